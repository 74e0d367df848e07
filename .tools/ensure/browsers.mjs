// Finds or installs the browsers for the tests. Chrome or Chromium is required; without Firefox or WebKit their
// test is skipped with a message.
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { exitCode } from './dependencies.mjs'

/** By the environment variable with its path. A path that is set already is used. */
const browsers = {
  CHROME_PATH: {
    name: 'Chrome or Chromium',
    debian: ['chromium'],
    places: () => [
      onPath('google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'),
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      ...programs('Google/Chrome/Application/chrome.exe')
    ]
  },
  FIREFOX_PATH: {
    name: 'Firefox',
    debian: ['firefox-esr'],
    places: () => [
      onPath('firefox-esr', 'firefox'),
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...programs('Mozilla Firefox/firefox.exe')
    ]
  },
  // Debian's WebKit with its driver, on a virtual screen.
  WEBKIT_DRIVER_PATH: {
    name: 'WebKit',
    debian: ['webkit2gtk-driver', 'xvfb'],
    places: () => [onPath('Xvfb') && onPath('WebKitWebDriver')]
  }
}

/**
 * Returns the path of each browser by its variable: installed, else Playwright’s own, else, as root on
 * Debian, a system package. Missing packages are installed together.
 */
export async function ensureBrowsers(variables = Object.keys(browsers)) {
  const paths = {}
  const find = () => {
    for (const variable of variables) paths[variable] ??= pathOf(variable)
    return variables.filter(variable => !paths[variable])
  }
  if (find().includes('CHROME_PATH')) paths.CHROME_PATH = await playwrightsOwn()
  const missing = find()
  if (missing.length > 0) await installFromDebian(missing.map(variable => browsers[variable]))
  for (const variable of find()) {
    const { name } = browsers[variable]
    if (variable === 'CHROME_PATH') {
      console.error(
        `The browser tests need ${name}, and none could be found or installed.\n` +
          'Install Google Chrome or Chromium and run `npm test` again, or name one:\n' +
          '  CHROME_PATH=/path/to/chrome npm test'
      )
      process.exit(1)
    }
    console.error(`${name} could not be found or installed: the loop in it is skipped.`)
  }
  return paths
}

/** A path that was set by hand must exist. */
function pathOf(variable) {
  const asked = process.env[variable]
  if (!asked) return browsers[variable].places().find(path => path && existsSync(path))
  if (existsSync(asked)) return asked
  console.error(`${variable} names ${asked}, and there is nothing there.`)
  process.exit(1)
}

function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return names.flatMap(name => folders.map(folder => join(folder, name))).find(existsSync)
}

/** The path of the program on Windows. */
function programs(path) {
  const { PROGRAMFILES, LOCALAPPDATA } = process.env
  return [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA]
    .filter(Boolean)
    .map(folder => join(folder, path))
}

async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test')
  const path = chromium.executablePath()
  if (!existsSync(path)) {
    console.log('No Chrome or Chromium found: asking Playwright for its own, into your home …')
    await exitCode('npx', ['playwright', 'install', 'chromium'])
  }
  return existsSync(path) ? path : undefined
}

/** Only as root: no password prompt. */
async function installFromDebian(missing) {
  if (process.getuid?.() !== 0 || !onPath('apt-get')) return
  const packages = missing.flatMap(({ debian }) => debian)
  console.log(
    `The tests play in ${missing.map(({ name }) => name).join(', and in ')}, not found here.\n` +
      'This runs as root on a system with apt-get, so it now runs: ' +
      `apt-get update && apt-get install --no-install-recommends ${packages.join(' ')}`
  )
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  }
  await exitCode('apt-get', ['update', '-qq'], options)
  const install = ['install', '-y', '-qq', '--no-install-recommends']
  if ((await exitCode('apt-get', [...install, ...packages], options)) === 0) return
  // If one is unavailable, install the others anyway.
  for (const { debian } of missing) await exitCode('apt-get', [...install, ...debian], options)
}
