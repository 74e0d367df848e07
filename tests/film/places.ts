import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = process.env.FILM ?? 'src/film'

/** Where in a file of the film a line first says so: `src/film/questions/plot.ts:12`. */
function placeIn(files: readonly string[], pattern: RegExp): string {
  for (const file of files) {
    const line = readFileSync(file, 'utf8')
      .split('\n')
      .findIndex(text => pattern.test(text))
    if (line >= 0) return `${file}:${line + 1}`
  }
  return folder
}

/** Puts in front of each sentence on a question where that question is written. */
export function withPlaces(problems: readonly string[]): string[] {
  const questions = join(folder, 'questions')
  const files = readdirSync(questions).map(name => join(questions, name))
  return problems.map(problem => {
    const [, number = ''] = /^Question (\d+):/.exec(problem) ?? []
    return number ? `${placeIn(files, new RegExp(`\\bnumber: ${number}\\b`))}: ${problem}` : problem
  })
}

/** A sentence on something in a file of the film, with where that is written. */
export function at(file: string, text: string, sentence: string): string {
  const pattern = new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return `${placeIn([join(folder, file)], pattern)}: “${text}” ${sentence}`
}
