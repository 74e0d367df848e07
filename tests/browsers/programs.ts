import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sessionOverHttp, sessionOverSocket, type Session } from './webdriver.ts'
import { until } from './until.ts'

export interface Program {
  session: Session
  folder: string
  close: () => Promise<void>
}

export type Engine = 'firefox' | 'webkit'

export const programs: Record<Engine, string | undefined> = {
  firefox: process.env.FIREFOX_PATH,
  webkit: process.env.WEBKIT_DRIVER_PATH
}

export function start(engine: Engine, isDark: boolean): Promise<Program> {
  return engine === 'firefox' ? startFirefox(isDark) : startWebkit(isDark)
}

async function startFirefox(isDark: boolean): Promise<Program> {
  const folder = mkdtempSync(join(tmpdir(), 'encore-firefox-'))
  const preferences = {
    // Any free port. Firefox writes the number to a file.
    'marionette.port': 0,
    'layout.css.prefers-color-scheme.content-override': isDark ? 0 : 1,
    'browser.download.folderList': 2,
    'browser.download.dir': folder
  }
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`
  )
  writeFileSync(join(folder, 'user.js'), lines.join(''))
  const child = spawn(
    String(programs.firefox),
    ['--headless', '--marionette', '--no-remote', '--profile', folder],
    { stdio: 'ignore', detached: true }
  )
  return begun(child, folder, async () => {
    const port = await until('Firefox listens', () =>
      Number(readFileSync(join(folder, 'MarionetteActivePort'), 'utf8'))
    )
    return sessionOverSocket(port)
  })
}

async function startWebkit(isDark: boolean): Promise<Program> {
  const folder = mkdtempSync(join(tmpdir(), 'encore-webkit-'))
  const port = await freePort()
  const child = spawn(
    'xvfb-run',
    ['-a', '-s', '-screen 0 1280x1024x24', String(programs.webkit), '-p', String(port)],
    {
      stdio: 'ignore',
      detached: true,
      env: {
        ...process.env,
        HOME: folder,
        GTK_THEME: isDark ? 'Adwaita:dark' : 'Adwaita',
        // No connection to a desktop session.
        NO_AT_BRIDGE: '1',
        GTK_USE_PORTAL: '0'
      }
    }
  )
  const address = `http://127.0.0.1:${String(port)}`
  return begun(child, folder, async () => {
    await until('WebKit’s driver answers', async () => (await fetch(`${address}/status`)).ok)
    return sessionOverHttp(address)
  })
}

async function begun(
  child: ChildProcess,
  folder: string,
  open: () => Promise<Session>
): Promise<Program> {
  const ended = new Promise(end => child.once('exit', end))
  const stop = async () => {
    try {
      process.kill(-Number(child.pid), 'SIGTERM')
    } catch {
      // Already ended.
    }
    await ended
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
  try {
    const session = await open()
    const close = async () => {
      await session.close()
      await stop()
    }
    return { session, folder, close }
  } catch (error) {
    await stop()
    throw error
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  await new Promise(closed => server.close(closed))
  return port
}
