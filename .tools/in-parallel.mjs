import { spawn } from 'node:child_process'
import { root, shell } from './ensure/dependencies.mjs'

/**
 * Runs commands of installed packages, `most` at a time; those in a list of their own one after the
 * other, up to the first that fails. Prints the output of each when it ends.
 */
export async function allPass(tasks, most = tasks.length) {
  const waiting = tasks.map(task => (Array.isArray(task[0]) ? task : [task]))
  let hasFailed = false
  async function work() {
    for (let commands = waiting.shift(); commands; commands = waiting.shift()) {
      for (const command of commands) {
        const { code, output } = await outputOf(command)
        console.log(`\n— ${command.join(' ')}\n${output}`.trimEnd())
        hasFailed ||= code !== 0
        if (code !== 0) break
      }
    }
  }
  await Promise.all(Array.from({ length: most }, work))
  return !hasFailed
}

function outputOf(command) {
  return new Promise(resolve => {
    const parts = []
    const child = spawn('npx', command, { cwd: root, shell })
    child.stdout.on('data', part => parts.push(part))
    child.stderr.on('data', part => parts.push(part))
    child.on('close', code => resolve({ code, output: Buffer.concat(parts).toString().trim() }))
  })
}
