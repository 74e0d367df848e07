import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { browserEnvironment } from '../../../src/app/browser/browser.ts'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('the address for links and pictures', () => {
  test.each([
    ['a folder', 'https://encore.test/play/#/party', 'https://encore.test/play/'],
    ['a host', 'https://encore.test', 'https://encore.test/'],
    ['a port', 'http://localhost:4173/#/r/r1', 'http://localhost:4173/'],
    [
      'a file of a folder',
      'https://encore.test/play/index.html#/',
      'https://encore.test/play/index.html'
    ],
    [
      'what an app has added',
      'https://encore.test/play/?fbclid=IwAR0&utm_source=chat#/party',
      'https://encore.test/play/'
    ],
    [
      'an address within the query',
      'https://encore.test/play/index.html?from=https://chat.test/a?b#/i/i1',
      'https://encore.test/play/index.html'
    ],
    [
      'a question mark behind the hash',
      'https://encore.test/#/party?fbclid=x',
      'https://encore.test/'
    ],
    ['an empty query', 'https://encore.test/play/?', 'https://encore.test/play/'],
    ['a disk', 'file:///home/ana/encore/index.html?x=1#/vote', 'file:///home/ana/encore/index.html']
  ])('is origin and path: %s', (_, href, address) => {
    vi.stubGlobal('location', new URL(href))
    expect(browserEnvironment().address()).toBe(address)
  })
})

describe('a downloaded file', () => {
  function download(name: string, content: string | Blob) {
    const files: Blob[] = []
    const link = { href: '', download: '', click: vi.fn() }
    vi.stubGlobal('document', { createElement: () => link })
    vi.spyOn(URL, 'createObjectURL').mockImplementation(file => {
      files.push(file as Blob)
      return 'blob:encore'
    })
    const revoke = vi.spyOn(URL, 'revokeObjectURL').mockReturnValue()
    browserEnvironment().downloadFile(name, content)
    expect(link.click).toHaveBeenCalledOnce()
    expect(revoke).not.toHaveBeenCalled()
    vi.runAllTimers()
    expect(revoke).toHaveBeenCalledExactlyOnceWith('blob:encore')
    return { name: link.download, file: files[0] }
  }

  test.each([
    ['encore-party.csv', 'text/csv;charset=utf-8'],
    ['encore-daily-five.ics', 'text/calendar;charset=utf-8'],
    ['encore-2026-11-22.json', 'application/json'],
    ['notes', 'text/plain'],
    ['a.csv.txt', 'text/plain']
  ])('has the type of its extension: %s', async (name, type) => {
    const saved = download(name, 'Zoë’s')
    expect([saved.name, saved.file?.type]).toEqual([name, type])
    expect(await saved.file?.text()).toBe('Zoë’s')
  })

  test.each([
    ['a picture', new File(['a ticket'], 'encore-ticket.png', { type: 'image/png' }), 'image/png'],
    ['a reminder', new Blob(['BEGIN:VCALENDAR'], { type: 'text/calendar' }), 'text/calendar']
  ])('keeps the type of a Blob: %s', (_, content, type) => {
    const saved = download('encore', content)
    expect([saved.name, saved.file?.type]).toEqual(['encore', type])
    expect(saved.file).toBe(content)
  })
})

describe('keeping what is stored', () => {
  test('asks the browser not to delete it', async () => {
    const persist = vi.fn(() => Promise.resolve(true))
    vi.stubGlobal('navigator', { storage: { persist } })
    browserEnvironment().keepStorage()
    await vi.waitFor(() => {
      expect(persist).toHaveBeenCalledOnce()
    })
  })

  test.each([
    ['refuses', { storage: { persist: () => Promise.reject(new Error('Refused')) } }],
    ['cannot be asked', {}]
  ])('a browser that %s → nothing is thrown', async (_, navigator) => {
    vi.stubGlobal('navigator', navigator)
    expect(browserEnvironment().keepStorage()).toBeUndefined()
    await Promise.resolve()
  })
})
