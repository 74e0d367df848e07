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
      const names = (entries: { name: string }[]) => entries.map(({ name }) => name)
      new MutationObserver((_, observer) => {
        if (!document.querySelector('main h1')) return
        observer.disconnect()
        const preloaded = [...document.querySelectorAll<HTMLLinkElement>('link[rel=modulepreload]')]
        const known = preloaded.map(({ href }) => href)
        const loaded = names(performance.getEntriesByType('resource'))
        const late = loaded.filter(name => name.endsWith('.js') && !known.includes(name))
        Object.assign(window, { late })
      }).observe(document, { childList: true, subtree: true })
    })
    for (const [door, hash] of Object.entries(doors)) {
      await page.goto('about:blank')
      await page.goto(hash || './')
      await page.waitForFunction(() => 'late' in window)
      const late = await page.evaluate(() => (window as unknown as { late: string[] }).late)
      const others = late.filter(name => !/\/index-[^/]*\.js$/.test(name))
      expect(others, door).toEqual([])
    }
  })
})
