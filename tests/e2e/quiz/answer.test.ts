import type { Page } from '@playwright/test'
import { animationsEnded } from '../../scenes/animations-ended.ts'
import { answer, expect, test, withMotion } from '../driving/drive-page.ts'
import { everyKind, questions } from './every-kind.ts'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

const sizes = [
  { width: 390, height: 664 },
  { width: 390, height: 844 },
  { width: 844, height: 390 },
  { width: 1280, height: 800 }
]

/** Remembers where everything stands that is above the sheet. */
function remember(page: Page): Promise<void> {
  return page.evaluate(() => {
    const all = document.querySelectorAll('header *, [data-question] > :first-child *')
    const places = [...all].map(element => ({
      element,
      place: JSON.stringify(element.getBoundingClientRect())
    }))
    Object.assign(window, { places })
  })
}

interface Place {
  element: Element
  place: string
}

/** What stands elsewhere than it stood, once nothing moves any more. */
async function moved(page: Page): Promise<string[]> {
  await animationsEnded(page)
  return page.evaluate(() => {
    const { places } = window as unknown as { places: Place[] }
    return places
      .filter(({ element }) => element.isConnected)
      .map(({ element, place }) => ({
        text: `${element.outerHTML.slice(0, 80)}: ${place}`,
        isSame: place === JSON.stringify(element.getBoundingClientRect())
      }))
      .filter(({ isSame }) => !isSame)
      .map(({ text }) => text)
  })
}

/** Whether the right option can be seen above the sheet, or the sheet begins with it. `true` for other kinds. */
function isRightTold(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const right = document.querySelector('[data-right]')
    const sheet = document.querySelector('.sheet.isOpen')
    if (!right || !sheet) return true
    const { bottom } = right.getBoundingClientRect()
    const { top } = sheet.getBoundingClientRect()
    const told = sheet.querySelector('strong')?.textContent
    return bottom <= top || (told !== undefined && right.textContent.includes(told))
  })
}

async function prepare(page: Page): Promise<void> {
  const lefts = page.getByRole('group', { name: 'Match these' }).getByRole('button')
  const rights = page.getByRole('group', { name: 'With these' }).getByRole('button')
  for (let at = 0; at < (await lefts.count()); at++) {
    await lefts.nth(at).click()
    await rights.nth(at).click()
  }
}

for (const viewport of sizes) {
  test.describe(`at ${viewport.width} by ${viewport.height}`, () => {
    test.use({ viewport, ...(viewport === sizes[0] && withMotion) })

    test('nothing above the sheet moves between an answer and the next question', async ({
      page
    }) => {
      await page.goto(everyKind)
      for (const [place] of questions.entries()) {
        await expect(page.getByText(`Question ${place + 1} of ${questions.length}`)).toBeVisible()
        const pressed = page
          .getByRole('group', { name: 'Answers' })
          .getByRole('button')
          .last()
          .or(page.getByRole('button', { name: /^Check my/ }))
        await expect(pressed).toBeVisible()
        await prepare(page)
        await pressed.scrollIntoViewIfNeeded()
        const box = await pressed.boundingBox()
        await remember(page)
        await page.mouse.move(0, 0)
        await page.mouse.click((box?.x ?? 0) + 20, (box?.y ?? 0) + 20)
        await page.mouse.move(0, 0)
        const next = page.getByRole('button', { name: /^(Next question|See my result)$/ })
        await expect(next).toBeFocused()
        expect(await moved(page)).toEqual([])
        expect(await isRightTold(page)).toBe(true)
        const at = await next.boundingBox()
        await page.getByRole('button', { name: 'Where’s this from?' }).press('Enter')
        await expect(page.getByText(/\(article, /).first()).toBeVisible()
        expect(await moved(page)).toEqual([])
        expect(await next.boundingBox()).toEqual(at)
        await next.click()
      }
    })
  })
}

const boxes = (page: Page, css: string) =>
  page.locator(css).evaluateAll(all =>
    all.map(element => {
      const { left, right, top, bottom, height } = element.getBoundingClientRect()
      return { left, right, top, bottom, height }
    })
  )

for (const [width, height, least] of [
  [320, 640, 64],
  [390, 664, 64],
  [390, 844, 64],
  [768, 1024, 88],
  [1280, 800, 88]
] as const) {
  test(`an option is at least ${least} pixels high at ${width} by ${height}, and the page fits`, async ({
    page
  }) => {
    await page.setViewportSize({ width, height })
    await page.goto(everyKind)
    await page.getByRole('group', { name: 'Answers' }).waitFor()
    const options = await boxes(page, '[role=group] button')
    expect(options).toHaveLength(4)
    expect(Math.min(...options.map(option => option.height))).toBeGreaterThanOrEqual(least)
    const size = await heading(page).evaluate(h1 => parseFloat(getComputedStyle(h1).fontSize))
    expect(size).toBeGreaterThanOrEqual(26)
    if (width < 760) expect(size).toBeLessThanOrEqual(30)
    const room = await page.evaluate(() => [document.documentElement.scrollHeight, innerHeight])
    expect(room[0]).toBe(room[1])
  })
}

for (const [width, height] of [
  [1280, 800],
  [768, 1024]
] as const) {
  test(`the sheet is a card below the answers at ${width} by ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await page.goto(everyKind)
    for (const [place] of questions.entries()) {
      await answer(page)
      await animationsEnded(page)
      const answers = await boxes(page, '[role=group] button, ol')
      const [sheet] = await boxes(page, '.sheet')
      const lowest = Math.max(...answers.map(({ bottom }) => bottom))
      const gap = Number(sheet?.top) - lowest
      // An order names the moved event below its list.
      if (place < 2) expect(gap).toBe(16)
      else expect(gap).toBeGreaterThanOrEqual(16)
      expect(gap).toBeLessThan(64)
      expect(sheet?.left).toBe(Math.min(...answers.map(({ left }) => left)))
      expect(sheet?.right).toBe(Math.max(...answers.map(({ right }) => right)))
      expect(sheet?.bottom).toBeLessThanOrEqual(height)
      await page.getByRole('button', { name: /^(Next question|See my result)$/ }).click()
    }
  })
}

for (const [width, height] of [
  [360, 580],
  [375, 553]
] as const) {
  test(`the right answer is seen or told at ${width} by ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await page.goto('#/quiz')
    for (let place = 1; place <= 6; place++) {
      await expect(page.getByText(`Question ${place} of 10`)).toBeVisible()
      await answer(page, place % 2)
      await animationsEnded(page)
      expect(await isRightTold(page)).toBe(true)
      await page.getByRole('button', { name: /^Next/ }).click()
    }
  })
}

test('below 360 pixels Next has one word, and a button whose words wrap has no icon', async ({
  page
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('#/quiz')
  await answer(page)
  await expect(page.getByRole('button', { name: 'Next', exact: true })).toBeVisible()
  const next = page.locator('.controls button').last()
  const isIconSeen = () =>
    next.evaluate(button => {
      const icon = button.querySelector('svg')?.getBoundingClientRect()
      const content = button.querySelector('.content')?.getBoundingClientRect()
      return Number(icon?.bottom) > Number(content?.top)
    })
  expect(await isIconSeen()).toBe(true)
  await next.evaluate(button => {
    const words = button.querySelector('.words')
    if (words) words.textContent = 'Words that need more than a line of it'
  })
  expect(await isIconSeen()).toBe(false)
})

test('Next stands in the same place after every answer', async ({ page }) => {
  await page.goto('#/quiz')
  const places = new Set<string>()
  for (let place = 1; place <= 5; place++) {
    await expect(page.getByText(`Question ${place} of 10`)).toBeVisible()
    await answer(page)
    const next = page.getByRole('button', { name: 'Next question' })
    await expect(next).toBeFocused()
    places.add(JSON.stringify(await next.boundingBox()))
    await next.click()
  }
  expect(places.size).toBe(1)
})
