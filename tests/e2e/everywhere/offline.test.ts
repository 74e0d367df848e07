import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { Host, laterBuild } from '../driving/host.ts'
import { answer, castBallot, expect, linkOfTicket, test } from '../driving/drive-page.ts'

test.use({ serviceWorkers: 'allow' })

const built = fileURLToPath(new URL('../../../dist', import.meta.url))

async function untilKept(page: Page) {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
}

/** The message for a game that does not load is there until it starts. */
async function untilStarted(page: Page) {
  await expect(page.locator('#stuck')).toHaveCount(0)
}

test('after the first visit everything works offline, links included', async ({
  page,
  context
}) => {
  await page.goto('')
  await untilKept(page)
  await page.reload()
  await context.setOffline(true)
  await page.reload()
  await page.getByRole('link', { name: 'Rank the sequels' }).click()
  await castBallot(page, 2)
  const link = await linkOfTicket(page)
  await page.goto(link)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/ticket/)
  await page.goto('#/party')
  await expect(page.getByRole('button', { name: 'Paste the chat' })).toBeVisible()
})

test.describe('in Spanish', () => {
  test.use({ locale: 'es-MX' })

  test('a language is kept once it is shown', async ({ page, context }) => {
    await page.goto('')
    await untilKept(page)
    await page.reload()
    const kept = () =>
      page.evaluate(async () => {
        const cache = await caches.open('encore-languages')
        return (await cache.keys()).map(({ url }) => url.replace(/.*\/|-.{7}\.js$/g, ''))
      })
    await expect.poll(kept).toEqual(expect.arrayContaining(['es-app', 'es-vote', 'es-storylines']))
    await context.setOffline(true)
    await page.reload()
    await page.getByRole('link', { name: 'Ordenar las secuelas' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Tu secuela')
  })
})

test.describe('a deploy', () => {
  const later = join(mkdtempSync(join(tmpdir(), 'encore-')), 'dist')
  let host: Host
  let address: string

  test.beforeAll(() => {
    laterBuild(built, later)
  })
  test.beforeEach(async () => {
    host = new Host(built)
    address = await host.open()
  })
  test.afterEach(() => {
    host.close()
  })

  test('during a round changes nothing until the round is left, and keeps the round', async ({
    browser
  }) => {
    const context = await browser.newContext()
    const page = await context.newPage()
    await page.goto(address)
    await untilKept(page)
    await page.reload()
    await page.getByRole('link', { name: 'Play the quiz' }).click()
    await answer(page)
    await page.getByRole('button', { name: 'Next question' }).click()
    const prompt = String(await page.getByRole('heading', { level: 1 }).textContent())

    host.deploy(later)
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready
      await registration.update()
      const next = registration.installing
      if (next) {
        await new Promise(installed => {
          next.addEventListener('statechange', installed, { once: true })
        })
      }
    })
    await expect(page.getByText('There’s a newer Encore.')).toHaveCount(0)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(prompt)

    await page.getByRole('link', { name: 'Encore' }).first().click()
    await page.getByRole('button', { name: 'Reload' }).click()
    await expect(page.locator('html')).toHaveAttribute('data-build', 'later')
    await page.goto(`${address}#/quiz`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(prompt)

    await context.setOffline(true)
    await page.reload()
    await expect(page.locator('html')).toHaveAttribute('data-build', 'later')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(prompt)
    await context.close()
  })

  test('that removes chunks of an open page leads to one reload', async ({ browser }) => {
    const context = await browser.newContext({ serviceWorkers: 'block' })
    const page = await context.newPage()
    await page.goto(address)
    await untilStarted(page)
    host.deploy(later)
    await page.getByRole('link', { name: 'Rank the sequels' }).click()
    await expect(page.getByRole('button', { name: 'Pick at least two' })).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('data-build', 'later')
    await context.close()
  })

  test.describe('before the files of a page are fetched', () => {
    /** Opens a page that is of the build before: at the first visit, or at each. */
    async function openBefore(page: Page, visits: 1 | 'all') {
      let count = 0
      host.deploy(later)
      await page.route(address, async route => {
        count += 1
        if (visits === 'all' || count === 1)
          await route.fulfill({ path: join(built, 'index.html') })
        else await route.continue()
      })
      await page.goto(`${address}#/vote`)
      return () => count
    }

    test('leads to one reload', async ({ browser }) => {
      const context = await browser.newContext({ serviceWorkers: 'block' })
      const page = await context.newPage()
      await openBefore(page, 1)
      await expect(page.getByRole('button', { name: 'Pick at least two' })).toBeVisible()
      await expect(page.locator('html')).toHaveAttribute('data-build', 'later')
      await context.close()
    })

    test('is told if a reload does not help', async ({ browser }) => {
      const context = await browser.newContext({ serviceWorkers: 'block' })
      const page = await context.newPage()
      const count = await openBefore(page, 'all')
      await expect(page.getByText('Encore didn’t load.')).toBeVisible()
      expect(count()).toBe(2)
      await context.close()
    })
  })

  test.describe('keeps a press on the old page while the new one comes', () => {
    /** Opens a page that presses a link as soon as the server is asked for the page again. */
    async function openPressing(page: Page) {
      let asked = 0
      const reload = page.waitForRequest(request => request.url() === address && ++asked === 2)
      const pressed = page.waitForEvent('framenavigated', () => page.url().endsWith('#/vote'))
      await page.route('**/reload', async route => {
        await reload
        await route.fulfill({ body: '' })
      })
      await page.route(address, async route => {
        if (asked === 1) {
          await route.fulfill({ path: join(built, 'index.html') })
          return
        }
        await pressed
        await route.continue()
      })
      // The page does it by itself: Playwright would wait until it has been reloaded.
      await page.addInitScript(() => {
        navigation.addEventListener('navigate', async ({ navigationType }) => {
          if (navigationType !== 'reload') return
          await fetch('reload')
          location.hash = '#/vote'
        })
      })
      await page.goto(address, { waitUntil: 'commit' })
    }

    async function hasKeptPress(page: Page) {
      await expect(page.getByRole('button', { name: 'Pick at least two' })).toBeVisible()
      await expect(page.locator('html')).toHaveAttribute('data-build', 'later')
    }

    test('before the game starts', async ({ browser }) => {
      const context = await browser.newContext({ serviceWorkers: 'block' })
      const page = await context.newPage()
      host.deploy(later)
      await openPressing(page)
      await hasKeptPress(page)
      await context.close()
    })

    test('after it has started', async ({ browser }) => {
      const context = await browser.newContext({ serviceWorkers: 'block' })
      const page = await context.newPage()
      await openPressing(page)
      await untilStarted(page)
      await page.route('**/deploy', async route => {
        host.deploy(later)
        await route.fulfill({ body: '' })
      })
      await page.evaluate(() => {
        void fetch('deploy').then(() => dispatchEvent(new Event('vite:preloadError')))
      })
      await hasKeptPress(page)
      await context.close()
    })
  })
})
