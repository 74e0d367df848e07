import { existsSync } from 'node:fs'
import { dirname, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runnerImport, type Plugin } from 'vite'
import { languages } from '../../src/app/text/languages.ts'
import { filmIn } from '../../src/film/film-in.ts'
import type { FilmTexts } from '../../src/film/texts.ts'
import type { Contents, Film } from '../../src/film/types.ts'
import { asked, contentsOf, numbered, told } from '../../src/quiz/rules/film-parts.ts'

type Whole = typeof import('../../src/film/index.ts')

const root = fileURLToPath(new URL('../..', import.meta.url))
const home = resolve(root, 'src/film')
const art = resolve(root, 'src/ui/art')

/** The folder of the film to build. `FILM=<folder>` sets another one. */
export const filmFolder = resolve(root, process.env.FILM ?? home)

/** Files of `src/film/` that belong to the game, not to a film. */
export const OF_THE_GAME: readonly string[] = [
  'film-in.ts',
  'in-language.ts',
  'index.ts',
  'linked-film.ts',
  'origins.ts',
  'quick-ten-pool.ts',
  'shown-storylines.ts',
  'spoken.ts',
  'texts.ts',
  'types.ts'
]

const stillAsked = ({ questions }: Film) => questions.filter(({ retired }) => !retired)

/** Parts that can be imported by a query: `quick-ten-pool.ts?asked`; `es/index.ts?asked` in another language. */
const parts: Record<string, (film: Film) => unknown> = {
  asked: film => stillAsked(film).map(asked),
  told: film => stillAsked(film).map(told),
  numbered: ({ questions }) => questions.map(numbered),
  questions: ({ questions }) => questions,
  contents: contentsOf,
  keys: ({ id, isFirstFilm }) => ({ id, isFirstFilm }),
  titles: ({ storylines }) =>
    Object.fromEntries(storylines.map(({ id, formerTitles }) => [id, formerTitles]))
}

/** Parts of the texts of a language: `es/index.ts?spoken`. */
const partsOfTexts: Record<string, (texts: FilmTexts) => unknown> = {
  spoken: ({ identity, tone }) => ({ identity, tone }),
  storylines: ({ storylines }) => storylines,
  news: ({ news, openQuestions }) => ({ news, openQuestions })
}

/**
 * Resolves `src/film/` to a folder, and drawings in its `art/` in place of those in `src/ui/art/`. A query
 * selects a part of the film in one language, so that a page fetches no more questions than it shows. The part
 * is `null` in a language that the film is not in.
 */
export function filmParts(folder = filmFolder): Plugin {
  return {
    ...fromFolder(folder),
    name: 'encore-film-parts',
    async load(id) {
      const [, language, name = ''] = /\/src\/film\/(?:(\w+)\/)?[\w-]+\.ts\?(\w+)$/.exec(id) ?? []
      const part = parts[name]
      const partOfTexts = partsOfTexts[name]
      if (!part && !partOfTexts) return null
      const read = async <Module>(file: string) => {
        const { module, dependencies } = await runnerImport<Module>(file, {
          configFile: false,
          logLevel: 'error',
          plugins: [fromFolder(folder)]
        })
        for (const each of [file, ...dependencies]) this.addWatchFile(resolve(each))
        return module
      }
      const textsIn = async (code: string) => {
        const file = resolve(root, folder, code, 'index.ts')
        return existsSync(file) ? (await read<{ texts: FilmTexts }>(file)).texts : null
      }
      const { film } = await read<Whole>(resolve(home, 'index.ts'))
      const valueOf = async () => {
        if (!language) return part?.(name === 'titles' ? await inAll(film, textsIn) : film)
        const texts = await textsIn(language)
        return texts && (partOfTexts?.(texts) ?? part?.(filmIn(film, texts)))
      }
      return { code: `export const ${name} = ${JSON.stringify(await valueOf())}`, map: null }
    }
  }
}

/** The film whose storylines have their titles in all languages among the former ones. */
async function inAll(film: Film, textsIn: (code: string) => Promise<FilmTexts | null>) {
  const texts = await Promise.all(Object.keys(languages).map(textsIn))
  const titlesOf = (id: string) => texts.flatMap(each => each?.storylines[id]?.title ?? [])
  const storylines = film.storylines.map(each => ({
    ...each,
    formerTitles: [each.title, ...(each.formerTitles ?? []), ...titlesOf(each.id)]
  }))
  return { ...film, storylines }
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
