// What a fresh clone lacks: the packages of the lock file and, for tests, a browser.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))
const shell = process.platform === 'win32'

/** The engine that tests/scale runs on, with a lock file of its own: no player and no `npm start` needs it. */
const scale = join(root, 'tests', 'scale')

/** Runs a command in the project's folder and ends this process with its exit code if it fails. */
export function run(command, args, env = {}) {
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell,
    env: { ...process.env, ...env }
  })
  if (status !== 0) process.exit(status ?? 1)
}

export function ensurePackages() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Encore needs Node 20.19 or newer; this is ${process.versions.node}.`)
    process.exit(1)
  }
  if (isInstalled(root)) return
  console.error('Installing packages from the lock file …')
  const status = installIn(root)
  if (status !== 0) process.exit(status ?? 1)
}

/** Where it must be, its lack ends the process; elsewhere it is said, and what needs it is skipped. */
export function ensureEngine(must = process.env.CI === 'true') {
  if (isInstalled(scale)) return
  console.error('Installing DuckDB, which checks the SQL for big votes …')
  if (installIn(scale) === 0) return
  console.error('DuckDB could not be installed: the tests of the SQL for big votes are skipped.')
  if (must) process.exit(1)
}

/** What npm says goes to standard error: what a command prints may be piped on. */
function installIn(folder) {
  const flags = ['--no-audit', '--no-fund', '--loglevel', 'error']
  return spawnSync('npm', ['ci', ...flags], { cwd: folder, stdio: ['ignore', 2, 2], shell }).status
}

function isInstalled(folder) {
  const installed = join(folder, 'node_modules', '.package-lock.json')
  const wanted = join(folder, 'package-lock.json')
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs
}

function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return names.flatMap(name => folders.map(folder => join(folder, name))).find(existsSync)
}

function installedBrowser() {
  const programs = [
    process.env.PROGRAMFILES,
    process.env['PROGRAMFILES(X86)'],
    process.env.LOCALAPPDATA
  ]
  return [
    process.env.CHROME_PATH,
    onPath('google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...programs.filter(Boolean).map(folder => join(folder, 'Google/Chrome/Application/chrome.exe'))
  ].find(path => path && existsSync(path))
}

async function playwrightBrowser() {
  const { chromium } = await import('@playwright/test')
  if (!existsSync(chromium.executablePath())) {
    console.log(
      'No Chrome or Chromium found: asking Playwright for its own, into its cache in your home …'
    )
    spawnSync('npx', ['playwright', 'install', 'chromium'], { cwd: root, stdio: 'inherit', shell })
  }
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined
}

function debianBrowser() {
  const why =
    'The browser tests need a Chrome or Chromium, and none was found ' +
    '(CHROME_PATH=/path/to/chrome uses another one).'
  return installFromDebian(why, ['chromium']) ? onPath('chromium') : undefined
}

/** Only as root, so that nobody is asked for a password. */
function installFromDebian(why, packages) {
  if (process.getuid?.() !== 0 || !onPath('apt-get')) return false
  console.log(
    `${why}\nThis runs as root on a system with apt-get, so it now runs: ` +
      `apt-get update && apt-get install ${packages.join(' ')}`
  )
  try {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' })
    execFileSync('apt-get', ['install', '-y', '-qq', ...packages], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    })
    return true
  } catch {
    return false
  }
}

/** Only one that is asked for by its path must be there: else its lack is said, and its loop is skipped. */
function orSkip(name, variable, path) {
  if (path) return path
  const asked = process.env[variable]
  if (asked) console.error(`${variable} names ${asked}, but ${name} cannot be started from there.`)
  else console.error(`${name} could not be found or installed: the loop in it is skipped.`)
  if (asked) process.exit(1)
  return undefined
}

export function ensureFirefox() {
  const asked = process.env.FIREFOX_PATH
  const places = () => [
    onPath('firefox-esr', 'firefox'),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']]
      .filter(Boolean)
      .map(folder => join(folder, 'Mozilla Firefox/firefox.exe'))
  ]
  const find = () => (asked ? [asked] : places()).find(path => path && existsSync(path))
  const why = 'The loop is played in Firefox too, and none was found.'
  if (!asked && !find()) installFromDebian(why, ['firefox-esr'])
  return orSkip('Firefox', 'FIREFOX_PATH', find())
}

/** WebKit as Debian builds it, with its driver, on a screen that nobody sees. */
export function ensureWebkit() {
  const asked = process.env.WEBKIT_DRIVER_PATH
  const find = () =>
    [asked ?? onPath('WebKitWebDriver')].find(
      path => path && existsSync(path) && onPath('xvfb-run')
    )
  const why = 'The loop is played in WebKit too, and it or a screen for it was not found.'
  if (!asked && !find()) installFromDebian(why, ['webkit2gtk-driver', 'xvfb', 'xauth'])
  return orSkip('WebKit', 'WEBKIT_DRIVER_PATH', find())
}

/** The path of a Chrome or Chromium: an installed one, else Playwright's own, else Debian's. */
export async function ensureBrowser() {
  const path = installedBrowser() ?? (await playwrightBrowser()) ?? debianBrowser()
  if (path) return path
  console.error(
    'The browser tests need Chrome or Chromium, and none could be found or installed.\n' +
      'Install Google Chrome or Chromium and run `npm test` again, or name one:\n' +
      '  CHROME_PATH=/path/to/chrome npm test'
  )
  process.exit(1)
}
