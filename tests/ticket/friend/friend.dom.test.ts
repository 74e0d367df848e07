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

describe('comparison with a friend', () => {
  async function compared(right: boolean[], picks: string[]) {
    const page = await visit('#/')
    play(page, right, ann)
    if (picks.length > 0) vote(page, picks)
    await page.goTo(`#/r/${ann}`)
    return page
  }

  test.each([
    [[true, true], 'You win, 2–1.'],
    [[false, true], 'A draw, 1–1.'],
    [[false, false], 'Ann keeps it, 1–0.']
  ])('the heading says who won: %j', async (right, sentence) => {
    const { screen } = await compared(right, [])
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(sentence)
    expect(screen.getAllByRole('article')).toHaveLength(2)
    expect(screen.getByText('Ann: right')).toBeTruthy()
    expect(screen.getAllByText(/^You: (right|not quite)$/)).toHaveLength(2)
  })

  test('both have voted → agreement and biggest disagreement', async () => {
    const { screen } = await compared([true, true], ['children', 'duet'])
    expect(screen.getAllByText(/96%/)).toHaveLength(1)
    expect(
      screen.getByText('Show you both two sequels, and you agree 24 times out of 25.')
    ).toBeTruthy()
    expect(
      screen.getByText(
        'Biggest argument: “And Baby Makes Three”. Ann says number 2, you say number 1.'
      )
    ).toBeTruthy()
  })

  test('the ballots agree on every pair → a message says so', async () => {
    const { screen } = await compared([true, true], ['duet', 'children'])
    expect(screen.getByText('You agree on everything. Suspicious.')).toBeTruthy()
  })

  test('one ballot leaves out the top pick of the other → a message says so', async () => {
    const { screen } = await compared([true, true], ['role-swap'])
    expect(screen.getByText(/you left it out|Ann left it out/)).toBeTruthy()
  })

  test('the player has not voted → a link to the vote', async () => {
    const { screen } = await compared([true, true], [])
    expect(screen.getByText('Rank the sequels too, and see how much you agree.')).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Rank the sequels' })).toBeTruthy()
  })

  test('“Send it back” copies the score and a link with the typed name', async () => {
    const page = await compared([true, true], [])
    await page.user.type(page.screen.getByRole('textbox', { name: /Your name, so Ann/ }), 'Bo')
    await press(page, 'Send it back to Ann')
    const [line, link, hearts] = page.environment.clipboard.split('\n')
    expect(line).toBe('2–1 to me on Purple Hearts. Rematch?')
    expect(hearts).toBe('♥♥')
    expect(readCode(String(link).replace(/.*#\/r\//, ''), film)).toMatchObject({
      result: { name: 'Bo', quiz: { questions: [12, 3], right: [true, true] } }
    })
  })

  test('the last question of the challenge is answered → the comparison opens', async () => {
    const page = await visit('#/')
    play(page, [true, true], ann)
    await page.goTo(page.environment.hash())
    expect(page.environment.hash()).toBe(`#/r/${ann}`)
    const heading = page.screen.getByRole('heading', { level: 1 })
    expect(heading.textContent).toBe('You win, 2–1.')
  })

  test('two rounds were played → the rounds won are shown', async () => {
    const again = encodeResult({ name: 'Ann', quiz: { ...quiz, questions: [7, 8] } }, film)
    const page = await visit('#/')
    play(page, [false, false], again)
    play(page, [true, true], ann)
    await page.goTo(`#/r/${ann}`)
    expect(page.screen.getByText('It’s 1–1 so far.')).toBeTruthy()
  })

  test.each([
    [[true, true], 'You lead 2–0.'],
    [[false, false], 'Ann leads 2–0.']
  ])('the tally stands above the heading: %j', async (right, tally) => {
    const again = encodeResult(
      { name: 'Ann', quiz: { ...quiz, questions: [7, 8], right: [true, true] } },
      film
    )
    const page = await visit('#/')
    play(page, [true, right[0] === true], again)
    if (right[0]) {
      const third = encodeResult({ name: 'Ann', quiz: { ...quiz, questions: [1, 2] } }, film)
      play(page, [true, true], third)
    }
    play(page, right, ann)
    await page.goTo(`#/r/${ann}`)
    const shown = page.screen.getByText(tally)
    const heading = page.screen.getByRole('heading', { level: 1 })
    expect(shown.compareDocumentPosition(heading)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  })

  test('“Rematch” deals new questions, and their message says so', async () => {
    const page = await compared([true, true], ['duet'])
    await press(page, 'Rematch with Ann')
    await page.goTo('#/quiz')
    const asked = onScreen(page)
    expect(asked).toMatchObject({ position: 1, of: 10 })
    const { questions } = page.rounds.history.get().at(-1)?.round ?? { questions: [] }
    expect(questions).toHaveLength(10)
    expect(questions.filter(number => quiz.questions.includes(number))).toEqual([])
    await page.act(() => {
      play(page, tenRight)
    })
    await page.goTo('#/ticket')
    await press(page, 'Share')
    expect(page.environment.clipboard).toMatch(
      /^Rematch: I got 10\/10 on Purple Hearts\. Your turn:\n/
    )
  })

  test('the player has played other questions only → the ticket says so', async () => {
    const page = await visit('#/')
    play(page, tenRight)
    vote(page, ['duet'])
    await page.goTo(`#/r/${ann}`)
    expect(page.screen.getByText('Not these ten yet')).toBeTruthy()
    expect(page.screen.queryByText('Quiz not played')).toBeNull()
  })

  test('the friend has no name → “your friend” is said instead', async () => {
    const nameless = encodeResult({ quiz, ballot }, film)
    const page = await visit('#/')
    play(page, [false, false], nameless)
    await page.goTo(`#/r/${nameless}`)
    expect(page.screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'Your friend keeps it, 1–0.'
    )
    expect(page.screen.getByRole('button', { name: 'Send it back to your friend' })).toBeTruthy()
    expect(page.screen.getByText('Your friend: right')).toBeTruthy()
  })

  test('some questions were retired → only the others are counted', async () => {
    const retired = film.questions.filter(each => each.retired).map(({ number }) => number)
    const asked = [12, Number(retired[0]), 3]
    const link = encodeResult(
      { name: 'Ann', quiz: { ...quiz, questions: asked, right: [true, true, false] } },
      film
    )
    const page = await visit('#/')
    play(page, [true, true], link)
    await page.goTo(`#/r/${link}`)
    expect(page.screen.getByRole('heading', { level: 1 }).textContent).toBe('You win, 2–1.')
    expect(page.screen.getByText('Counting only the 2 questions you both answered.')).toBeTruthy()
    const scores = page.within(page.screen.getByRole('list', { name: 'Both scores' }))
    expect(scores.getAllByRole('listitem').map(row => row.textContent.trim())).toEqual([
      'You 2',
      'Ann 1'
    ])
  })

  test('the link is the player’s own → no comparison', async () => {
    const page = await visit('#/')
    play(page, tenRight)
    await page.goTo(`#/r/${codeOf(page)}`)
    expect(page.screen.getByText(/This is your own ticket/)).toBeTruthy()
    expect(page.screen.getAllByRole('article')).toHaveLength(1)
  })
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
