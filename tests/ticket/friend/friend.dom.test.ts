import { describe, expect, test } from 'vitest'
import { encodeParty, encodeResult } from '../../../src/links/index.ts'
import { film } from '../../../src/film/index.ts'
import { fixtureFilm } from '../../fixtures/film.ts'
import { onScreen, play, vote } from '../../world/play-app.ts'
import { follow, press, visit } from '../../world/render-app.ts'

const ballot = { ranking: [['duet'], ['children']] }
const quiz = { mode: 'ten' as const, questions: [12, 3], right: [true, false] }
const ann = encodeResult({ name: 'Ann', quiz, ballot }, film)

describe('a friend’s link', () => {
  test('first the challenge is rendered, then the ticket', async () => {
    const { screen } = await visit(`#/r/${ann}`)
    const heading = screen.getByRole('heading', { level: 1 })
    expect(heading.textContent).toBe(
      'Ann got 1\u00A0out\u00A0of\u00A02 on Purple\u00A0Hearts. Can you beat that?'
    )
    expect(screen.getByRole('link', { name: 'Skip to the sequels' })).toBeTruthy()
    expect(await screen.findByRole('article', { name: 'Ann’s ticket' })).toBeTruthy()
    expect(screen.getByText('1 of 2')).toBeTruthy()
    expect(screen.getByText('Scores aren’t verified.')).toBeTruthy()
  })

  test('the player has not played → the setlist is covered until they ask for it', async () => {
    const page = await visit(`#/r/${ann}`)
    await page.screen.findByRole('button', { name: 'Show their picks' })
    expect(page.screen.queryByText('Duet')).toBeNull()
    await press(page, 'Show their picks')
    for (const title of ['Duet', 'And Baby Makes Three']) {
      expect(page.screen.getByText(title)).toBeTruthy()
    }
    expect(document.activeElement?.textContent).toBe('Setlist')
  })

  test('the player has voted → the setlist is not covered', async () => {
    const page = await visit('#/')
    vote(page, ['role-swap'])
    await page.goTo(`#/r/${ann}`)
    expect(page.screen.getByText('And Baby Makes Three')).toBeTruthy()
    expect(page.screen.queryByRole('button', { name: 'Show their picks' })).toBeNull()
  })

  test('the player has not played → none of the questions is given away', async () => {
    for (const kept of [[], ['duet']]) {
      const page = await visit('#/')
      if (kept.length > 0) vote(page, kept)
      await page.goTo(`#/r/${ann}`)
      await page.screen.findByText('Scores aren’t verified.')
      expect(page.screen.queryByText('Question by question')).toBeNull()
      for (const { number, prompt } of film.questions)
        if (quiz.questions.includes(number)) expect(page.screen.queryByText(prompt)).toBeNull()
    }
  })

  test('after playing, lists who answered each question right, without revealing answers', async () => {
    const page = await visit('#/')
    play(page, [true, true], ann)
    await page.goTo(`#/r/${ann}`)
    const { screen } = page
    const [first, second] = await screen.findAllByText(/^Ann: /)
    expect([first?.textContent, second?.textContent]).toEqual(['Ann: right', 'Ann: not quite'])
    for (const { number, ...question } of film.questions) {
      if (question.kind !== 'choice' || !quiz.questions.includes(number)) continue
      expect(screen.getByText(question.prompt)).toBeTruthy()
      expect(screen.queryByText(question.options[question.answer]?.text ?? '')).toBeNull()
    }
  })

  test('the result has no name → “a friend” is said instead', async () => {
    const { screen } = await visit(`#/r/${encodeResult({ ballot }, film)}`)
    expect(await screen.findByRole('article', { name: 'A friend’s ticket' })).toBeTruthy()
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'Your friend has ranked the sequels. Would you pick the same?'
    )
    expect(screen.queryByRole('link', { name: 'Play the same questions' })).toBeNull()
  })

  test('the challenge asks the friend’s questions', async () => {
    const page = await visit(`#/r/${ann}`)
    await follow(page, 'Play the same questions')
    expect(onScreen(page)).toMatchObject({ position: 1, of: 2, question: { number: 12 } })
  })

  test('the ballot can be added to the group once', async () => {
    const page = await visit('#/')
    page.parties.nameGroup('Sofa')
    await page.goTo(`#/r/${ann}`)
    await press(page, 'Add to my group vote')
    expect(page.voters.voters.get()).toHaveLength(1)
    expect(page.screen.queryByRole('button', { name: 'Add to my group vote' })).toBeNull()
    expect(page.screen.getByRole('link', { name: 'Open the group vote' })).toBeTruthy()
  })

  test.each([
    ['Ann', 'Already here: Ann.'],
    ['', 'Already here: 1.']
  ])(
    'the group already has the ballot, with another score → a message says so: %s',
    async (name, told) => {
      const inBefore = { ...(name && { name }), ballot, quiz: { ...quiz, right: [true, true] } }
      const again = { ...(name && { name }), ballot }
      const page = await visit(`#/r/${encodeResult(again, film)}`)
      await page.act(() => {
        page.importer.addBallots(encodeResult(inBefore, film))
      })
      await press(page, 'Add to my group vote')
      expect(page.voters.voters.get()).toHaveLength(1)
      expect(page.screen.getByText(told)).toBeTruthy()
      expect(page.screen.queryByRole('button', { name: 'Add to my group vote' })).toBeNull()
      expect(page.screen.getByRole('link', { name: 'Open the group vote' })).toBeTruthy()
    }
  )
})

test.each([
  ['has no code', '', /There’s no ticket in this link/],
  ['was cut off', ann.slice(0, -2), /Part of this link is missing/],
  ['was changed', ann.replace(/(.)(.)$/, '$2$1'), /Part of this link is missing/],
  ['is about another film', encodeResult({}, fixtureFilm), /for another film/],
  ['is a group’s', encodeParty({ ballots: [{ ballot }] }, film), /a group vote, not to a ticket/]
])('a friend’s link that %s → the problem and a link to the start', async (_, code, reason) => {
  const { screen } = await visit(`#/r/${code}`)
  expect(screen.getByRole('heading', { level: 1, name: 'This link won’t open' })).toBeTruthy()
  expect(screen.getByText(reason)).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Back to the start' })).toBeTruthy()
})

test('a friend’s link from a newer game → a button reloads the page', async () => {
  const later = film.storylines.map(each => ({ ...each, id: 'prequel', number: 99 }))
  const code = encodeResult(
    { ballot: { ranking: [['prequel']] } },
    { ...film, storylines: later.slice(0, 1) }
  )
  const page = await visit(`#/r/${code}`)
  await press(page, 'Reload the page')
  expect(page.environment.reloads).toBe(1)
})

test('a group’s link in place of a friend’s → a link to the group', async () => {
  const groupCode = encodeParty({ ballots: [{ ballot }] }, film)
  const { screen } = await visit(`#/r/${groupCode}`)
  const link = screen.getByRole('link', { name: 'Open the group vote' })
  expect(link.getAttribute('href')).toBe(`#/p/${groupCode}`)
})
