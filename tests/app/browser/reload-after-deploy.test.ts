import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { reloadAfterDeploy } from '../../../src/app/browser/reload-after-deploy.ts'

const script = 'https://encore.test/assets/index-1.js'

let page: EventTarget
let noted: Map<string, string>
let isAllKept: boolean
const reload = vi.fn()
/** The server's response for the running script. */
const fetched = vi.fn<() => Promise<{ status: number }>>()

function open(running = script): void {
  page = new EventTarget()
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page))
  reloadAfterDeploy(running, () => isAllKept, reload)
}

/** Fires the event of Vite. Unless it is cancelled, the import rejects. */
async function missPiece(): Promise<Event> {
  const event = new Event('vite:preloadError', { cancelable: true })
  page.dispatchEvent(event)
  await new Promise(done => setTimeout(done))
  return event
}

beforeEach(() => {
  noted = new Map()
  isAllKept = true
  reload.mockReset()
  fetched.mockReset()
  vi.stubGlobal('fetch', fetched)
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => noted.get(key) ?? null,
    setItem: (key: string, value: string) => noted.set(key, value)
  })
  open()
})
afterEach(() => {
  vi.unstubAllGlobals()
})

describe('a chunk that fails to load', () => {
  test('offline: the page is not reloaded', async () => {
    fetched.mockRejectedValue(new TypeError('Failed to fetch'))
    for (const _ of [1, 2, 3]) {
      const event = await missPiece()
      expect(event.defaultPrevented).toBe(false)
    }
    expect(reload).not.toHaveBeenCalled()
  })

  test.each([200, 304, 500, 503])(
    'server status %d for the running script: the page is not reloaded',
    async status => {
      fetched.mockResolvedValue({ status })
      await missPiece()
      expect(reload).not.toHaveBeenCalled()
    }
  )

  test('after a deploy: one reload, and the import still rejects', async () => {
    fetched.mockResolvedValue({ status: 404 })
    const event = await missPiece()
    expect(event.defaultPrevented).toBe(false)
    expect(fetched).toHaveBeenCalledExactlyOnceWith(script, { method: 'HEAD', cache: 'no-store' })
    expect(reload).toHaveBeenCalledOnce()
    // The reload did not help: the same script again.
    open()
    await missPiece()
    expect(reload).toHaveBeenCalledOnce()
  })

  test('after a second deploy: a second reload', async () => {
    fetched.mockResolvedValue({ status: 404 })
    await missPiece()
    open('https://encore.test/assets/index-2.js')
    await missPiece()
    expect(reload).toHaveBeenCalledTimes(2)
  })

  test('after a deploy: a reload, even after one by hand', async () => {
    fetched.mockRejectedValueOnce(new TypeError('Failed to fetch'))
    await missPiece()
    open()
    fetched.mockResolvedValue({ status: 404 })
    await missPiece()
    expect(reload).toHaveBeenCalledOnce()
  })

  test('no reload while progress is unsaved', async () => {
    isAllKept = false
    fetched.mockResolvedValue({ status: 404 })
    await missPiece()
    expect(fetched).not.toHaveBeenCalled()
    expect(reload).not.toHaveBeenCalled()
  })

  test('no reload without session storage, because it could repeat forever', async () => {
    vi.stubGlobal('sessionStorage', {
      getItem: () => null,
      setItem: () => {
        throw new DOMException('No room left', 'QuotaExceededError')
      }
    })
    fetched.mockResolvedValue({ status: 404 })
    await missPiece()
    expect(reload).not.toHaveBeenCalled()
  })
})
