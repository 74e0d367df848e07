import { fileURLToPath } from 'node:url'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { build, runnerImport } from 'vite'

/** A module bundled, because that is how a player's browser gets it. */
export async function bundled(entry) {
  const { filmParts } = await plugins()
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [filmParts(), svelte({ configFile: false })],
    // In one file, which can be imported from its text.
    build: {
      write: false,
      lib: { entry, formats: ['es'] },
      rolldownOptions: { output: { codeSplitting: false } }
    }
  })
  return import(`data:text/javascript,${encodeURIComponent(output[0].code)}`)
}

/** What cuts the film is TypeScript, which the oldest Node supported cannot load by itself. */
async function plugins() {
  const file = fileURLToPath(new URL('../../.tools/build/film-parts.ts', import.meta.url))
  return (await runnerImport(file, { configFile: false, logLevel: 'error' })).module
}

/** The same numbers in every run (Marsaglia's xorshift, 2003). */
let state = 2463534242
export function random() {
  state ^= state << 13
  state ^= state >>> 17
  state ^= state << 5
  return (state >>> 0) / 2 ** 32
}
