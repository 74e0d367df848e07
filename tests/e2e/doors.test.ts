import type { Page } from '@playwright/test'
import { doors } from '../fixtures/doors.ts'
import { expect, test } from './driving/drive-page.ts'

test.use({ serviceWorkers: 'allow' })

/** Opens the game and waits until its offline copy is there. */
async function untilKept(page: Page) {
  await page.goto('')
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
}

for (const [door, hash] of Object.entries(doors)) {
  test(`a second visit to ${door} asks the network for nothing before its heading`, async ({
    page
  }) => {
    await untilKept(page)
    await page.goto('about:blank')
    const asked: string[] = []
    page.on('response', response => {
      if (!response.fromServiceWorker()) asked.push(response.url())
    })
    await page.goto(hash || './')
    const heading = page.locator('h1:visible').first()
    await expect(heading).toBeVisible()
    expect(await heading.textContent()).not.toMatch(/won’t open|No such/)
    expect(asked).toEqual([])
  })
}

test.describe('a first visit', () => {
  test.use({ serviceWorkers: 'block' })

  test('to any page preloads from index.html each script that its heading waits for', async ({
    page
  }) => {
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (![...document.querySelectorAll('h1')].some(h1 => h1.checkVisibility())) return
        observer.disconnect()
        const loaded = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
        const scripts = loaded.filter(({ name }) => name.endsWith('.js'))
        const first = scripts.find(({ name }) => /\/index-[^/]*$/.test(name))
        const late = scripts.filter(({ startTime }) => startTime > (first?.responseEnd ?? Infinity))
        Object.assign(window, { late: late.map(({ name }) => name) })
      }).observe(document, { childList: true, subtree: true })
    })
    for (const [door, hash] of Object.entries(doors)) {
      await page.goto(hash || './')
      await page.waitForFunction(() => 'late' in window)
      const late = await page.evaluate(() => (window as unknown as { late: string[] }).late)
      expect(late, door).toEqual([])
      await page.evaluate(() => {
        localStorage.clear()
      })
      await page.goto('about:blank')
    }
  })
})
