import type { Page } from '@playwright/test'
import { encodeResult } from '../../src/links/index.ts'
import { isComment } from '../../src/quiz/rules/comment-questions.ts'
import { film } from '../../src/film/index.ts'
import { animationsEnded } from '../scenes/animations-ended.ts'
import { answer, expect, test } from './driving/drive-page.ts'

const open = film.questions.filter(({ retired }) => !retired)
const questions = [
  open.find(question => question.kind === 'choice' && question.options.length === 4),
  open.find(isComment),
  open.find(({ kind }) => kind === 'order'),
  open.find(({ kind }) => kind === 'match')
].map(question => question?.number ?? 0)
/** It is longer than a phone on its side is high. */
const match = questions.at(-1)
const quiz = { mode: 'ten' as const, questions, right: questions.map(() => true) }
const everyKind = `#/quiz/${encodeResult({ quiz }, film)}`

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

/** By how many pixels the sheet lies on the right option, or on the one that was given. */
function covered(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { top = Infinity } = document.querySelector('[data-sheet]')?.getBoundingClientRect() ?? {}
    const told = [...document.querySelectorAll('[role=group] button')].filter(option =>
      /(Right|Your) answer$/.test(option.textContent)
    )
    return Math.max(0, ...told.map(option => option.getBoundingClientRect().bottom - top))
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
    test.use({ viewport })

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
        if (questions[place] !== match) expect(await covered(page)).toBe(0)
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
