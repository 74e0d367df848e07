import type { Page } from '@playwright/test'
import { keptBallot, resultCode } from '../../scenes/kept.ts'
import { openScene } from '../../scenes/scene.ts'
import { expect, test } from '../driving/drive-page.ts'

const dark = 'rgb(27, 7, 51)'

/** The `theme-color` for light and for dark devices. */
const frames = (page: Page) =>
  page
    .locator('meta[name=theme-color]')
    .evaluateAll(metas => metas.map(meta => meta.getAttribute('content')))

test.use({ colorScheme: 'light' })

test('a stored theme is applied before the game loads', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('encore:theme', JSON.stringify({ version: 1, value: 'dark' }))
  })
  // The script never loads.
  await page.route('**/*.js', () => undefined)
  await page.goto('', { waitUntil: 'commit' })
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark')
  expect(await frames(page)).toEqual(['#1b0733', '#1b0733'])
})

test('the theme is chosen in the menu, and stored', async ({ page }) => {
  await page.goto('')
  expect(await frames(page)).toEqual(['#f8edd6', '#1b0733'])
  const menu = page.getByRole('button', { name: 'Menu' })
  await menu.click()
  await page.getByRole('button', { name: 'Dark' }).click()
  await expect(page.locator('body')).toHaveCSS('background-color', dark)
  expect(await frames(page)).toEqual(['#1b0733', '#1b0733'])
  await page.reload()
  await expect(page.locator('body')).toHaveCSS('background-color', dark)
  expect(await frames(page)).toEqual(['#1b0733', '#1b0733'])
  await menu.click()
  await page.getByRole('button', { name: 'Same as device' }).click()
  await expect(page.locator('body')).not.toHaveCSS('background-color', dark)
  expect(await frames(page)).toEqual(['#f8edd6', '#1b0733'])
})

test('a later visit begins with the text face, and nothing moves for it', async ({ page }) => {
  await page.goto('#/quiz')
  await page.getByRole('group', { name: 'Answers' }).getByRole('button').first().click()
  const faces = () =>
    page.evaluate(() =>
      [...document.fonts]
        .filter(({ family, status }) => family === 'Text' && status === 'loaded')
        .map(({ weight }) => weight)
        .sort()
    )
  // Fetched, but not shown at the first visit.
  await expect.poll(faces).toEqual(['400 500', '600 900'])
  await expect(page.locator('body')).not.toHaveCSS('font-family', /^Text,/)
  await page.reload()
  await expect(page.locator('body')).toHaveCSS('font-family', /^Text,/)
  await expect.poll(faces).toEqual(['400 500', '600 900'])
})

test('reduced motion: nothing is animated', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('#/quiz')
  await page.getByRole('group', { name: 'Answers' }).getByRole('button').first().click()
  await expect(page.getByRole('status')).toHaveText(/^(Right|Not quite)/)
  const running = await page.evaluate(
    () =>
      document.getAnimations().filter(({ effect }) => Number(effect?.getTiming().duration) > 0)
        .length
  )
  expect(running).toBe(0)
})

test('forced colours: every control has a border', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto('#/quiz')
  const options = page.getByRole('group', { name: 'Answers' }).getByRole('button')
  await options.first().click()
  const edges = await options.evaluateAll(buttons =>
    buttons.map(button => getComputedStyle(button).borderTopStyle)
  )
  expect(edges).not.toContain('none')
  await expect(options.filter({ hasText: 'Right answer' })).toHaveCount(1)
})

test('forced colours: selected, inactive and progress states are visible', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto('')
  await page.getByRole('button', { name: 'Menu' }).click()
  const colour = (name: string) =>
    page
      .getByRole('button', { name, exact: true })
      .evaluate(button => getComputedStyle(button).backgroundColor)
  expect(await colour('Same as device')).not.toBe(await colour('Dark'))

  await page.goto('#/vote')
  for (const name of ['Duet', 'Old Wounds', 'Clear His Name'])
    await page.getByRole('button', { name }).click()
  await page.getByRole('button', { name: 'Rank these 3' }).click()
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveCSS('border-top-style', 'dashed')

  await page.goto('#/party')
  await page.evaluate(() => {
    Worker.prototype.postMessage = () => undefined
  })
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'club.csv', mimeType: 'text/csv', buffer: Buffer.from('duet') })
  // Without a value nothing of the bar is filled.
  const bar = page.getByRole('progressbar')
  await expect(bar).toHaveCSS('forced-color-adjust', 'none')
})

test('at 400 % zoom no bar covers the page', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 })
  await page.goto('#/vote')
  const bar = page.locator('[data-bar]')
  await expect(bar).toHaveCSS('position', 'static')
  await page.getByRole('button', { name: 'Duet' }).click()
  await page.getByRole('button', { name: 'Just that one' }).click()
  await page.goto('#/quiz')
  await page.getByRole('group', { name: 'Answers' }).getByRole('button').first().click()
  await expect(page.getByRole('button', { name: 'Next', exact: true })).toBeVisible()
  await expect(bar).toHaveCSS('position', 'static')
})

test('increased contrast: no text has the softer ink', async ({ page }) => {
  const inks = () =>
    page.evaluate(() => {
      const style = getComputedStyle(document.body)
      return ['--ink', '--ink-soft', '--line'].map(ink => style.getPropertyValue(ink))
    })
  await page.goto('')
  expect(new Set(await inks()).size).toBe(3)
  await page.emulateMedia({ contrast: 'more' })
  expect(new Set(await inks()).size).toBe(1)
})

test('the focus ring of a pressed cell contrasts with its colour', async ({ page }) => {
  await openScene(page, { name: '', hash: '#/party', kept: keptBallot(3) })
  await page.evaluate(code => {
    navigator.clipboard.readText = () => Promise.resolve(`#/r/${code}`)
  }, resultCode())
  await page.getByRole('button', { name: 'Paste the chat' }).click()
  await page.getByRole('button', { name: 'Reveal the winner' }).click()
  await page.getByRole('button', { name: 'Skip to the winner' }).click()
  await page.getByRole('button', { name: 'How it was counted' }).click()
  await page.getByText('Every pair', { exact: true }).click()
  const cell = page.getByRole('grid').getByRole('button').first()
  await cell.focus()
  await page.keyboard.press('Enter')
  const [ring, paper] = await cell.evaluate(button => {
    const { outlineColor, backgroundColor } = getComputedStyle(button)
    return [outlineColor, backgroundColor].map(colour => {
      const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(part => {
        const share = Number(part) / 255
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    })
  })
  const [lighter = 0, darker = 0] = [ring ?? 0, paper ?? 0].sort((one, other) => other - one)
  expect((lighter + 0.05) / (darker + 0.05)).toBeGreaterThan(3)
})
