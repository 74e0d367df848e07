import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import {
  answer,
  castBallot,
  expect,
  linkOfTicket,
  rushThrough,
  test,
  watch,
  withMotion
} from '../driving/drive-page.ts'
import { keptBallot, keptRound } from '../../scenes/kept.ts'
import { scan } from '../driving/scan.ts'
import missing from '../../../src/app/text/es/app.json' with { type: 'json' }

/** Stores values before the game is first opened in the page. */
function keep(page: Page, kept: Record<string, unknown>) {
  return page.addInitScript(kept => {
    if (sessionStorage.getItem('kept')) return
    sessionStorage.setItem('kept', 'already')
    for (const [key, value] of Object.entries(kept)) {
      localStorage.setItem(`encore:${key}`, JSON.stringify({ version: 1, value }))
    }
  }, kept)
}

/** Opens the ticket of somebody who has played and voted. */
async function openTicket(page: Page) {
  await keep(page, { ...keptRound(), ...keptBallot(3), name: 'Ana' })
  await page.goto('#/ticket')
  return linkOfTicket(page)
}

test('a friend opens the link, plays the same questions and sees both results', async ({
  page,
  browser,
  baseURL
}) => {
  const link = await openTicket(page)
  const profile = await browser.newContext()
  const friend = await profile.newPage()
  const faults = await watch(friend, baseURL)
  await friend.goto(link)
  await expect(friend.getByRole('heading', { level: 1 })).toHaveText(
    /^Ana got \d+\sout\sof\s10 on Purple\sHearts\. Can you beat that\?$/
  )
  await expect(friend.getByRole('article')).toHaveCount(1)
  await expect(friend.getByText('Question by question')).toHaveCount(0)
  expect(await friend.evaluate(() => localStorage.length)).toBe(0)

  await friend.getByRole('link', { name: 'Play the same questions' }).click()
  expect(await rushThrough(friend)).toHaveLength(10)
  await expect(friend.getByRole('heading', { level: 1 })).toHaveText(
    /^(You win|Ana keeps it|A draw), \d+–\d+\.$/
  )
  const scores = friend.getByRole('list', { name: 'Both scores' }).getByRole('listitem')
  await expect(scores).toHaveText([/^You\s*\d+\s*$/, /^Ana\s*\d+\s*$/])
  await expect(friend.getByRole('article')).toHaveCount(2)
  await friend.getByText('Question by question').click()
  await expect(friend.getByText(/^Ana: (right|not quite)$/)).toHaveCount(10)
  await expect(friend.getByText(/^You: (right|not quite)$/)).toHaveCount(10)

  await friend.getByRole('link', { name: 'Rank the sequels' }).click()
  await castBallot(friend, 2, 'Compare with Ana')
  await expect(
    friend.getByText(/^Show you both two sequels, and you agree \d+ times out of \d+\.$/)
  ).toBeVisible()
  await expect(friend).toHaveURL(link)

  // Who has never started a group vote is not offered to add to one.
  await expect(friend.getByRole('button', { name: /^Add to/ })).toHaveCount(0)
  expect(faults).toEqual([])
  await profile.close()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the QR code has the link of the ticket, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    const link = await openTicket(page)
    await page.getByRole('button', { name: 'Show a QR code' }).click()
    const code = page.getByRole('img', { name: 'QR code of the results link' })
    expect(await scan(page, await code.screenshot())).toMatchObject({ text: link })
  })

  test(`the picture is 1080 × 1350 with the link as a QR code, ${colorScheme}`, async ({
    page
  }) => {
    await page.emulateMedia({ colorScheme })
    const link = await openTicket(page)
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save a picture' }).click()
    const file = await download
    expect(file.suggestedFilename()).toBe('encore-ticket.png')
    const picture = readFileSync(await file.path())
    expect(await scan(page, picture)).toEqual({ width: 1080, height: 1350, text: link })
    await expect(page.getByText('Saved: look in your downloads.')).toBeVisible()
  })
}

test('parameters that a chat app adds to the address are not in links or QR codes', async ({
  page,
  baseURL
}) => {
  await keep(page, keptRound())
  await page.goto('?fbclid=IwAR0&utm_source=chat#/ticket')
  const link = await linkOfTicket(page)
  expect(link.replace(/#.*/, '')).toBe(baseURL)
  await page.getByRole('button', { name: 'Show a QR code' }).click()
  const code = page.getByRole('img', { name: 'QR code of the results link' })
  expect(await scan(page, await code.screenshot())).toMatchObject({ text: link })
  expect(page.url()).toContain('fbclid')
})

test('the story is 1080 × 1920', async ({ page }) => {
  await openTicket(page)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save for Stories' }).click()
  const file = await download
  expect(file.suggestedFilename()).toBe('encore-story.png')
  const picture = readFileSync(await file.path())
  expect(await scan(page, picture)).toMatchObject({ width: 1080, height: 1920 })
})

test.describe('with motion', () => {
  test.use(withMotion)

  test('the score is counted on a stage; a key ends the show, and a reload leads to the ticket', async ({
    page
  }) => {
    await keep(page, keptRound({ answered: 9 }))
    await page.goto('#/quiz')
    await answer(page)
    await page.getByRole('button', { name: 'See my result' }).click()
    const stage = page.getByRole('dialog', { name: 'Your score' })
    await expect(stage.getByRole('heading', { level: 1 })).toBeFocused()
    const status = stage.getByRole('status').first()
    await expect(status).toBeEmpty()
    await page.keyboard.press('ArrowRight')
    await expect(status).toHaveText(/^\d of 10\. “/)
    await page.reload()
    await expect(page.getByRole('article', { name: 'Your ticket' })).toBeVisible()
    await expect(stage).toHaveCount(0)
  })
})

test('a backup restores the ticket in another browser', async ({ page, browser }) => {
  const link = await openTicket(page)
  await page.goto('#/about')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save a backup' }).click()
  const file = await (await download).path()

  const profile = await browser.newContext()
  const other = await profile.newPage()
  await other.goto(link.replace(/#.*/, '#/about'))
  const chooser = other.waitForEvent('filechooser')
  await other.getByRole('button', { name: 'Open a backup' }).click()
  await (await chooser).setFiles(file)
  await expect(other.getByText(/^Your backup is restored/)).toBeVisible()
  await other.goto(link.replace(/#.*/, '#/ticket'))
  expect(await linkOfTicket(other)).toBe(link)
  await profile.close()
})

test('“Copied” is shown only if the link is on the clipboard', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const link = await openTicket(page)
  const read = () => page.evaluate(() => navigator.clipboard.readText())
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByText('Copied', { exact: true })).toBeVisible()
  expect(await read()).toBe(link)

  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'))
  })
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByText(/Press and hold it/)).toBeVisible()
  await expect(page.getByText('Copied', { exact: true })).toHaveCount(0)
})

test.describe('a host that looks for a file because # is escaped', () => {
  const repair = readFileSync(new URL('../../../static/404.html', import.meta.url), 'utf8')

  for (const escapedHash of ['%23', '%2523', 'index.html%23']) {
    test(`${escapedHash} leads to the ticket`, async ({ page, browser, baseURL }) => {
      const link = await openTicket(page)
      const profile = await browser.newContext()
      const friend = await profile.newPage()
      await friend.route(`${String(baseURL)}*%*23/r/*`, route =>
        route.fulfill({ status: 404, contentType: 'text/html', body: repair })
      )
      await friend.goto(link.replace('#', escapedHash))
      await expect(friend.getByRole('heading', { level: 1 })).toContainText('Ana got')
      await profile.close()
    })
  }

  test('any other address → an error page with a link to the start', async ({ page, baseURL }) => {
    await page.route('**/nowhere', route =>
      route.fulfill({ contentType: 'text/html', body: repair })
    )
    await page.goto('nowhere')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('No such page')
    await page.getByRole('link', { name: 'Back to the start' }).click()
    await expect(page).toHaveURL(String(baseURL))
  })

  test('an unknown address is answered in the language that is chosen, else the browser’s', async ({
    browser,
    baseURL
  }) => {
    const profile = await browser.newContext({ locale: 'es-MX' })
    const page = await profile.newPage()
    await page.route('**/nowhere', route =>
      route.fulfill({ contentType: 'text/html', body: repair })
    )
    const open = () => page.goto(`${String(baseURL)}nowhere`)
    const { title, home } = missing.missing
    await open()
    await expect(page.locator('h1:visible')).toHaveText(title)
    await expect(page.getByRole('link')).toHaveText(home)
    await expect(page).toHaveTitle(`${title} – Encore`)
    await expect(page.locator('html')).toHaveAttribute('lang', 'es')
    for (const stored of [
      '{"version":1,"value":"en"}',
      '{"version":1,"value":"fr"}',
      '{',
      'null'
    ]) {
      await page.evaluate(value => localStorage.setItem('encore:language', value), stored)
      await open()
      await expect(page.locator('h1:visible')).toHaveText(
        stored.includes('"en"') ? 'No such page' : title
      )
    }
    await profile.close()
  })
})
