import type { Page } from '@playwright/test'
import { expect, test } from '../driving/drive-page.ts'

/** Tabs on until the named thing has the focus, as somebody without a mouse would. */
async function tabTo(page: Page, role: 'link' | 'button', name: string | RegExp) {
  const wanted = page.getByRole(role, { name }).first()
  await expect(wanted).toBeVisible()
  for (let presses = 0; presses < 60; presses++) {
    if (await wanted.evaluate(element => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`${role} ${String(name)} cannot be reached by Tab`)
}

/** Gives some answer to the question on screen, of whatever kind, without a mouse. */
async function answerByKeys(page: Page) {
  const option = page.getByRole('group', { name: 'Answers' }).getByRole('button').first()
  const check = page.getByRole('button', { name: /^Check my/ })
  await expect(option.or(check)).toBeVisible()
  if (await option.isVisible()) {
    await page.keyboard.press('1')
    return
  }
  const lefts = page.getByRole('group', { name: 'Match these' }).getByRole('button')
  const pairs = await lefts.count()
  if (pairs > 0) await lefts.first().focus()
  for (let pair = 0; pair < pairs; pair++) {
    await page.keyboard.press('Enter')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await page.keyboard.press('ArrowLeft')
    if (pair < pairs - 1) await page.keyboard.press('ArrowDown')
  }
  await tabTo(page, 'button', /^Check my/)
  await page.keyboard.press('Enter')
}

test('the whole loop by keyboard alone', async ({ page }) => {
  await page.goto('')
  await tabTo(page, 'link', 'Play the quiz')
  await page.keyboard.press('Enter')
  for (let question = 1; question <= 10; question++) {
    await expect(page.getByText(`Question ${question} of 10`)).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    await answerByKeys(page)
    const next = page.getByRole('button', { name: /Next question|See my result/ })
    await expect(next).toBeFocused()
    await page.keyboard.press('Enter')
  }
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()

  await tabTo(page, 'link', 'Rank the sequels')
  await page.keyboard.press('Enter')
  const storylines = page.getByRole('group', { name: 'Storylines' }).getByRole('button')
  await storylines.first().waitFor()
  for (const pick of [0, 1, 2]) {
    await storylines.nth(pick).focus()
    await page.keyboard.press('Space')
  }
  await tabTo(page, 'button', 'Rank my shortlist')
  await page.keyboard.press('Enter')
  await tabTo(page, 'button', 'Arrange')
  await page.keyboard.press('Enter')

  const handles = page.locator('[data-handle]')
  const last = String(await handles.nth(2).getAttribute('aria-label'))
  await tabTo(page, 'button', last)
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowUp')
  await expect(handles.nth(1)).toHaveAttribute('aria-label', last)
  await expect(handles.nth(1)).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(handles.nth(0)).toHaveAttribute('aria-label', last)
  await page.keyboard.press('Enter')

  await tabTo(page, 'button', 'Cast my ballot')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Results link' })).toHaveValue(/#\/r\/r1/)
})
