import { expect, test } from 'vitest'
import { WRITE_IN } from '../../../../src/links/contents.ts'
import { countElection } from '../../../../src/group/rules/election/count.ts'
import { runoffChoices } from '../../../../src/group/rules/election/runoff-choices.ts'
import { linkedFilm } from '../../../../src/film/linked-film.ts'

const choicesAfter = (...rankings: string[][]) =>
  runoffChoices(
    countElection(
      rankings.map(ids => ({
        ranking: ids.map(id => [id]),
        ...(ids.includes(WRITE_IN) && { writeIn: 'A bar' })
      })),
      [],
      linkedFilm
    )
  ).map(({ id, isLikely }) => `${id}${isLikely ? ' likely' : ''}`)

test('of a tie those tied are likely', () => {
  expect(choicesAfter(['duet', 'old-wounds'], ['children'])).toEqual([
    'children likely',
    'duet likely',
    'old-wounds'
  ])
})

test('else it is the headliner and whoever comes next, be they level', () => {
  expect(choicesAfter(['duet', 'children', 'old-wounds'])).toEqual([
    'duet likely',
    'children likely',
    'old-wounds'
  ])
  expect(choicesAfter(['duet', 'children'], ['duet', 'old-wounds'])).toEqual([
    'duet likely',
    'children likely',
    'old-wounds likely'
  ])
})

test('a write-in never stands, whether it has won or not', () => {
  expect(choicesAfter([WRITE_IN, 'duet', 'children'])).toEqual(['duet likely', 'children'])
  expect(choicesAfter(['duet', WRITE_IN, 'children'])).toEqual(['duet likely', 'children likely'])
  expect(choicesAfter([WRITE_IN], ['duet'])).toEqual(['duet likely'])
})

test('without a ballot there is nothing', () => {
  expect(choicesAfter()).toEqual([])
})
