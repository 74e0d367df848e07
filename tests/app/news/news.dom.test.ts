import { expect, test } from 'vitest'
import { film } from '../../../src/film/index.ts'
import { follow, visit } from '../../world/render-app.ts'

test('the page lists news by day with sources, and the open questions', async () => {
  const page = await visit('#/news')
  const { screen } = page
  expect(screen.getByRole('heading', { level: 1, name: 'The sequel so far' })).toBeTruthy()
  for (const { text } of film.news) expect(screen.getByText(text)).toBeTruthy()
  expect(screen.getByRole('heading', { level: 2, name: '2024 24 Dec' })).toBeTruthy()
  const sources = screen.getByText('Where’s this from?').closest('details')
  expect(sources?.querySelectorAll('li').length).toBeGreaterThan(1)
  for (const question of film.openQuestions) expect(screen.getByText(question)).toBeTruthy()
  expect(screen.getByText('That’s all we know as of 17 March 2025.')).toBeTruthy()
})

test('the page links to the vote', async () => {
  const page = await visit('#/news')
  await follow(page, 'Rank the sequels')
  expect(document.title).toBe('Step 1 of 2 – The vote – Encore')
})
