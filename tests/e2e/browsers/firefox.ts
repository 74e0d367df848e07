import { launch } from 'puppeteer-core'
import type { Browser, Options } from './browser.ts'
import { script } from './script.ts'
import { LIMIT } from './until.ts'

/** Over WebDriver BiDi, which needs no driver. */
export async function startFirefox({ path, isDark, language, folder }: Options): Promise<Browser> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: path,
    defaultViewport: null,
    timeout: LIMIT,
    extraPrefsFirefox: {
      'intl.accept_languages': language,
      'layout.css.prefers-color-scheme.content-override': isDark ? 0 : 1,
      'browser.download.folderList': 2,
      'browser.download.dir': folder
    }
  })
  const [page = await browser.newPage()] = await browser.pages()
  page.setDefaultTimeout(LIMIT)
  await page.evaluateOnNewDocument(script)
  return {
    open: address => page.goto(address),
    reload: () => page.reload(),
    run: <Args extends unknown[], Answer>(ask: (...args: Args) => Answer, ...args: Args) =>
      page.evaluate(ask as (...args: unknown[]) => Answer, ...args) as Promise<Answer>,
    press: async ([first, ...others]) => {
      await page.mouse.move(first.x, first.y)
      await page.mouse.down()
      for (const { x, y } of others) await page.mouse.move(x, y)
      await page.mouse.up()
    },
    type: text => page.keyboard.type(text),
    choose: async path => {
      const input = await page.waitForSelector('input[type=file]')
      await input?.uploadFile(path)
    },
    screenshot: () => page.screenshot(),
    close: () => browser.close()
  }
}
