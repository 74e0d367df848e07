import { resolve } from 'node:path'
import { runnerImport, type Plugin } from 'vite'
import type { NumberedQuestion, Question } from '../../src/film/types.ts'
import type { Explanation } from '../../src/quiz/rules/explain.ts'

type Pool = typeof import('../../src/film/quick-ten-pool.ts')
type Whole = typeof import('../../src/film/index.ts')

/** What can be imported of a file of the film, by the word behind its name: `quick-ten-pool.ts?asked`. */
const parts: Record<string, (module: Pool & Whole) => readonly object[]> = {
  asked: ({ quickTenPool }) => quickTenPool.map(asked),
  told: ({ quickTenPool }) => quickTenPool.map(told),
  numbered: ({ film }) => film.questions.map(numbered)
}

/**
 * Parts of the film, cut while the game is built, so that a page fetches no more of it than it shows
 * at once; the film itself stays written in one piece.
 */
export function filmParts(): Plugin {
  return {
    name: 'encore-film-parts',
    enforce: 'pre',
    async load(id) {
      const [, file = '', name = ''] = /^(.*\/src\/film\/[\w-]+\.ts)\?(\w+)$/.exec(id) ?? []
      const part = parts[name]
      if (!part) return null
      const { module, dependencies } = await runnerImport<Pool & Whole>(file, {
        configFile: false,
        logLevel: 'error'
      })
      for (const each of [file, ...dependencies]) this.addWatchFile(resolve(each))
      return { code: written(name, part(module)), map: null }
    }
  }
}

/** Written by column, one kind of thing after the other, which a compressor makes more of. */
function written(name: string, rows: readonly object[]): string {
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

/** A question as it stands on screen until it is answered. */
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
