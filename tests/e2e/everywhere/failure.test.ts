import { readFileSync } from 'node:fs'
import type { Page, Route } from '@playwright/test'
import { keptRound } from '../../scenes/kept.ts'
import { openScene } from '../../scenes/scene.ts'
import { answer, expect, test as base, watch } from '../driving/drive-page.ts'

const test = base.extend<{ faulty: Page }>({
  /** A page that does not fail the test on errors. */
  faulty: async ({ browser }, use) => {
    const profile = await browser.newContext()
    const page = await profile.newPage()
    // Tests press faster than players: disable the protection against double taps.
    await page.addInitScript(() => {
      Object.defineProperty(Event.prototype, 'timeStamp', { get: () => Infinity })
    })
    await use(page)
    await profile.close()
  }
})

const about = '**/assets/About-*.js'
const heading = (page: Page) => page.getByRole('heading', { level: 1 })

/** Records the addresses of loads from now on. */
function loadsOf(page: Page): string[] {
  const loads: string[] = []
  page.on('request', request => {
    if (request.isNavigationRequest()) loads.push(request.url())
  })
  return loads
}

async function answerOne(page: Page): Promise<void> {
  await page.goto('#/quiz')
  await answer(page)
  await page.getByRole('button', { name: 'Next question' }).click()
  await expect(page.getByText('Question 2 of 10')).toBeVisible()
}

/** The rounds in the file of “Back up my progress”. */
async function savedRounds(page: Page): Promise<unknown[]> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Back up my progress' }).click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/^encore-\d{4}-\d\d-\d\d\.json$/)
  const { kept } = JSON.parse(readFileSync(await file.path(), 'utf8')) as {
    kept: Record<string, { value: unknown }>
  }
  return Object.entries(kept).flatMap(([key, { value }]) =>
    key.startsWith('encore:round:') ? value : []
  )
}

async function startAgain(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Start again' }).click()
  await expect(heading(page)).toHaveText('Encore')
  await expect(page).toHaveURL(/#\/$/)
  await expect(page.getByRole('link', { name: 'Go on: Quick ten' })).toBeVisible()
}

test.describe('a page that fails to render', () => {
  test.beforeEach(async ({ page }) => {
    await page.route(about, route =>
      route.fulfill({
        contentType: 'text/javascript',
        body: 'export default () => { throw new Error("Nobody foresaw this.") }'
      })
    )
    await answerOne(page)
    await page.goto('#/about')
    await expect(heading(page)).toHaveText('Something broke')
  })

  test('shows the failure page, saves a backup, and leads home', async ({ page }) => {
    expect(await savedRounds(page)).toMatchObject([{ mode: 'ten', at: 1 }])
    await startAgain(page)
  })

  test('leaves the other pages intact', async ({ page }) => {
    await page.getByRole('link', { name: 'Encore', exact: true }).click()
    await page.getByRole('link', { name: 'Your sequel goes here' }).click()
    await expect(page.getByRole('button', { name: 'Pick at least two' })).toBeVisible()
    await page.goBack()
    await page.goBack()
    await expect(heading(page)).toHaveText('Something broke')
  })

  test('shows the failure page on the first visit too', async ({ page }) => {
    await page.reload()
    await expect(heading(page)).toHaveText('Something broke')
    expect(await savedRounds(page)).toHaveLength(1)
    await startAgain(page)
  })
})

test('a page that fails to load shows the failure page without a reload, and is requested again later', async ({
  faulty: page,
  baseURL
}) => {
  const faults = await watch(page, baseURL)
  await answerOne(page)
  const loads = loadsOf(page)
  await page.route(about, route => route.abort())
  await page.goto('#/about')
  await expect(heading(page)).toHaveText('Something broke')
  expect(loads).toEqual([])
  expect(await savedRounds(page)).toMatchObject([{ mode: 'ten', at: 1 }])
  await startAgain(page)
  expect(new Set(faults)).toEqual(new Set(['console: Failed to load resource: net::ERR_FAILED']))

  await page.unroute(about)
  await page.goto('#/about')
  await expect(heading(page)).toHaveText('About Encore')
})

test('a stage that fails to load: the ticket tells the score', async ({ faulty: page }) => {
  let missed = 0
  const loads = loadsOf(page)
  // As without a network: both the chunk and the check of the host fail.
  await page.route('**/assets/ScoreStage-*.js', route => {
    missed += 1
    return route.abort()
  })
  const scene = {
    name: '',
    hash: '#/quiz',
    kept: keptRound({ right: 10, isOnNext: false }),
    act: async () => {
      await page.route(/index-.*js/, route => route.abort())
    }
  }
  await openScene(page, scene)
  await expect.poll(() => missed).toBeGreaterThan(0)
  await page.getByRole('button', { name: 'See my result' }).click()
  await expect(page.getByRole('article')).toContainText('10 of 10')
  expect(loads).toHaveLength(1)
})

test('a start that fails before the first page shows the failure page, and keeps progress', async ({
  faulty: page,
  baseURL
}) => {
  await answerOne(page)
  const faults = await watch(page, baseURL)
  await page.addInitScript(() => {
    const { replaceChildren } = Element.prototype
    Element.prototype.replaceChildren = () => {
      Element.prototype.replaceChildren = replaceChildren
      throw new Error('Nobody foresaw this.')
    }
  })
  await page.reload()
  await expect(heading(page)).toHaveText('Something broke')
  expect(faults).toEqual(['page: Nobody foresaw this.'])
  expect(await savedRounds(page)).toMatchObject([{ mode: 'ten', at: 1 }])
})

test.describe('a browser that is too old for', () => {
  const says = (page: Page) =>
    expect(page.getByText(/^Encore needs a newer browser: .+ Safari from 16\.4\.$/)).toBeVisible()
  // The message must not blame the connection.
  const blamesNothingElse = (page: Page) =>
    expect(page.getByText('Check your connection')).toBeHidden()

  test('the script’s syntax: home says so', async ({ faulty: page }) => {
    await page.route('**/assets/index-*.js', route =>
      route.fulfill({ contentType: 'text/javascript', body: 'let words = not yet known' })
    )
    await page.goto('#/quiz')
    await says(page)
    await blamesNothingElse(page)
    await expect(heading(page)).toHaveText('Encore')
  })

  test('the page’s syntax: home says so', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ ...(baseURL && { baseURL }), bypassCSP: true })
    const page = await context.newPage()
    await page.route(/\/encore\/$/, async route => {
      const response = await route.fetch()
      const html = await response.text()
      await route.fulfill({ response, body: html.replace('<script>', '$&not yet known;') })
    })
    await page.route('**/assets/index-*.js', route => route.abort())
    await page.goto('#/quiz')
    await says(page)
    await blamesNothingElse(page)
    await expect(heading(page)).toHaveText('Encore')
    await context.close()
  })

  test('an API of the game: home says so, and the game does not start', async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(CSSStyleSheet.prototype, 'replaceSync'))
    await page.goto('#/quiz')
    await says(page)
    await blamesNothingElse(page)
    await expect(heading(page)).toHaveText('Encore')
    await expect(page.getByText('Question 1 of 10')).toBeHidden()
  })
})

test.describe('a game that fails to load', () => {
  const ways: [what: string, answer: (route: Route) => Promise<void>][] = [
    ['at all', route => route.abort()],
    [
      'in one piece',
      route => route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("half")' })
    ]
  ]
  for (const [what, answer] of ways) {
    test(`${what}: home says so`, async ({ faulty: page }) => {
      await page.route('**/assets/index-*.js', answer)
      await page.goto('#/quiz')
      await expect(page.getByText('Encore didn’t load.')).toBeVisible()
      await expect(heading(page)).toBeVisible()
    })
  }
})
