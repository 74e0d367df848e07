import { expect, test } from 'vitest'
import { placeOf } from '../../../src/vote/rules/ranking.ts'

test('`placeOf`: two storylines share the second place → the next one is fourth', () => {
  const ranking = [['baby'], ['tour', 'wedding'], ['war']]
  expect(['baby', 'tour', 'wedding', 'war', 'prequel'].map(id => placeOf(ranking, id))).toEqual([
    1,
    2,
    2,
    4,
    null
  ])
})
