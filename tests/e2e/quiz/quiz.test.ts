import type { Page } from '@playwright/test'
import { encodeResult } from '../../../src/links/index.ts'
import { film } from '../../../src/film/index.ts'
import { answer, expect, rushThrough, test, watch } from '../driving/drive-page.ts'

/** A round of two orders and two matches. */
const questions = (['order', 'match'] as const).flatMap(kind =>
  film.questions
    .filter(question => question.kind === kind && !question.retired)
    .slice(0, 2)
    .map(({ number }) => number)
)
const quiz = { mode: 'ten' as const, questions, right: questions.map(() => true) }
const everyKind = `#/quiz/${encodeResult({ quiz }, film)}`

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const titleOfRow = (page: Page, row: number) => page.getByRole('listitem').nth(row)

test('orders and matches by touch: answered, and unchanged after each reload', async ({
  browser,
  baseURL
}) => {
  const context = await browser.newContext({ baseURL: String(baseURL), hasTouch: true })
  const page = await context.newPage()
  const faults = await watch(page, baseURL)
  await page.goto(everyKind)
  for (let place = 1; place <= questions.length; place++) {
    await page.reload()
    await expect(page.getByText(`Question ${place} of ${questions.length}`)).toBeVisible()
    const prompt = String(await heading(page).textContent())
    if (place <= 2)
      await page
        .getByRole('button', { name: /^Move .* down$/ })
        .first()
        .tap()
    await answer(page)
    const verdict = String(await page.getByRole('status').textContent())
    await page.reload()
    await expect(heading(page)).toHaveText(prompt)
    await expect(page.getByRole('status')).toHaveText(verdict)
    await expect(page.getByRole('button', { name: /^Check my/ })).toBeDisabled()
    await page.getByRole('button', { name: /^(Next question|See my result)$/ }).tap()
  }
  await expect(heading(page)).toHaveText(/^(Your friend keeps it, 4–[0-3]|A draw, 4–4)\.$/)
  await page.goto('#/review')
  await expect(page.getByRole('article')).toHaveCount(questions.length)
  expect(faults).toEqual([])
  await context.close()
})

test('an order by keys: arrows move the focus, Enter moves an event', async ({ page }) => {
  await page.goto(everyKind)
  const up = page.getByRole('button', { name: /^Move .* up$/ })
  await up.nth(1).focus()
  await page.keyboard.press('ArrowDown')
  await expect(up.nth(2)).toBeFocused()
  const moved = String(await titleOfRow(page, 2).locator('span').first().textContent())
  await page.keyboard.press('Enter')
  await expect(titleOfRow(page, 1)).toContainText(moved)
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('button', { name: `Move ${moved} down` })).toBeFocused()
})

test('the daily five: same questions in two profiles, others the next day', async ({
  browser,
  baseURL
}) => {
  const fivePrompts = async (day: string) => {
    const context = await browser.newContext({ baseURL: String(baseURL) })
    const page = await context.newPage()
    await page.clock.setFixedTime(new Date(day))
    await page.goto('#/quiz/daily')
    const prompts = await rushThrough(page)
    expect(prompts).toHaveLength(5)
    await expect(heading(page)).toHaveText('Today’s five are done')
    await page.reload()
    await expect(heading(page)).toHaveText('Today’s five are done')
    await context.close()
    return prompts
  }
  const today = await fivePrompts('2026-11-22T10:00:00')
  expect(await fivePrompts('2026-11-22T21:00:00')).toEqual(today)
  const tomorrow = await fivePrompts('2026-11-23T10:00:00')
  expect(tomorrow.filter(prompt => today.includes(prompt))).toEqual([])
})

test('an open round on home: can be continued or quit', async ({ page }) => {
  await page.goto('#/quiz')
  await answer(page)
  await page.getByRole('button', { name: 'Next question' }).click()
  await page.getByRole('link', { name: 'Encore', exact: true }).click()
  await page.getByRole('link', { name: 'Go on: Quick ten' }).click()
  await expect(heading(page)).toHaveText(/^2 of 10: /)
  await page.goto('#/')
  await page.getByRole('button', { name: 'Quit this round: Quick ten' }).click()
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused()
  await page.getByRole('link', { name: 'Ten more' }).click()
  await expect(heading(page)).toHaveText(/^1 of 10: /)
})
