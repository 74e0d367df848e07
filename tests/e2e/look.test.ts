import type { Page } from '@playwright/test'
import { expect, test } from './drive-page.ts'

const dark = 'rgb(27, 7, 51)'

/** What the browser is to draw around the page: on a light device, and on a dark one. */
const frames = (page: Page) =>
  page
    .locator('meta[name=theme-color]')
    .evaluateAll(metas => metas.map(meta => meta.getAttribute('content')))

test.use({ colorScheme: 'light' })

test('a chosen theme is there before the game is', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('encore:theme', JSON.stringify({ version: 1, value: 'dark' }))
  })
  // As slow a network as there is: the script never comes.
  await page.route('**/*.js', () => undefined)
  await page.goto('', { waitUntil: 'commit' })
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark')
  expect(await frames(page)).toEqual(['#1b0733', '#1b0733'])
})

test('the colours are chosen in the menu, and remembered', async ({ page }) => {
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

test('nothing moves where motion is not welcome', async ({ page }) => {
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

test('with forced colours every control keeps its edge', async ({ page }) => {
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
