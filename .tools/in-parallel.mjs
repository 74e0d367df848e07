import { spawn } from 'node:child_process'
import { root, shell } from './ensure/dependencies.mjs'

/** Runs commands of installed packages, `most` at a time. Prints the output of each when it ends. */
export async function allPass(commands, most = commands.length) {
  const waiting = [...commands]
  let hasFailed = false
  async function work() {
    for (let command = waiting.shift(); command; command = waiting.shift()) {
      const { code, output } = await outputOf(command)
      console.log(`\n— ${command.join(' ')}\n${output}`.trimEnd())
      hasFailed ||= code !== 0
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
