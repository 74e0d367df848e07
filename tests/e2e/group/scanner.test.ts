import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test'
import { encodeInvitation, encodeParty, encodeResult } from '../../../src/links/index.ts'
import { film } from '../../../src/film/index.ts'
import { playedFrom, writeCameraVideo, type Held } from '../driving/fake-camera.ts'
import { expect, test, watch } from '../driving/drive-page.ts'

const ballotOf = (...ids: string[]) => ({ ranking: ids.map(id => [id]) })
const linkOf = (name: string, ...ids: string[]) =>
  `https://encore.test/#/r/${encodeResult({ name, ballot: ballotOf(...ids) }, film)}`
const mark = encodeInvitation({ mark: 77 }, film)

/** A browser whose camera sees these codes; without any it has a camera and asks for leave. */
async function withCamera(codes: readonly Held[], use: (page: Page) => Promise<void>) {
  const { launchOptions, baseURL } = test.info().project.use
  const file = test.info().outputPath('camera.y4m')
  mkdirSync(dirname(file), { recursive: true })
  writeCameraVideo(file, codes)
  const browser: Browser = await chromium.launch({
    ...launchOptions,
    args: [...(launchOptions?.args ?? []), ...playedFrom(file)]
  })
  try {
    const context: BrowserContext = await browser.newContext({
      ...(baseURL && { baseURL }),
      viewport: { width: 390, height: 844 }
    })
    const page = await context.newPage()
    const faults = await watch(page, baseURL)
    await page.goto('#/party')
    await use(page)
    expect(faults).toEqual([])
  } finally {
    await browser.close()
  }
}

/** Whether a camera is on, for whatever the page has asked. */
const isCameraOn = (page: Page) =>
  page.evaluate(() => {
    const { srcObject } = document.querySelector('video') ?? {}
    return srcObject instanceof MediaStream && srcObject.active
  })

test('votes, answers and group links come in one after the other, dark, small and tilted ones too', async () => {
  test.slow()
  const party = encodeParty(
    { ballots: ['Eli', 'Fay'].map(name => ({ name, ballot: ballotOf('duet') })) },
    film
  )
  await withCamera(
    [
      { text: linkOf('Ben', 'duet', 'children') },
      { text: `${linkOf('Cem', 'children')}/${mark}`, light: 0.2 },
      { text: linkOf('Dee', 'big-break', 'duet'), size: 130 },
      { text: `https://encore.test/#/p/${party}`, tilt: 0.7, turn: 0.4 }
    ],
    async page => {
      await expect(page.getByRole('list', { name: 'How it works' })).toBeVisible()
      await page.getByRole('button', { name: 'Scan', exact: true }).click()
      const scanner = page.getByRole('dialog', { name: 'Scan votes' })
      await expect(scanner.getByText('5 votes in')).toBeVisible({ timeout: 30_000 })
      expect(await isCameraOn(page)).toBe(true)
      await scanner.getByRole('button', { name: 'Done' }).click()
      await expect(scanner).toBeHidden()
      await expect(page.getByRole('button', { name: 'Scan', exact: true })).toBeFocused()
      await expect(page.getByRole('heading', { name: '5 votes in' })).toBeVisible()
      for (const name of ['Ben', 'Cem', 'Dee', 'Eli', 'Fay']) {
        await expect(page.getByRole('button', { name, exact: true })).toBeVisible()
      }
    }
  )
})

test('each is told as it comes, and once while it stays in view', async () => {
  await withCamera([{ text: linkOf('Ben', 'duet') }], async page => {
    await page.getByRole('button', { name: 'Scan', exact: true }).click()
    const status = page.getByRole('dialog').getByRole('status')
    await expect(status).toHaveText('Ben is in.')
    await expect(page.getByRole('dialog').getByText('1 vote in')).toBeVisible()
    // The video has shown it again by then.
    await page.evaluate(
      () =>
        new Promise<void>(done => {
          let pictures = 0
          const video = document.querySelector('video')
          const next = () => {
            pictures += 1
            if (pictures < 40) video?.requestVideoFrameCallback(next)
            else done()
          }
          next()
        })
    )
    await expect(status).toHaveText('Ben is in.')
  })
})

test('the camera goes off with the scanner, with the page that is left and with the one that is hidden', async () => {
  await withCamera([{ text: linkOf('Ben', 'duet') }], async page => {
    const tracks = () => page.evaluate(() => window.lent.map(({ readyState }) => readyState))
    await page.evaluate(() => {
      window.lent = []
      const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices)
      navigator.mediaDevices.getUserMedia = async wanted => {
        const stream = await ask(wanted)
        window.lent.push(...stream.getTracks())
        return stream
      }
    })
    const open = async () => {
      await page.getByRole('button', { name: 'Scan', exact: true }).click()
      await expect(page.getByRole('dialog').getByText('1 vote in')).toBeVisible()
      // Who has been scanned before is in at once; the camera takes its time.
      await expect.poll(async () => (await tracks()).at(-1)).toBe('live')
    }
    await open()
    expect(await tracks()).toEqual(['live'])
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
    expect(await tracks()).toEqual(['ended'])

    await open()
    await page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { value: true, configurable: true })
      document.dispatchEvent(new Event('visibilitychange'))
    })
    await expect(page.getByText('You were away, so we turned the camera off.')).toBeVisible()
    expect(await tracks()).toEqual(['ended', 'ended'])
    await page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { value: false, configurable: true })
    })
    await page.getByRole('button', { name: 'Keep scanning' }).click()
    await expect(page.getByRole('button', { name: 'Done' })).toBeFocused()
    await expect(page.getByText('Ben was in already.')).toBeVisible()

    await page.evaluate(() => {
      location.hash = '#/'
    })
    await expect(page.getByRole('dialog')).toBeHidden()
    expect(await tracks()).toEqual(['ended', 'ended', 'ended'])
  })
})

for (const [width, height] of [
  [320, 640],
  [390, 844],
  [844, 390],
  [1280, 800]
] as const) {
  test(`what a code is held into is square at ${width} by ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await page.goto('#/party')
    await page.getByRole('button', { name: 'Scan', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: 'Scan votes' })
    await expect(dialog.getByRole('status')).toHaveText(/^We couldn’t find a camera/)
    const box = await dialog.locator('.sight').boundingBox()
    expect(box?.width).toBeGreaterThan(100)
    expect(Math.abs((box?.width ?? 0) - (box?.height ?? 0))).toBeLessThan(1)
  })
}

for (const [fault, told] of [
  ['NotAllowedError', /^Your browser won’t lend us the camera/],
  ['NotFoundError', /^We couldn’t find a camera/],
  ['NotReadableError', /^Something else is using the camera/]
] as const) {
  test(`without a camera the other ways are told: ${fault}`, async ({ page }) => {
    await page.goto('#/party')
    await page.evaluate(name => {
      navigator.mediaDevices.getUserMedia = () =>
        Promise.reject(new DOMException('Not this time.', name))
    }, fault)
    await page.getByRole('button', { name: 'Scan', exact: true }).click()
    await expect(page.getByRole('dialog').getByRole('status')).toHaveText(told)
    await expect(page.getByText('Or do without: paste the chat')).toBeVisible()
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('dialog').getByRole('status')).toHaveText(told)
    await expect(page.getByRole('button', { name: 'Done' })).toBeFocused()
    await page.getByRole('button', { name: 'Done' }).click()
    await expect(page.getByRole('button', { name: 'Scan', exact: true })).toBeFocused()
  })
}

test('a page without https says that there is no camera for it', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'mediaDevices')
    Object.defineProperty(window, 'isSecureContext', { value: false })
  })
  await page.goto('#/party')
  await page.getByRole('button', { name: 'Scan', exact: true }).click()
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(
    'The camera only works on a secure page (https).'
  )
})

test('the page may use its own camera, and nothing else that it did not use before', async ({
  page
}) => {
  const response = await page.goto('')
  expect(response?.headers()['permissions-policy']).toBe(
    'camera=(self), geolocation=(), microphone=(), payment=(), usb=()'
  )
  expect(response?.headers()['content-security-policy']).not.toMatch(/eval|blob:|media-src/)
})

declare global {
  interface Window {
    lent: MediaStreamTrack[]
  }
}
