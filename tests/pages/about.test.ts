import { expect, test } from 'vitest'
import { visit } from './visit.ts'

test('names the texts the game rests on, and says when one has no date', async () => {
  const { screen } = await visit('#/about')
  expect(screen.getByRole('heading', { level: 1, name: 'About Encore' })).toBeTruthy()
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'An article from 2022, undated (2022, undated)',
    'A report of 24 December 2024 (2024-12-24)',
    'An update of 17 March 2025 (2025-03-17)'
  ])
})
