import { mkdirSync, writeFileSync } from 'node:fs'
import { test as base, expect } from '@playwright/test'
import type { Browser, Options } from './browser.ts'
import { startFirefox } from './firefox.ts'
import { Visitor } from './visitor.ts'
import { startWebkit } from './webkit.ts'

const engines = {
  firefox: { path: process.env.FIREFOX_PATH, start: startFirefox },
  webkit: { path: process.env.WEBKIT_DRIVER_PATH, start: startWebkit }
}

type Look = Partial<Pick<Options, 'isDark' | 'language'>>

type Opener = (address: string, look?: Look) => Promise<{ guest: Visitor; folder: string }>

/** Opens a new browser profile. The test fails on any error in its pages. */
export const test = base.extend<{ open: Opener }>({
  open: async ({ baseURL }, use, info) => {
    const engine = info.project.name as keyof typeof engines
    const { path, start } = engines[engine]
    test.skip(!path, `no ${engine} here: npm test gets it, or says why not`)
    const opened: { browser: Browser; guest: Visitor }[] = []
    await use(async (address, { isDark = false, language = 'en-GB' } = {}) => {
      const folder = info.outputPath(`profile-${String(opened.length)}`)
      mkdirSync(folder, { recursive: true })
      const browser = await start({ path: String(path), isDark, language, folder })
      const guest = new Visitor(browser)
      opened.push({ browser, guest })
      await browser.open(new URL(address, baseURL).href)
      return { guest, folder }
    })
    const faults = []
    for (const [at, { browser, guest }] of opened.entries()) {
      writeFileSync(info.outputPath(`${String(at)}.png`), await browser.screenshot())
      const page = await guest.run(() => `${location.href}\n${document.body.innerText}`)
      writeFileSync(info.outputPath(`${String(at)}.txt`), page)
      faults.push(...(await guest.faults()))
      await browser.close()
    }
    expect(faults).toEqual([])
  }
})

export { expect }
