// The browsers that tests play in. Chrome or Chromium must be had; where Firefox or WebKit cannot, a line
// says so, and the loop in it is skipped.
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { exitCode } from './ensure-dependencies.mjs'

/** By the variable that tells the tests where it is, and that may name another one beforehand. */
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
  // As Debian builds it, with its driver, on a screen that nobody sees.
  WEBKIT_DRIVER_PATH: {
    name: 'WebKit',
    debian: ['webkit2gtk-driver', 'xvfb', 'xauth'],
    places: () => [onPath('xvfb-run') && onPath('WebKitWebDriver')]
  }
}

/**
 * Where each of them is, by its variable: installed, else Playwright’s own, else, as root on Debian, a
 * package of the system. All that is lacking is installed in one go.
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

/** One that is asked for by its path must be there. */
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

/** Where Windows keeps this program. */
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

/** Only as root, so that nobody is asked for a password. */
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
  // One that is not to be had must not keep the others away.
  for (const { debian } of missing) await exitCode('apt-get', [...install, ...debian], options)
}
