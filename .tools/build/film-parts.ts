import { existsSync } from 'node:fs'
import { dirname, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runnerImport, type Plugin } from 'vite'
import type { Contents, Film } from '../../src/film/types.ts'
import { asked, contentsOf, numbered, told } from '../../src/quiz/rules/film-parts.ts'

type Pool = typeof import('../../src/film/quick-ten-pool.ts')
type Whole = typeof import('../../src/film/index.ts')

const root = fileURLToPath(new URL('../..', import.meta.url))
const home = resolve(root, 'src/film')
const art = resolve(root, 'src/ui/art')

/** The folder of the film to build. `FILM=<folder>` sets another one. */
export const filmFolder = resolve(root, process.env.FILM ?? home)

/** Files of `src/film/` that belong to the game, not to a film. */
const OF_THE_GAME = [
  'film-in.ts',
  'index.ts',
  'linked.ts',
  'origins.ts',
  'quick-ten-pool.ts',
  'texts.ts',
  'types.ts'
]

/** Parts of a film file that can be imported by a query: `quick-ten-pool.ts?asked`. */
const parts: Record<string, (module: Pool & Whole) => readonly object[] | object> = {
  asked: ({ quickTenPool }) => quickTenPool.map(asked),
  told: ({ quickTenPool }) => quickTenPool.map(told),
  numbered: ({ film }) => film.questions.map(numbered),
  contents: ({ film }) => contentsOf(film)
}

/**
 * Resolves `src/film/` to a folder, and drawings in its `art/` in place of those in `src/ui/art/`. A query
 * selects a part of the film, so that a page fetches no more questions than it shows.
 */
export function filmParts(folder = filmFolder): Plugin {
  return {
    ...fromFolder(folder),
    name: 'encore-film-parts',
    async load(id) {
      const [, file = '', name = ''] = /^(.*\/src\/film\/[\w-]+\.ts)\?(\w+)$/.exec(id) ?? []
      const part = parts[name]
      if (!part) return null
      const { module, dependencies } = await runnerImport<Pool & Whole>(file, {
        configFile: false,
        logLevel: 'error',
        plugins: [fromFolder(folder)]
      })
      for (const each of [file, ...dependencies]) this.addWatchFile(resolve(each))
      return { code: `export const ${name} = ${JSON.stringify(part(module))}`, map: null }
    }
  }
}

/** The film in a folder, with its contents, for index.html and the keys in storage. */
export async function filmOf(folder = filmFolder): Promise<Film & Contents> {
  const { module } = await runnerImport<Whole>(resolve(home, 'index.ts'), {
    configFile: false,
    logLevel: 'error',
    plugins: [fromFolder(folder)]
  })
  return { ...module.film, ...contentsOf(module.film) }
}

/** Resolves `src/film/` to another folder, except for files that belong to the game. */
function fromFolder(folder: string): Plugin {
  const film = resolve(root, folder)
  return {
    name: 'encore-film-folder',
    enforce: 'pre',
    resolveId(source, importer) {
      if (!importer || !source.startsWith('.')) return null
      const [file = '', query] = resolve(dirname(importer), source).split('?')
      const drawing = inside(art, file)
      if (drawing !== null) {
        const own = resolve(film, 'art', drawing)
        return existsSync(own) ? own : null
      }
      const name = inside(home, file)
      if (name === null || film === home || query || OF_THE_GAME.includes(name)) return null
      const own = resolve(film, name)
      if (!existsSync(own)) this.error(`The film in ${folder} has no file ${name}.`)
      return own
    }
  }
}

/** The path of a file in a folder; `null` for one outside of it. */
function inside(folder: string, file: string): string | null {
  const path = relative(folder, file)
  return path.startsWith('..') ? null : path.replaceAll(sep, '/')
}
