import { readFileSync } from 'node:fs'
import { type Page } from '@playwright/test'
import { expect, test, watch } from '../driving/drive-page.ts'
import { paste } from '../driving/paste.ts'
import { scan } from '../driving/scan.ts'
import { NAMES, codes, eight, resultLink, reveal } from './eight-votes.ts'

const disclosures = ['Every pair', 'Step by step', 'Other ways to count']

/** All that a count says: the headline, who else is where, and every table. */
async function result(page: Page) {
  await expect(page.getByRole('heading', { name: /^(The winner|A tie)/ })).toBeVisible()
  for (const label of ['All places', ...disclosures]) {
    await page.getByText(label, { exact: true }).click()
  }
  return {
    headliner: await page.getByRole('heading', { name: /^(The winner|A tie)/ }).innerText(),
    places: await page.getByRole('list', { name: 'All places' }).innerText(),
    tables: await page.getByRole('table').allInnerTexts()
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
  await paste(page, chat.join('\n'))
  await expect(page.getByText('Added 8: Ana, Ben')).toBeVisible()
  await reveal(page)
  const pasted = await result(page)

  const links = await (await browser.newContext({ ...(baseURL && { baseURL }) })).newPage()
  const linkFaults = await watch(links, baseURL)
  await links.goto('#/party')
  await links.getByRole('textbox', { name: 'Name it' }).fill('Sofa')
  for (const code of codes) {
    await links.goto(`#/r/${code}`)
    await links.getByRole('button', { name: 'Add to my group vote' }).click()
  }
  await links.goto('#/party')
  await reveal(links)
  expect(await result(links)).toEqual(pasted)
  expect(linkFaults).toEqual([])

  const phone = await (await browser.newContext({ ...(baseURL && { baseURL }) })).newPage()
  const phoneFaults = await watch(phone, baseURL)
  await phone.goto('#/party')
  await phone.getByRole('button', { name: 'Pass this phone round' }).click()
  for (const [turn, { name, picks }] of eight.entries()) {
    await phone.getByRole('textbox', { name: /^Your name/ }).fill(name)
    await phone.getByRole('button', { name: 'Start my vote' }).click()
    for (const { title } of picks) await phone.getByRole('button', { name: title }).click()
    await phone.getByRole('button', { name: /^(Rank these|Just that one)/ }).click()
    if (picks.length > 1) {
      await phone.getByRole('button', { name: 'I’d rather put them in order myself' }).click()
      await phone.getByRole('button', { name: 'That’s my vote' }).click()
    }
    await expect(phone.getByRole('heading', { level: 1 })).toHaveText('Pass it on')
    for (const { title } of picks) await expect(phone.getByText(title)).toHaveCount(0)
    const isLast = turn === eight.length - 1
    await phone.getByRole('button', { name: isLast ? 'Everyone’s voted' : 'Next voter' }).click()
  }
  await reveal(phone)
  expect(await result(phone)).toEqual(pasted)
  expect(phoneFaults).toEqual([])
})

test('a group link opens in a clean profile with the same result, and can be added to', async ({
  page,
  browser,
  baseURL
}) => {
  await page.goto('#/party')
  await paste(page, codes.slice(0, 7).join(' '))
  await reveal(page)
  const own = await result(page)
  const link = await resultLink(page)
  expect(link).toMatch(/#\/p\/p1/)
  expect(link.length).toBeLessThanOrEqual(2000)

  const other = await (await browser.newContext({ ...(baseURL && { baseURL }) })).newPage()
  const faults = await watch(other, baseURL)
  await other.goto(link)
  await other.getByRole('button', { name: 'Skip to the winner' }).click()
  expect(await result(other)).toEqual(own)
  expect(await other.evaluate(() => localStorage.length)).toBe(0)

  await other.getByRole('button', { name: 'Keep it with my votes' }).click()
  await expect(other.getByRole('heading', { name: '7 votes in' })).toBeVisible()
  await paste(other, String(codes[7]))
  await expect(other.getByRole('heading', { name: '8 votes in' })).toBeVisible()
  await other.reload()
  await expect(other.getByRole('heading', { name: '8 votes in' })).toBeVisible()
  expect(faults).toEqual([])
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the picture is 1080 by 1350 and has the party link in it, ${colorScheme}`, async ({
    page
  }) => {
    await page.emulateMedia({ colorScheme })
    await page.goto('#/party')
    await paste(page, codes.slice(0, 7).join(' '))
    await reveal(page)
    const link = await resultLink(page)
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save a picture' }).click()
    const file = await download
    expect(file.suggestedFilename()).toBe('encore-winner.png')
    const picture = readFileSync(await file.path())
    expect(await scan(page, picture)).toEqual({ width: 1080, height: 1350, text: link })
    await expect(page.getByText('Saved: look in your downloads.')).toBeVisible()
  })
}

test('a group by keyboard alone', async ({ page }) => {
  await page.goto('#/party')
  // Where reading the clipboard is refused, the box comes.
  await page.evaluate(() => {
    navigator.clipboard.readText = () => Promise.reject(new Error('Refused.'))
  })
  await page.getByRole('button', { name: 'Paste the chat' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Paste your group chat here' })).toBeFocused()
  await page.keyboard.insertText(codes.join(' '))
  await page.getByRole('button', { name: 'Add the votes' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: '8 votes in' })).toBeVisible()

  const chip = page.getByRole('button', { name: 'Ben', exact: true })
  await chip.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Rename Ben' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(chip).toBeFocused()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Remove Ben' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Ben is out.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Cem', exact: true })).toBeFocused()
  await page.getByRole('button', { name: 'Undo' }).focus()
  await page.keyboard.press('Enter')
  await expect(chip).toBeVisible()

  await page.getByRole('button', { name: 'Reveal the winner' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Next' })).toBeFocused()
  const dialog = page.getByRole('dialog', { name: 'The reveal' })
  for (const key of ['ArrowRight', 'PageDown', 'Space', 'Enter']) {
    await expect(page.getByRole('heading', { name: /^The winner/ })).toBeHidden()
    await page.keyboard.press(key)
  }
  await expect(page.getByRole('heading', { name: /^The winner/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()

  await page.getByText('Every pair', { exact: true }).click()
  const cell = page.getByRole('grid', { name: 'Who beats whom' }).getByRole('button').first()
  await cell.focus()
  await page.keyboard.press('Enter')
  await expect(cell).toHaveText(/^\d+–\d+$/)
  await page.keyboard.press('ArrowDown')
  await expect(cell).not.toBeFocused()

  await page.getByText('Step by step', { exact: true }).click()
  await page.getByRole('slider', { name: 'Step' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByText(/^Step 2/).first()).toBeVisible()
})

test('the result of eight votes is at most 1,500 px high on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('#/party')
  await paste(page, codes.join(' '))
  await reveal(page)
  await expect(page.getByRole('heading', { name: 'Whose pick was it?' })).toBeVisible()
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  expect(height).toBeLessThanOrEqual(1500)
})
