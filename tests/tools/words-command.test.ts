import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { filmLines, filmLinesMissingFrom } from '../../.tools/words/film-lines.ts'
import { linesOf, missingFrom } from '../../.tools/words/players-way.ts'
import { film } from '../../src/film/index.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Runs `npm run words` with arguments, on the film of the game. */
function words(...given: string[]): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise(resolve => {
    const child = spawn(process.execPath, ['.tools/words/words.mjs', ...given], {
      cwd: root,
      env: { ...process.env, FILM: 'src/film' }
    })
    let out = ''
    let err = ''
    child.stdout.on('data', (text: Buffer) => (out += text.toString()))
    child.stderr.on('data', (text: Buffer) => (err += text.toString()))
    child.on('close', code => {
      resolve({ code, out, err })
    })
  })
}

describe('npm run words', { timeout: 60_000 }, () => {
  test('of a language: its sentences and the film’s, from the first page on', async () => {
    const { code, out } = await words('es')
    expect(code).toBe(0)
    expect(out).toMatch(/^page\/page\t/)
    expect(out).toContain('app/home\tintro\t{Ten} preguntas. Dos minutos. Sin registro.\n')
    expect(out).toContain('storyline duet\ttitle\tA dúo\n')
    expect(out).not.toContain('Relive the film')
  })

  test('--todo of a language that is whole: nothing', async () => {
    expect(await words('es', '--todo')).toEqual({ code: 0, out: '', err: 'Spanish lacks 0.\n' })
  })

  test('--todo of a language that has nothing yet: all, in English', async () => {
    const { code, out, err } = await words('--todo', 'pt')
    expect(code).toBe(0)
    expect(out).toContain('app/home\tquiz\tPlay the quiz\n')
    expect(out).toContain('storyline duet\ttitle\tDuet\n')
    expect(err).toMatch(/^Portuguese is not listed .*\nPortuguese lacks \d{4}\.\n$/)
  })

  test('no language: a sentence says so', async () => {
    const { code, out, err } = await words('xx')
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toBe('“xx” is no language. Name one by its code, such as en, es.\n')
  })
})

describe('what a language lacks', () => {
  const english = {
    'quiz/quiz': { next: 'Next', left: { one: 'One left', other: '{count} left' } },
    'app/home': { quiz: 'Play the quiz' },
    'new/part': { all: 'All' }
  }
  const lacking = (own: Parameters<typeof missingFrom>[0]) =>
    missingFrom(own, english, 'es').map(({ component, key }) => `${component}.${key}`)

  test('all of it, from home on; what is new comes last', () => {
    expect(lacking({})).toEqual([
      'app/home.quiz',
      'quiz/quiz.next',
      'quiz/quiz.left',
      'new/part.all'
    ])
    expect(linesOf(english).at(-1)?.text).toBe('All')
  })

  test('a plural form is missing, or all of them', () => {
    const whole = { ...english, 'quiz/quiz': { next: 'Siguiente', left: 'Quedan' } }
    expect(lacking(whole)).toEqual(['quiz/quiz.left'])
    const left = { one: 'Queda una', other: 'Quedan {count}' }
    expect(lacking({ ...whole, 'quiz/quiz': { next: 'Siguiente', left } })).toEqual([
      'quiz/quiz.left'
    ])
    const forms = { ...left, many: 'Quedan {count}' }
    expect(lacking({ ...whole, 'quiz/quiz': { next: 'Siguiente', left: forms } })).toEqual([])
  })

  test('texts of the film, but not titles of sources', () => {
    const all = filmLines(film).filter(({ component }) => component !== 'source')
    expect(filmLinesMissingFrom(null, film)).toEqual(all)
  })
})
