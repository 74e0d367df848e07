import { describe, expect, test } from 'vitest'
import { encodeParty, encodeResult } from '../../src/core/link/index.ts'
import { film } from '../../src/film/index.ts'
import { fixtureFilm } from '../fixtures/film.ts'
import { onScreen } from '../stores/play.ts'
import { follow, press, visit } from './visit.ts'

const ballot = { ranking: [['duet'], ['children']] }
const quiz = { mode: 'ten' as const, questions: [12, 3], right: [true, false] }
const ann = encodeResult({ name: 'Ann', quiz, ballot }, film)

describe('a friend’s link', () => {
  test('shows whose ticket it is and what is on it', async () => {
    const { screen } = await visit(`#/r/${ann}`)
    expect(screen.getByRole('heading', { level: 1, name: 'Ann’s ticket' })).toBeTruthy()
    for (const shown of ['1 of 2', 'Duet', 'And Baby Makes Three']) {
      expect(screen.getByText(shown)).toBeTruthy()
    }
  })

  test('without a name is a friend’s', async () => {
    const { screen } = await visit(`#/r/${encodeResult({ ballot }, film)}`)
    expect(screen.getByRole('heading', { level: 1, name: 'A friend’s ticket' })).toBeTruthy()
    expect(screen.queryByRole('link', { name: 'Play the same questions' })).toBeNull()
  })

  test('leads to the very same questions', async () => {
    const page = await visit(`#/r/${ann}`)
    await follow(page, 'Play the same questions')
    expect(onScreen(page)).toMatchObject({ position: 1, of: 2, question: { number: 12 } })
  })

  test('adds its ballot to the party once', async () => {
    const page = await visit(`#/r/${ann}`)
    await press(page, 'Add to my party')
    expect(page.party.members.get()).toHaveLength(1)
    expect(page.screen.queryByRole('button', { name: 'Add to my party' })).toBeNull()
    expect(page.screen.getByRole('link', { name: 'Open the party' })).toBeTruthy()
  })
})

test.each([
  ['is not there', '', /There is no ticket in this link/],
  ['was cut', ann.slice(0, -2), /The end of this link is missing/],
  ['was changed', ann.replace(/(.)(.)$/, '$2$1'), /was changed on the way/],
  ['is about another film', encodeResult({}, fixtureFilm), /for another film/],
  ['is a party’s', encodeParty({ ballots: [{ ballot }] }, film), /party link/]
])('a friend’s link that %s says so, and leads to the start', async (_, code, reason) => {
  const { screen } = await visit(`#/r/${code}`)
  expect(screen.getByRole('heading', { level: 1, name: 'This link does not open' })).toBeTruthy()
  expect(screen.getByText(reason)).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Go to the start' })).toBeTruthy()
})
