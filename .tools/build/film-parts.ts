import { existsSync } from 'node:fs'
import { dirname, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runnerImport, type Plugin } from 'vite'
import type { Contents, Film, NumberedQuestion, Question } from '../../src/film/types.ts'
import { dailyFive } from '../../src/quiz/rules/daily-and-missed.ts'
import { FIRST_DAILY } from '../../src/quiz/rules/daily/daily-number.ts'
import { isComment } from '../../src/quiz/rules/comment-questions.ts'
import type { Explanation } from '../../src/quiz/rules/explain.ts'
import { quickTen } from '../../src/quiz/rules/quick-ten.ts'
import { stillAsked } from '../../src/quiz/rules/round.ts'

type Pool = typeof import('../../src/film/quick-ten-pool.ts')
type Whole = typeof import('../../src/film/index.ts')

const root = fileURLToPath(new URL('../..', import.meta.url))
const home = resolve(root, 'src/film')
const art = resolve(root, 'src/ui/art')

/** The folder of the film to build. `FILM=<folder>` sets another one. */
export const filmFolder = resolve(root, process.env.FILM ?? home)

/** Files of `src/film/` that belong to the game, not to a film. */
const OF_THE_GAME = ['index.ts', 'linked.ts', 'origins.ts', 'quick-ten-pool.ts', 'types.ts']

/** Parts of a film file that can be imported by a query: `quick-ten-pool.ts?asked`. */
const parts: Record<string, (module: Pool & Whole) => readonly object[] | object> = {
  asked: ({ quickTenPool }) => quickTenPool.map(asked),
  told: ({ quickTenPool }) => quickTenPool.map(told),
  numbered: ({ film }) => film.questions.map(numbered),
  contents: ({ film }) => contentsOf(film)
}

/**
 * Resolves `src/film/` to a folder, and drawings in its `art/` in place of those in `src/ui/art/`. Also
 * provides parts of the film by a query, so that a page fetches only what it shows at once.
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
      return { code: written(name, part(module)), map: null }
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

/** Which modes and pages a film has content for. */
export function contentsOf({
  sources,
  questions,
  comments,
  news,
  openQuestions
}: Whole['film']): Contents {
  const asked = stillAsked(questions)
  const answers = asked.filter(isComment).map(({ answer }) => answer)
  return {
    quickTen: quickTen(questions, [], 0).length,
    dailyFive: dailyFive(questions, FIRST_DAILY).length,
    hasLines: new Set(answers).size > 1,
    hasSources: sources.length > 0,
    hasComments: comments !== null,
    hasNews: news.length + openQuestions.length > 0,
    topics: [...new Set(asked.map(({ topic }) => topic))]
  }
}

/** Written by column, which compresses better than by row. */
function written(name: string, part: readonly object[] | object): string {
  if (!Array.isArray(part)) return `export const ${name} = ${JSON.stringify(part)}`
  const rows = part as readonly object[]
  const keys = [...new Set(rows.flatMap(row => Object.keys(row)))]
  const columns = keys.map(key => [
    key,
    ...rows.map(row => (row as Record<string, unknown>)[key] ?? null)
  ])
  return `const columns = ${JSON.stringify(columns)}
export const ${name} = columns[0].slice(1).map((_, at) => Object.fromEntries(
  columns.map(([key, ...cells]) => [key, cells[at]]).filter(([, cell]) => cell !== null)
))`
}

/** A question without its explanation and winks. */
function asked(question: Question): Question {
  const bare = { ...question, explanation: '', cites: [] }
  if (bare.kind !== 'choice') return bare
  return { ...bare, options: bare.options.map(({ text }) => ({ text })) }
}

function told(question: Question): Explanation {
  const { number, explanation, cites } = question
  const options = question.kind === 'choice' ? question.options : []
  return { number, explanation, cites, notes: options.map(({ note = '' }) => note) }
}

function numbered({ number, retired }: Question): NumberedQuestion {
  return { number, ...(retired && { retired }) }
}
