import type { Disposable, Page, Request } from '@playwright/test'
import { animationsEnded } from './animations-ended.ts'

/** A state of a page: stored values, an address, and actions. */
export interface Scene {
  name: string
  hash: string
  /** Stored values, by key without `encore:`. */
  kept?: Record<string, unknown>
  /** Stored texts, for damaged values. */
  raw?: Record<string, string>
  storage?: 'blocked' | 'full'
  act?: (page: Page) => Promise<void>
}

/** Returns a function that removes the stored values from later pages. */
export async function openScene(page: Page, scene: Scene): Promise<Disposable> {
  const kept = Object.entries(scene.kept ?? {}).map(([key, value]) => [
    `encore:${key}`,
    JSON.stringify({ version: 1, value })
  ])
  const raw = Object.entries(scene.raw ?? {}).map(([key, text]) => [`encore:${key}`, text])
  const opened = await page.addInitScript(
    ({ entries, storage }) => {
      // Disable the protection against double taps.
      Object.defineProperty(Event.prototype, 'timeStamp', { get: () => Infinity })
      for (const [key, text] of entries) localStorage.setItem(String(key), String(text))
      if (storage === 'blocked') {
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('Access is denied.', 'SecurityError')
          }
        })
      }
      if (storage === 'full') {
        Storage.prototype.setItem = () => {
          throw new DOMException('There is no room left.', 'QuotaExceededError')
        }
      }
    },
    { entries: [...kept, ...raw], storage: scene.storage }
  )
  await allFetched(page, async () => {
    await page.goto(scene.hash)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await scene.act?.(page)
    await page.evaluate(() => document.fonts.ready)
    await animationsEnded(page)
  })
  await animationsEnded(page)
  return opened
}

/** Resolves once all requested parts of the page have loaded. */
async function allFetched(page: Page, asking: () => Promise<void>): Promise<void> {
  const coming: Promise<unknown>[] = []
  const note = (request: Request) => {
    if (!['script', 'stylesheet'].includes(request.resourceType())) return
    coming.push(request.response().then(response => response?.finished()))
  }
  page.on('request', note)
  await asking()
  // A loaded part may request others.
  for (const one of coming) await one
  page.off('request', note)
}
