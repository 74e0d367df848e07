import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { film } from '../../../src/film/index.ts'
import { expect, test } from '../driving/drive-page.ts'

/** So many ballots of three to six storylines, a line each. */
function manyBallots(length: number): string {
  let state = 2463534242
  const random = () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
  const lines = Array.from({ length }, () => {
    const taste = film.storylines.map(({ id }, place) => ({ id, at: place + 6 * random() }))
    taste.sort((one, other) => one.at - other.at)
    return taste
      .slice(0, 3 + Math.floor(4 * random()))
      .map(({ id }) => id)
      .join(' > ')
  })
  return lines.join('\n')
}

test('a hundred thousand ballots from a file are counted while the page answers', async ({
  page
}) => {
  test.slow()
  await page.goto('#/party')
  await page.locator('input[type=file]').waitFor({ state: 'attached' })
  const file = test.info().outputPath('club.csv')
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, manyBallots(100_000))
  // On the page’s own thread, it would stand still for most of the time.
  let workers = 0
  page.on('worker', () => {
    workers += 1
  })
  await page.locator('input[type=file]').setInputFiles(file)
  // The page answers while the file is being read.
  await page.getByRole('progressbar', { name: 'Reading club.csv' }).waitFor()
  await page.getByRole('textbox', { name: 'Name it' }).fill('still here')
  await expect(page.getByText('Added 100,000 unnamed votes from club.csv.')).toBeVisible({
    timeout: 60_000
  })
  expect(workers).toBe(1)
  await page.getByRole('button', { name: 'Reveal the winner' }).click()
  await page.getByRole('button', { name: 'Skip to the winner' }).click({ timeout: 60_000 })
  expect(workers).toBe(2)
  await expect(page.getByRole('heading', { name: /^still here wants/ })).toBeVisible()
  await page.getByRole('button', { name: 'How it was counted' }).click()
  await expect(page.getByText('That’s too many votes for a link.')).toBeVisible()
})

test('reading a file can be cancelled', async ({ page }) => {
  await page.goto('#/party')
  await page.locator('input[type=file]').waitFor({ state: 'attached' })
  await page.locator('input[type=file]').setInputFiles({
    name: 'club.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(manyBallots(200_000))
  })
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByText('Stopped reading club.csv. Nothing was added.')).toBeVisible()
  await expect(page.getByRole('list', { name: 'How it works' })).toBeVisible()
  await expect(page.getByRole('list', { name: 'Who’s in' })).toBeHidden()
})
