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
