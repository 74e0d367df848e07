import type { Page } from '@playwright/test'
import { rankingOf } from '../../scenes/kept.ts'
import { openScene } from '../../scenes/scene.ts'
import { expect, test } from '../driving/drive-page.ts'

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const pair = (page: Page) => page.getByRole('group', { name: 'The two of them' })

test('the text of a picked card does not leave the card', async ({ page }) => {
  const picked = { name: '', hash: '#/vote', kept: { 'ballot-draft': rankingOf(14) } }
  await openScene(page, picked)
  for (const width of [320, 390, 844, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    const faults = await page.getByRole('group', { name: 'Sequels' }).evaluate(group =>
      [...group.children].flatMap(card => {
        const edge = card.getBoundingClientRect().right
        const text = document.createRange()
        return [...card.querySelectorAll('button, button + p')].flatMap(part => {
          text.selectNodeContents(part)
          const lines = [...text.getClientRects()]
          return lines.some(line => line.right > edge) ? [part.textContent] : []
        })
      })
    )
    expect(faults).toEqual([])
  }
})

test('the error of a write-in is visible above the sticky bar', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 664 })
  await page.goto('#/party')
  await button(page, 'Pass this phone round').click()
  await button(page, 'Start my vote').click()
  await button(page, 'Write your own').click()
  await page.getByRole('textbox').fill('goats '.repeat(13))
  const fault = page.getByText('That’s over 60 characters')
  await expect(fault).toBeInViewport({ ratio: 1 })
  const [error, bar] = await Promise.all([
    fault.boundingBox(),
    page.locator('[data-bar]').boundingBox()
  ])
  expect((error?.y ?? 0) + (error?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0)
})

test.describe('the sizes of the cards', () => {
  const shown = async (page: Page, picks: number) => {
    await openScene(page, { name: '', hash: '#/vote', kept: { 'ballot-draft': rankingOf(picks) } })
    await button(page, `Rank these ${picks}`).click()
    await pair(page).waitFor()
  }
  const bottom = (target: ReturnType<typeof button>) =>
    target.evaluate(element => {
      const card = element.closest('.card') ?? element
      return card.getBoundingClientRect().bottom
    })

  for (const [width, height] of [
    [390, 780],
    [390, 664],
    [844, 390]
  ] as const) {
    test(`a pair and “Can’t choose” fit ${width} × ${height}`, async ({ page }) => {
      await page.setViewportSize({ width, height })
      await shown(page, 3)
      expect(await bottom(button(page, 'Can’t choose'))).toBeLessThanOrEqual(height)
    })
  }

  test('the second card of a pair ends above the fold of 320 × 640', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await shown(page, 3)
    expect(await bottom(pair(page).getByRole('button').nth(1))).toBeLessThanOrEqual(640)
  })

  test('the cards of a row have one height, in 1, 2 and 4 columns', async ({ page }) => {
    await openScene(page, { name: '', hash: '#/vote', kept: {} })
    for (const [width, columns] of [
      [320, 1],
      [390, 2],
      [1280, 4]
    ] as const) {
      await page.setViewportSize({ width, height: 800 })
      const cards = await page.getByRole('group', { name: 'Sequels' }).evaluate(group =>
        [...group.querySelectorAll('.card')].map(card => {
          const { top, height } = card.getBoundingClientRect()
          return { top: Math.round(top), height: Math.round(height) }
        })
      )
      expect(cards.filter(({ top }) => top === cards[0]?.top)).toHaveLength(columns)
      const heights = new Set(cards.map(({ top, height }) => `${top}: ${height}`))
      expect(heights.size).toBe(new Set(cards.map(({ top }) => top)).size)
    }
  })

  test('the picks stand beside the cards of a wide window, and in sight', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 })
    await openScene(page, {
      name: '',
      hash: '#/vote',
      kept: { 'ballot-draft': rankingOf(3) }
    })
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
    await expect(button(page, 'Rank these 3')).toBeInViewport({ ratio: 1 })
    expect(
      await page.evaluate(() => document.documentElement.style.getPropertyValue('--bar-height'))
    ).toBe('0px')
  })
})
