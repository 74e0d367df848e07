import type { Page } from '@playwright/test'
import { film } from '../../../src/film/index.ts'
import { encodeResult } from '../../../src/links/index.ts'

export const NAMES = ['Ana', 'Ben', 'Cem', 'Dee', 'Eli', 'Fay', 'Gus', 'Hal']

/** Eight ballots, each of four storylines, no two alike. */
export const eight = NAMES.map((name, voter) => ({
  name,
  titles: [0, 1, 2, 3].map(place => {
    const storyline = film.storylines[(voter * (place + 1) + place * 3) % 7]
    return { id: String(storyline?.id), title: String(storyline?.title) }
  })
})).map(({ name, titles }) => ({
  name,
  picks: titles.filter(({ id }, place) => titles.findIndex(other => other.id === id) === place)
}))

export const codes = eight.map(({ name, picks }) =>
  encodeResult({ name, ballot: { ranking: picks.map(({ id }) => [id]) } }, film)
)

export async function reveal(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Reveal the winner' }).click()
  const skip = { name: 'Skip to the winner' }
  await page.getByRole('dialog').getByRole('button', skip).click()
  await page.getByRole('button', { name: 'How it was counted' }).click()
}

export async function resultLink(page: Page): Promise<string> {
  await page.getByText('More ways to share', { exact: true }).click()
  return page.getByRole('textbox', { name: 'Link to the result' }).inputValue()
}
