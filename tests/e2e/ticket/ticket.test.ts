import type { Page } from '@playwright/test'
import { keptBallot, keptRound } from '../../scenes/kept.ts'
import { openScene, type Scene } from '../../scenes/scene.ts'
import { expect, test } from '../driving/drive-page.ts'

const stage = (page: Page) => page.getByRole('dialog', { name: 'Your score' })

function result(right: number): Scene {
  return {
    name: '',
    hash: '#/quiz',
    kept: keptRound({ right, isOnNext: false }),
    act: async page => {
      await page.getByRole('button', { name: 'See my result' }).click()
      await stage(page).press('ArrowRight')
      await expect(stage(page).getByRole('status').first()).not.toBeEmpty()
    }
  }
}

async function bottomOf(page: Page, role: 'button' | 'link', name: RegExp): Promise<number> {
  const box = await page.getByRole(role, { name }).boundingBox()
  return (box?.y ?? Infinity) + (box?.height ?? 0)
}

for (const height of [664, 844]) {
  test.describe(`390 × ${String(height)}`, () => {
    test.use({ viewport: { width: 390, height } })

    test('a ticket with a score and a list of five is short, and Share in sight', async ({
      page
    }) => {
      const kept = { ...keptRound({ right: 0 }), ...keptBallot(5), name: 'Ana' }
      await openScene(page, { name: '', hash: '#/ticket', kept })
      expect(await bottomOf(page, 'button', /^Share$/)).toBeLessThanOrEqual(620)
      const long = await page.evaluate(() => document.documentElement.scrollHeight)
      expect(long).toBeLessThanOrEqual(1100)
    })
  })
}

test.describe('390 × 664', () => {
  test.use({ viewport: { width: 390, height: 664 } })

  for (const right of [0, 5, 8, 10]) {
    test(`with ${String(right)} right, both buttons of the stage are in sight`, async ({
      page
    }) => {
      await openScene(page, result(right))
      expect(await bottomOf(page, 'button', /^Dare a friend/)).toBeLessThanOrEqual(664)
      expect(await bottomOf(page, 'link', /^Now pick the sequel/)).toBeLessThanOrEqual(664)
      const overflow = () =>
        document.querySelector('dialog .scroll')?.scrollWidth === document.body.clientWidth
      expect(await page.evaluate(overflow)).toBe(true)
    })
  }
})

test('the stage is loaded while the ten is played, not at first', async ({ page }) => {
  const asked: string[] = []
  page.on('request', request => asked.push(request.url()))
  const isAsked = () => asked.some(url => /\/ScoreStage-/.test(url))
  await page.goto('')
  await page.getByRole('link', { name: 'Play the quiz' }).waitFor()
  expect(isAsked()).toBe(false)
  await page.goto('#/quiz')
  await expect.poll(isAsked).toBe(true)
})

test('with large text, all of the stage can be scrolled to', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await openScene(page, {
    ...result(10),
    act: async page => {
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%'
      })
      await result(10).act?.(page)
    }
  })
  const last = stage(page).getByRole('button', { name: 'Save a picture' })
  await last.scrollIntoViewIfNeeded()
  await expect(last).toBeInViewport({ ratio: 1 })
})
