// Installs the packages of the lock files in a fresh clone. For browsers see browsers.mjs.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))
export const shell = process.platform === 'win32'

/** DuckDB for tests/scale has a lock file of its own, because `npm start` does not need it. */
const scale = join(root, 'tests', 'scale')

/** Runs a command in the project's folder and ends this process with its exit code if it fails. */
export async function run(command, args, env = {}) {
  const status = await exitCode(command, args, { env: { ...process.env, ...env } })
  if (status !== 0) process.exit(status)
}

/** Runs a command in the project's folder; resolves to its exit code, or 1 if it cannot be started. */
export function exitCode(command, args, options = {}) {
  return new Promise(resolve => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', shell, ...options })
    child.on('error', () => resolve(1))
    child.on('exit', code => resolve(code ?? 1))
  })
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

/** Installs DuckDB. If that fails, exits if `must` is set; otherwise the tests that need it are skipped. */
export function ensureEngine(must = false) {
  if (isInstalled(scale)) return
  console.error('Installing DuckDB, which checks the SQL for big votes …')
  if (installIn(scale) === 0) return
  console.error('DuckDB could not be installed: the tests of the SQL for big votes are skipped.')
  if (must) process.exit(1)
}

/** npm's output goes to standard error, because the output of a command may be piped. */
function installIn(folder) {
  const flags = ['--no-audit', '--no-fund', '--loglevel', 'error']
  return spawnSync('npm', ['ci', ...flags], { cwd: folder, stdio: ['ignore', 2, 2], shell }).status
}

function isInstalled(folder) {
  const installed = join(folder, 'node_modules', '.package-lock.json')
  const wanted = join(folder, 'package-lock.json')
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs
}
