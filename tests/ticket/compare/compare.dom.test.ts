import { expect, test } from 'vitest'
import { encodeResult, readCode } from '../../../src/links/index.ts'
import { film } from '../../../src/film/index.ts'
import { codeOf, onScreen, play, tenRight, vote } from '../../world/play-app.ts'
import { press, visit } from '../../world/render-app.ts'

const ballot = { ranking: [['duet'], ['children']] }
const quiz = { mode: 'ten' as const, questions: [12, 3], right: [true, false] }
const ann = encodeResult({ name: 'Ann', quiz, ballot }, film)

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
