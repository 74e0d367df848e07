import { describe, expect, test } from 'vitest'
import { encodeParty, encodeResult, readCode } from '../../../src/links/index.ts'
import { film } from '../../../src/film/index.ts'
import { fixtureFilm } from '../../fixtures/film.ts'
import { codeOf, onScreen, play, tenRight, vote } from '../../world/play-app.ts'
import { follow, press, visit } from '../../world/render-app.ts'

const ballot = { ranking: [['duet'], ['children']] }
const quiz = { mode: 'ten' as const, questions: [12, 3], right: [true, false] }
const ann = encodeResult({ name: 'Ann', quiz, ballot }, film)

describe('a friend’s link', () => {
  test('dares, then shows what is on the ticket', async () => {
    const { screen } = await visit(`#/r/${ann}`)
    const heading = screen.getByRole('heading', { level: 1 })
    expect(heading.textContent).toBe('Ann got 1 of 2 on Purple Hearts. Beat that?')
    expect(screen.getByRole('link', { name: 'Just vote' })).toBeTruthy()
    expect(await screen.findByRole('article', { name: 'Ann’s ticket' })).toBeTruthy()
    expect(screen.getByText('1 of 2')).toBeTruthy()
    expect(screen.getByText('Scores aren’t verified.')).toBeTruthy()
  })

  test('covers the picks, which tell the ending, until a visitor wants them', async () => {
    const page = await visit(`#/r/${ann}`)
    await page.screen.findByRole('button', { name: 'Show their picks' })
    expect(page.screen.queryByText('Duet')).toBeNull()
    await press(page, 'Show their picks')
    for (const title of ['Duet', 'And Baby Makes Three']) {
      expect(page.screen.getByText(title)).toBeTruthy()
    }
    expect(document.activeElement?.textContent).toBe('Setlist')
  })

  test('shows the picks at once to somebody who has voted', async () => {
    const page = await visit('#/')
    vote(page, ['role-swap'])
    await page.goTo(`#/r/${ann}`)
    expect(page.screen.getByText('And Baby Makes Three')).toBeTruthy()
    expect(page.screen.queryByRole('button', { name: 'Show their picks' })).toBeNull()
  })

  test('tells question by question who was right, and no answer', async () => {
    const { screen } = await visit(`#/r/${ann}`)
    const [first, second] = await screen.findAllByText(/^(Right|Not quite)$/)
    expect([first?.textContent, second?.textContent]).toEqual(['Right', 'Not quite'])
    for (const { number, ...question } of film.questions) {
      if (question.kind !== 'choice' || !quiz.questions.includes(number)) continue
      expect(screen.getByText(question.prompt)).toBeTruthy()
      expect(screen.queryByText(question.options[question.answer]?.text ?? '')).toBeNull()
    }
  })

  test('without a name is a friend’s', async () => {
    const { screen } = await visit(`#/r/${encodeResult({ ballot }, film)}`)
    expect(await screen.findByRole('article', { name: 'A friend’s ticket' })).toBeTruthy()
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'Your friend has ranked the sequels. Would you pick the same?'
    )
    expect(screen.queryByRole('link', { name: 'Play the same questions' })).toBeNull()
  })

  test('leads to the very same questions', async () => {
    const page = await visit(`#/r/${ann}`)
    await follow(page, 'Play the same questions')
    expect(onScreen(page)).toMatchObject({ position: 1, of: 2, question: { number: 12 } })
  })

  test('adds its ballot to the group once', async () => {
    const page = await visit(`#/r/${ann}`)
    await press(page, 'Add to my party')
    expect(page.voters.voters.get()).toHaveLength(1)
    expect(page.screen.queryByRole('button', { name: 'Add to my party' })).toBeNull()
    expect(page.screen.getByRole('link', { name: 'Open the party' })).toBeTruthy()
  })

  test.each([
    ['Ann', '1 already in: Ann.'],
    ['', '1 already in.']
  ])('says that its ballot was in already, with another score: %s', async (name, told) => {
    const inBefore = { ...(name && { name }), ballot, quiz: { ...quiz, right: [true, true] } }
    const again = { ...(name && { name }), ballot }
    const page = await visit(`#/r/${encodeResult(again, film)}`)
    await page.act(() => {
      page.importer.addBallots(encodeResult(inBefore, film))
    })
    await press(page, 'Add to my party')
    expect(page.voters.voters.get()).toHaveLength(1)
    expect(page.screen.getByText(told)).toBeTruthy()
    expect(page.screen.queryByRole('button', { name: 'Add to my party' })).toBeNull()
    expect(page.screen.getByRole('link', { name: 'Open the party' })).toBeTruthy()
  })
})

describe('both side by side', () => {
  async function compared(marks: boolean[], picks: string[]) {
    const page = await visit('#/')
    play(page, marks, ann)
    if (picks.length > 0) vote(page, picks)
    await page.goTo(`#/r/${ann}`)
    return page
  }

  test.each([
    [[true, true], 'You 2, Ann 1. You win.'],
    [[false, true], 'You 1, Ann 1. Call it a draw.'],
    [[false, false], 'You 0, Ann 1. Ann wins this one.']
  ])('scores: %j', async (marks, sentence) => {
    const { screen } = await compared(marks, [])
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(sentence)
    expect(screen.getAllByRole('article')).toHaveLength(2)
    expect(screen.getByText('Ann: right')).toBeTruthy()
    expect(screen.getAllByText(/^You: (right|not quite)$/)).toHaveLength(2)
  })

  test('ballots, and where they are furthest apart', async () => {
    const { screen } = await compared([true, true], ['children', 'duet'])
    expect(screen.getByText('You’re 96 % in tune on the sequel.')).toBeTruthy()
    expect(screen.getByText('96 % in tune')).toBeTruthy()
    expect(screen.getByText('You’d pick the same sequel in 24 of 25 head-to-heads.')).toBeTruthy()
    expect(
      screen.getByText(
        'Biggest argument: “And Baby Makes Three”. Ann says number 2, you say number 1.'
      )
    ).toBeTruthy()
  })

  test('ballots that contradict each other nowhere', async () => {
    const { screen } = await compared([true, true], ['duet', 'children'])
    expect(screen.getByText('You agree on everything. Suspicious.')).toBeTruthy()
  })

  test('ballots of which one leaves out what the other puts first', async () => {
    const { screen } = await compared([true, true], ['role-swap'])
    expect(screen.getByText(/you left it out|Ann left it out/)).toBeTruthy()
  })

  test('invites to vote where the ballot is missing', async () => {
    const { screen } = await compared([true, true], [])
    expect(screen.getByText('Rank the sequels too, and see how much you agree.')).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Rank the sequels' })).toBeTruthy()
  })

  test('are sent back with a word on how it went, and under a name', async () => {
    const page = await compared([true, true], [])
    await page.user.type(page.screen.getByRole('textbox', { name: /Your name, so Ann/ }), 'Bo')
    await press(page, 'Send it back to Ann')
    const [line, link] = page.environment.clipboard.split('\n')
    expect(line).toBe('2:1. Rematch?')
    expect(readCode(String(link).replace(/.*#\/r\//, ''), film)).toMatchObject({
      result: { name: 'Bo', quiz: { questions: [12, 3], right: [true, true] } }
    })
  })

  test('are on screen right after the last question', async () => {
    const page = await visit('#/')
    play(page, [true, true], ann)
    await page.goTo(page.environment.hash())
    expect(page.environment.hash()).toBe(`#/r/${ann}`)
    const heading = page.screen.getByRole('heading', { level: 1 })
    expect(heading.textContent).toBe('You 2, Ann 1. You win.')
  })

  test('keep the rounds of both', async () => {
    const again = encodeResult({ name: 'Ann', quiz: { ...quiz, questions: [7, 8] } }, film)
    const page = await visit('#/')
    play(page, [false, false], again)
    play(page, [true, true], ann)
    await page.goTo(`#/r/${ann}`)
    expect(page.screen.getByText('1:1 in rounds.')).toBeTruthy()
  })

  test('with somebody nameless, who is a friend all the same', async () => {
    const nameless = encodeResult({ quiz, ballot }, film)
    const page = await visit('#/')
    play(page, [false, false], nameless)
    await page.goTo(`#/r/${nameless}`)
    expect(page.screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'You 0, your friend 1. Your friend wins this one.'
    )
    expect(page.screen.getByRole('button', { name: 'Send it back to your friend' })).toBeTruthy()
    expect(page.screen.getByText('Your friend: right')).toBeTruthy()
  })

  test('on the questions that are still asked, where some have been retired', async () => {
    const retired = film.questions.filter(each => each.retired).map(({ number }) => number)
    const asked = [12, Number(retired[0]), 3]
    const link = encodeResult(
      { name: 'Ann', quiz: { ...quiz, questions: asked, right: [true, true, false] } },
      film
    )
    const page = await visit('#/')
    play(page, [true, true], link)
    await page.goTo(`#/r/${link}`)
    expect(page.screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'You 2, Ann 1. You win.'
    )
    expect(page.screen.getByText('That’s on the 2 questions you’ve both had.')).toBeTruthy()
    const scores = page.within(page.screen.getByRole('list', { name: 'Both scores' }))
    expect(scores.getAllByRole('listitem').map(row => row.textContent.trim())).toEqual([
      'You 2',
      'Ann 1'
    ])
  })

  test('not where it is one’s own link', async () => {
    const page = await visit('#/')
    play(page, tenRight)
    await page.goTo(`#/r/${codeOf(page)}`)
    expect(page.screen.getByText(/This is your own ticket/)).toBeTruthy()
    expect(page.screen.getAllByRole('article')).toHaveLength(1)
  })
})

test.each([
  ['is not there', '', /There’s no ticket in this link/],
  ['was cut', ann.slice(0, -2), /got cut off/],
  ['was changed', ann.replace(/(.)(.)$/, '$2$1'), /got garbled/],
  ['is about another film', encodeResult({}, fixtureFilm), /for another film/],
  ['is a party’s', encodeParty({ ballots: [{ ballot }] }, film), /a party’s link/]
])('a friend’s link that %s says so, and leads to the start', async (_, code, reason) => {
  const { screen } = await visit(`#/r/${code}`)
  expect(screen.getByRole('heading', { level: 1, name: 'This link won’t open' })).toBeTruthy()
  expect(screen.getByText(reason)).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Back to the start' })).toBeTruthy()
})

test('a link from a newer game offers to load the page again', async () => {
  const later = film.storylines.map(each => ({ ...each, id: 'prequel', number: 99 }))
  const code = encodeResult(
    { ballot: { ranking: [['prequel']] } },
    { ...film, storylines: later.slice(0, 1) }
  )
  const page = await visit(`#/r/${code}`)
  await press(page, 'Reload the page')
  expect(page.environment.reloads).toBe(1)
})

test('a group’s link leads to the group', async () => {
  const party = encodeParty({ ballots: [{ ballot }] }, film)
  const { screen } = await visit(`#/r/${party}`)
  const link = screen.getByRole('link', { name: 'Open the party' })
  expect(link.getAttribute('href')).toBe(`#/p/${party}`)
})
