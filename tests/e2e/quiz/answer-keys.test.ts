import type { Page } from '@playwright/test'
import { expect, test } from '../driving/drive-page.ts'
import { everyKind } from './every-kind.ts'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

test('an option has its letter or its key in its name', async ({ browser, page, baseURL }) => {
  await page.goto(everyKind)
  await expect(page.getByRole('button', { name: /^1 ?\S/ })).toHaveCount(1)
  const context = await browser.newContext({
    baseURL: String(baseURL),
    hasTouch: true,
    isMobile: true
  })
  const phone = await context.newPage()
  await phone.goto(everyKind)
  await expect(phone.getByRole('button', { name: /^A ?\S/ })).toBeVisible()
  await expect(phone.getByRole('button', { name: /^D ?\S/ })).toBeVisible()
  await context.close()
})

test('the first arrow key on a question takes its first answer, unless the page scrolls', async ({
  page
}) => {
  await page.goto(everyKind)
  const first = page.getByRole('group', { name: 'Answers' }).getByRole('button').first()
  await first.waitFor()
  await heading(page).focus()
  await page.keyboard.press('ArrowDown')
  await expect(first).toBeFocused()
  await page.setViewportSize({ width: 320, height: 256 })
  await heading(page).focus()
  await page.keyboard.press('ArrowDown')
  await expect(heading(page)).toBeFocused()
})

test('a press that bounces, or a key that is held, does not skip what is said of the answer', async ({
  page
}) => {
  await page.goto('#/quiz')
  await page.getByRole('group', { name: 'Answers' }).getByRole('button').first().focus()
  // Held down: the first press answers, and the others come before anybody could have read a word.
  for (let press = 0; press < 4; press++) await page.keyboard.down('Enter')
  await expect(page.getByRole('status')).toHaveText(/^(Right|Not quite)/)
  await expect(page.getByRole('button', { name: 'Next question' })).toBeFocused()
  for (let press = 0; press < 4; press++) await page.keyboard.down('Enter')
  await page.keyboard.up('Enter')
  await expect(page.getByText('Question 1 of 10')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Question 2 of 10')).toBeVisible()
})

test('the keys of a question are its own: on the menu they do nothing, and can be switched off', async ({
  page
}) => {
  await page.goto('#/quiz')
  const menu = page.getByRole('button', { name: 'Menu' })
  await menu.focus()
  await page.keyboard.press('1')
  await expect(page.getByRole('status')).toHaveText('')
  await menu.press('Enter')
  await page.getByRole('switch', { name: 'Number keys' }).click()
  await page.keyboard.press('Escape')
  await expect(menu).toBeFocused()
  await expect(menu).toHaveAttribute('aria-expanded', 'false')
  await page.getByRole('heading', { level: 1 }).focus()
  await page.keyboard.press('1')
  await expect(page.getByRole('status')).toHaveText('')
})
