import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { Builder, By, until } from 'selenium-webdriver'
import { ServiceBuilder } from 'selenium-webdriver/safari.js'
import type { Browser, Options } from './browser.ts'
import { script } from './script.ts'
import { LIMIT } from './until.ts'

/** The locale that every glibc has. */
export const LOCALE = '/usr/lib/locale/C.utf8'

/**
 * WebKit's language is that of its locale, if the C library finds it. A system may have none but this, so it
 * gets the name of the wanted one.
 */
function localeOf(language: string, folder: string) {
  if (!existsSync(LOCALE)) return {}
  const name = `${language.replace('-', '_')}.UTF-8`
  const locales = join(folder, 'locales')
  mkdirSync(locales)
  symlinkSync(LOCALE, join(locales, name))
  return { LOCPATH: locales, LC_ALL: name }
}

/** WebKitGTK, on a virtual screen of its own. */
export async function startWebkit({ path, isDark, language, folder }: Options): Promise<Browser> {
  // Xvfb takes a free display and prints its number.
  const screen = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x1024x24'], {
    stdio: ['ignore', 'pipe', 'ignore']
  })
  // If a test fails before `close`. The libraries end their processes likewise.
  process.once('exit', () => screen.kill())
  const [display] = (await once(screen.stdout, 'data')) as [Buffer]
  const service = new ServiceBuilder(path)
    .setEnvironment({
      ...(process.env as Record<string, string>),
      DISPLAY: `:${String(display).trim()}`,
      HOME: folder,
      ...localeOf(language, folder),
      GTK_THEME: isDark ? 'Adwaita:dark' : 'Adwaita',
      // No connection to a desktop session.
      NO_AT_BRIDGE: '1',
      GTK_USE_PORTAL: '0'
    })
    .build()
  const driver = await new Builder()
    .usingServer(await service.start(LIMIT))
    .forBrowser('MiniBrowser')
    .build()
  return {
    open: address => driver.get(address),
    reload: () => driver.navigate().refresh(),
    run: async (ask, ...args) => {
      if (!(await driver.executeScript('return "faults" in window'))) {
        await driver.executeScript(script)
      }
      return driver.executeScript(ask, ...args)
    },
    press: async ([first, ...others]) => {
      const actions = driver
        .actions()
        .move({ ...first, duration: 20 })
        .press()
      for (const point of others) actions.move({ ...point, duration: 20 })
      await actions.release().perform()
    },
    type: async text => driver.switchTo().activeElement().sendKeys(text),
    choose: async path =>
      driver.wait(until.elementLocated(By.css('input[type=file]')), LIMIT).sendKeys(path),
    screenshot: async () => Buffer.from(await driver.takeScreenshot(), 'base64'),
    close: async () => {
      await driver.quit()
      await service.kill()
      screen.kill()
    }
  }
}
