import type { Browser, Frame, LaunchOptions, Page } from '@playwright/test'
import {
  castBallot,
  expect,
  leaveStage,
  linkOfTicket,
  rushThrough,
  test as base,
  watch,
  writeName
} from './driving/drive-page.ts'
import { Host } from './driving/host.ts'

/*
 * The browsers inside of other apps, and the addresses that are no secure ones: what they lack, and that
 * the game ends in a link there all the same, in a box that it can be copied from by hand.
 */

const test = base.extend<{ visitor: Page }>({
  /** Without the service worker, which such a browser lacks too. */
  visitor: async ({ browser, baseURL }, use) => {
    const context = await browser.newContext({
      ...(baseURL && { baseURL })
    })
    const page = await context.newPage()
    const faults = await watch(page, baseURL)
    await use(page)
    expect(faults).toEqual([])
    await context.close()
  }
})

/** Plays it all, and takes the link as a hand does: all that is selected once the box is pressed. */
async function linkByHand(page: Page, frame: Page | Frame = page): Promise<string> {
  await frame.getByRole('link', { name: 'Play the quiz' }).click()
  await rushThrough(frame)
  await leaveStage(frame, 'Now pick the sequel')
  await castBallot(frame as Page, 3)
  await writeName(frame, 'Ana')
  await linkOfTicket(frame)
  const box = frame.getByRole('textbox', { name: 'Results link' })
  await expect(box).toBeVisible()
  await box.click()
  return box.evaluate((input: HTMLInputElement) =>
    input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0)
  )
}

/** What is copied opens as Ana’s ticket, in a browser that lacks nothing. */
async function opensAnywhere(browser: Browser, link: string, baseURL = ''): Promise<void> {
  const context = await browser.newContext()
  const friend = await context.newPage()
  await friend.goto(new URL(new URL(link).hash, baseURL).href)
  await expect(friend.getByRole('heading', { level: 1 })).toContainText('Ana')
  await context.close()
}

const lacks: [what: string, take: () => void][] = [
  [
    'storage: null',
    () => {
      Object.defineProperty(window, 'localStorage', { value: null })
      Object.defineProperty(window, 'sessionStorage', { value: null })
    }
  ],
  [
    'storage: it throws',
    () => {
      const get = () => {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      }
      Object.defineProperty(window, 'localStorage', { get })
      Object.defineProperty(window, 'sessionStorage', { get })
    }
  ],
  [
    'storage: it takes nothing',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('It is full.', 'QuotaExceededError')
      }
    }
  ],
  [
    'clipboard, but for its name',
    () => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined })
    }
  ],
  [
    'clipboard that may be used',
    () => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'))
    }
  ],
  [
    'share sheet, clipboard and service worker',
    () => {
      for (const name of ['share', 'canShare', 'clipboard', 'serviceWorker']) {
        Reflect.deleteProperty(Navigator.prototype, name)
      }
    }
  ]
]

for (const [what, take] of lacks) {
  test(`without ${what}`, async ({ visitor, browser, baseURL }) => {
    await visitor.addInitScript(take)
    await visitor.goto('')
    await opensAnywhere(browser, await linkByHand(visitor), baseURL)
  })
}

test('at an address that is not secure, as one of a local network', async ({
  browser,
  baseURL,
  launchOptions
}) => {
  const host = new Host('dist')
  const { port } = new URL(await host.open())
  const { args = [] } = launchOptions as LaunchOptions
  const other = await browser.browserType().launch({
    ...launchOptions,
    args: [...args, '--host-resolver-rules=MAP encore.test 127.0.0.1']
  })
  const address = `http://encore.test:${port}/`
  const page = await other.newPage()
  const faults = await watch(page, address)
  await page.goto(address)
  expect(await page.evaluate(() => isSecureContext)).toBe(false)
  const link = await linkByHand(page)
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByText(/Press and hold it/)).toBeVisible()
  expect(faults).toEqual([])
  await other.close()
  host.close()
  await opensAnywhere(browser, link, baseURL)
})

test('in a sandboxed frame, which has no origin', async ({ browser, baseURL }) => {
  // As hosts do that may be framed, GitHub Pages among them: without it no script of a module comes.
  const host = new Host('dist', { 'access-control-allow-origin': '*' })
  const address = await host.open()
  const context = await browser.newContext()
  const page = await context.newPage()
  const faults = await watch(page, address)
  await page.route('**/frame', route =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><iframe sandbox="allow-scripts" src="./" style="width: 100%; height: 90vh"></iframe>'
    })
  )
  await page.goto(`${address}frame`)
  const frame = page.frames()[1]
  if (!frame) throw new Error('no frame')
  expect(await frame.evaluate(() => origin)).toBe('null')
  const link = await linkByHand(page, frame)
  expect(faults).toEqual([])
  await context.close()
  host.close()
  await opensAnywhere(browser, link, baseURL)
})
