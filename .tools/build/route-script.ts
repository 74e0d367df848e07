import { resolve } from 'node:path'
import { build, type Rolldown } from 'vite'

const entry = 'src/app/route.ts'
/** The module that is built, which exists here only. */
const asked = resolve('parse-route.ts')

/**
 * A script that declares `parseRoute`, and nothing else of the module that has it: index.html knows the
 * page that is wanted before any script of the game is there, and by the same rules.
 */
export async function routeScript(): Promise<string> {
  const outputs = (await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'encore-parse-route',
        enforce: 'pre',
        resolveId: id => (id === asked ? `\0${asked}` : null),
        load: id =>
          id === `\0${asked}`
            ? `export { parseRoute as default } from ${JSON.stringify(resolve(entry))}`
            : null
      }
    ],
    build: {
      write: false,
      copyPublicDir: false,
      lib: { entry: asked, formats: ['iife'], name: 'parseRoute' },
      rolldownOptions: {
        treeshake: { moduleSideEffects: false, manualPureFunctions: ['defineStore'] }
      }
    }
  })) as Rolldown.RolldownOutput[]
  const [script] = outputs.flatMap(({ output }) => output)
  if (script?.type !== 'chunk') throw new Error(`${entry} gives no script.`)
  return script.code.trim()
}
