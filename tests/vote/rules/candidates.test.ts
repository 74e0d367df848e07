import { expect, test } from 'vitest'
import { film as frozen } from '../../../src/film/index.ts'
import { candidateOf, isWriteIn } from '../../../src/vote/rules/candidates.ts'

const film = {
  storylines: frozen.storylines.map(storyline =>
    storyline.id === 'big-break'
      ? { ...storyline, title: 'The Big Time', formerTitles: ['Cassie’s Big Break'] }
      : storyline
  )
}

test.each(['The Big Time', 'the BIG time', 'Cassie’s Big Break', "cassie's  big break"])(
  'a write-in called %s: the storyline with that title, today’s or a former one',
  text => {
    expect(candidateOf(text, film)).toBe('big-break')
  }
)

test('a write-in with any other text: a candidate of its own', () => {
  expect(isWriteIn(candidateOf('Cassie’s Big Breakfast', film))).toBe(true)
})
