import { expect, test } from 'vitest'
import { onScreenAs, play, tenRight } from '../../world/play-app.ts'
import { follow, visit } from '../../world/render-app.ts'

test('the review shows each question with both answers and links to practice', async () => {
  const page = await visit('#/review')
  expect(page.screen.getByText('No round to look back on yet.')).toBeTruthy()
  play(page, [false, false, ...tenRight.slice(2)])
  await page.goTo('#/review')
  const cards = page.screen.getAllByRole('article').map(({ textContent }) => textContent)
  expect(cards).toHaveLength(10)
  expect(cards[0]).toMatch(/^1\..*Not quite.*Your answer.*Right answer/)
  expect(cards[9]).toMatch(/^10\..*Right.*Your answer · Right answer/)
  expect(page.screen.getByText('Quick ten · 8 of 10 right · 0 s')).toBeTruthy()
  const topics = page.within(page.screen.getByRole('list', { name: 'By topic' }))
  expect(topics.getByText('Sequel talk: 3 of 4')).toBeTruthy()
  await follow(page, 'Practise the 2 you missed')
  expect(page.screen.getByText('Question 1 of 2')).toBeTruthy()
})

test('the review of a round over a minute: its time in minutes and seconds', async () => {
  const page = await visit('#/review')
  page.quiz.openQuiz()
  page.environment.clock += 75_000
  play(page, tenRight)
  await page.goTo('#/review')
  expect(page.screen.queryByText(/^Quick ten · 10 of 10 right/)).toBeTruthy()
})

test('the review shows the note before the explanation, and the sources when opened', async () => {
  const page = await visit('#/vote')
  page.quiz.openQuiz()
  const { options, question } = onScreenAs(page, 'choice')
  const picked = options.find(({ note }) => note)
  page.quiz.submitAnswer([picked?.index ?? -1])
  page.quiz.nextQuestion()
  const [{ round } = { round: null }] = page.rounds.history.get()
  await page.goTo(`#/review/${String(round?.id)}`)
  const card = page.screen.getByRole('article')
  const note = page.within(card).getByText(String(picked?.note)).closest('p')
  expect(note?.textContent).toBe(picked?.note)
  expect(note?.nextElementSibling?.textContent).toBe(question.explanation)
  const sources = page.within(card).getByText('Where’s this from?').closest('details')
  expect(sources?.open).toBe(false)
  expect(sources?.textContent).toMatch(/\(article, 2022\)/)
})
