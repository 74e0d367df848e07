import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Page } from '@playwright/test'
import { encodeResult } from '../../src/core/link/index.ts'
import { film } from '../../src/film/index.ts'
import { expect, test, watch } from './drive-page.ts'
import { scan } from './scan.ts'

const NAMES = ['Ana', 'Ben', 'Cem', 'Dee', 'Eli', 'Fay', 'Gus', 'Hal']

/** Eight ballots, each of four storylines, no two alike. */
const eight = NAMES.map((name, voter) => ({
  name,
  titles: [0, 1, 2, 3].map(place => {
    const storyline = film.storylines[(voter * (place + 1) + place * 3) % 7]
    return { id: String(storyline?.id), title: String(storyline?.title) }
  })
})).map(({ name, titles }) => ({
  name,
  picks: titles.filter(({ id }, place) => titles.findIndex(other => other.id === id) === place)
}))

const codes = eight.map(({ name, picks }) =>
  encodeResult({ name, ballot: { ranking: picks.map(({ id }) => [id]) } }, film)
)

async function countVotes(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Count the votes' }).click()
  await page.getByRole('button', { name: 'Skip to the headliner' }).click()
}

/** All that a count says: the headline, who else is where, and every table. */
async function result(page: Page) {
  await expect(page.getByRole('heading', { name: /^(The headliner|A tie)/ })).toBeVisible()
  return {
    reveal: await page.getByRole('region', { name: 'The reveal' }).innerText(),
    duels: await page.getByRole('region', { name: 'Head to head' }).getByRole('table').innerText(),
    rounds: await page
      .getByRole('region', { name: 'Round by round' })
      .getByRole('table')
      .innerText(),
    rules: await page.getByRole('region', { name: 'Other ways to count' }).innerText()
  }
}

test('eight ballots from a pasted chat, from opened links and from a passed phone give the same result', async ({
  browser,
  baseURL,
  page
}) => {
  test.slow()
  await page.goto('#/party')
  const chat = codes.map((code, at) => `[20:1${at}] ${NAMES[at]}: ${baseURL}#/r/${code} !`)
  await page.getByRole('textbox', { name: 'Paste links or a whole chat' }).fill(chat.join('\n'))
  await page.getByRole('button', { name: 'Add ballots' }).click()
  await expect(page.getByText('8 ballots added: Ana, Ben')).toBeVisible()
  await countVotes(page)
  const pasted = await result(page)

  const links = await (await browser.newContext({ ...(baseURL && { baseURL }) })).newPage()
  const linkFaults = watch(links, baseURL)
  for (const code of codes) {
    await links.goto(`#/r/${code}`)
    await links.getByRole('button', { name: 'Add to my party' }).click()
  }
  await links.goto('#/party')
  await countVotes(links)
  expect(await result(links)).toEqual(pasted)
  expect(linkFaults).toEqual([])

  const phone = await (await browser.newContext({ ...(baseURL && { baseURL }) })).newPage()
  const phoneFaults = watch(phone, baseURL)
  await phone.goto('#/party')
  await phone.getByRole('button', { name: 'Pass the phone' }).click()
  for (const [turn, { name, picks }] of eight.entries()) {
    await phone.getByRole('textbox', { name: /^Your name/ }).fill(name)
    await phone.getByRole('button', { name: 'Start my ballot' }).click()
    for (const { title } of picks) await phone.getByRole('button', { name: title }).click()
    await phone.getByRole('button', { name: 'Rank my shortlist' }).click()
    await phone.getByRole('button', { name: 'Cast my ballot' }).click()
    await expect(phone.getByRole('heading', { level: 1 })).toHaveText('Hand it on')
    for (const { title } of picks) await expect(phone.getByText(title)).toHaveCount(0)
    const isLast = turn === eight.length - 1
    await phone.getByRole('button', { name: isLast ? 'Everyone’s voted' : 'Next player' }).click()
  }
  await countVotes(phone)
  expect(await result(phone)).toEqual(pasted)
  expect(phoneFaults).toEqual([])
})

test('a party link opens in a clean profile with the same result, and can be added to', async ({
  page,
  browser,
  baseURL
}) => {
  await page.goto('#/party')
  await page
    .getByRole('textbox', { name: 'Paste links or a whole chat' })
    .fill(codes.slice(0, 7).join(' '))
  await page.getByRole('button', { name: 'Add ballots' }).click()
  await countVotes(page)
  const own = await result(page)
  const link = await page.getByRole('textbox', { name: 'Party link' }).inputValue()
  expect(link).toMatch(/#\/p\/p1/)
  expect(link.length).toBeLessThanOrEqual(2000)

  const other = await (await browser.newContext({ ...(baseURL && { baseURL }) })).newPage()
  const faults = watch(other, baseURL)
  await other.goto(link)
  await other.getByRole('button', { name: 'Skip to the headliner' }).click()
  expect(await result(other)).toEqual(own)
  expect(await other.evaluate(() => localStorage.length)).toBe(0)

  await other.getByRole('button', { name: 'Add to my parties' }).click()
  await other.getByRole('textbox', { name: 'Paste links or a whole chat' }).fill(String(codes[7]))
  await other.getByRole('button', { name: 'Add ballots' }).click()
  await expect(other.getByRole('heading', { name: 'Who’s in (8)' })).toBeVisible()
  await other.reload()
  await expect(other.getByRole('heading', { name: 'Who’s in (8)' })).toBeVisible()
  expect(faults).toEqual([])
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the picture is 1080 by 1350 and has the party link in it, ${colorScheme}`, async ({
    page
  }) => {
    await page.emulateMedia({ colorScheme })
    await page.goto('#/party')
    await page
      .getByRole('textbox', { name: 'Paste links or a whole chat' })
      .fill(codes.slice(0, 7).join(' '))
    await page.getByRole('button', { name: 'Add ballots' }).click()
    await page.getByRole('button', { name: 'Count the votes' }).click()
    const link = await page.getByRole('textbox', { name: 'Party link' }).inputValue()
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save a picture' }).click()
    const file = await download
    expect(file.suggestedFilename()).toBe('encore-headliner.png')
    const picture = readFileSync(await file.path())
    expect(await scan(page, picture)).toEqual({ width: 1080, height: 1350, text: link })
    await expect(page.getByText('Saved: look in your downloads.')).toBeVisible()
  })
}

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
  await page.getByRole('button', { name: 'Open a file' }).waitFor()
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
  await page.getByRole('textbox', { name: 'Paste links or a whole chat' }).fill('still here')
  await expect(page.getByText('club.csv: 100,000 ballots without a name added.')).toBeVisible({
    timeout: 60_000
  })
  expect(workers).toBe(1)
  await page.getByRole('button', { name: 'Count the votes' }).click()
  await page.getByRole('button', { name: 'Skip to the headliner' }).click({ timeout: 60_000 })
  expect(workers).toBe(2)
  await expect(page.getByRole('heading', { name: /^The headliner/ })).toBeVisible()
  await expect(page.getByText('That’s too many ballots for a link.')).toBeVisible()
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
  await expect(page.getByRole('heading', { name: 'Who’s in (0)' })).toBeVisible()
})

test('a party by keyboard alone', async ({ page }) => {
  await page.goto('#/party')
  const box = page.getByRole('textbox', { name: 'Paste links or a whole chat' })
  await box.focus()
  await page.keyboard.insertText(codes.join(' '))
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Who’s in (8)' })).toBeVisible()

  const removal = page.getByRole('button', { name: 'Remove Ben' })
  await removal.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Ben is out.')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).focus()
  await page.keyboard.press('Enter')
  await expect(removal).toBeVisible()

  await page.getByRole('button', { name: 'Count the votes' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: /^Reveal the/ })).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('region', { name: 'The reveal' }).getByRole('listitem')).toHaveCount(
    1
  )
  while (await page.getByRole('button', { name: /^Reveal the/ }).isVisible()) {
    await page.keyboard.press('ArrowRight')
  }
  await expect(page.getByRole('heading', { name: /^The headliner/ })).toBeVisible()

  const cell = page.getByRole('table', { name: 'Head to head' }).getByRole('button').first()
  await cell.focus()
  await page.keyboard.press('Enter')
  await expect(cell).toHaveText(/^\d+–\d+$/)
  await page.keyboard.press('ArrowDown')
  await expect(cell).not.toBeFocused()

  await page.getByRole('slider', { name: 'Round' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByText(/^Round 2/).first()).toBeVisible()
})
