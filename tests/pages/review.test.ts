import { expect, test } from 'vitest'
import { play, tenRight } from '../stores/play.ts'
import { follow, visit } from './render-app.ts'

test('the review shows every question with both answers, and leads to practice', async () => {
  const page = await visit('#/review')
  expect(page.screen.getByText('No round to look back on yet.')).toBeTruthy()
  play(page, [false, false, ...tenRight.slice(2)])
  await page.goTo('#/review')
  const cards = page.screen.getAllByRole('article').map(({ textContent }) => textContent)
  expect(cards).toHaveLength(10)
  expect(cards[0]).toMatch(/^1\..*Not quite.*Your answer.*Right answer/)
  expect(cards[9]).toMatch(/^10\..*Right.*Your answer · Right answer/)
  expect(page.screen.getByText('Quick ten · 8 of 10 right · 0 s')).toBeTruthy()
  await follow(page, 'Practise the 2 you missed')
  expect(page.screen.getByText('Question 1 of 2')).toBeTruthy()
})

test('the review tells minutes too', async () => {
  const page = await visit('#/review')
  page.quiz.openQuiz()
  page.environment.clock += 75_000
  play(page, tenRight)
  await page.goTo('#/review')
  expect(page.screen.queryByText(/^Quick ten · 10 of 10 right/)).toBeTruthy()
})
