import { atom } from 'nanostores'
import type { Question } from '../film/types.ts'
import { defineStore } from '../app/app.ts'
import { languageStore } from '../app/settings/language.ts'
import type { Language } from '../app/text/languages.ts'
import type { Explanation } from './rules/explain.ts'

const tens = import.meta.glob<readonly Question[] | null>(
  ['../film/*/index.ts', '!../film/questions/*'],
  { query: '?asked', import: 'asked' }
)
const explanations = import.meta.glob<readonly Explanation[] | null>(
  ['../film/*/index.ts', '!../film/questions/*'],
  { query: '?told', import: 'told' }
)
const wholes = import.meta.glob<readonly Question[] | null>(
  ['../film/*/index.ts', '!../film/questions/*'],
  { query: '?questions', import: 'questions' }
)

/** A part of the film in a language; in its own where it lacks that one. */
async function partIn<Part>(
  language: Language,
  parts: Record<string, () => Promise<Part | null>>,
  own: () => Promise<Part>
): Promise<Part> {
  return (await parts[`../film/${language}/index.ts`]?.()) ?? own()
}

export const questionStore = defineStore(app => {
  const { followLanguage, language } = languageStore(app)

  /** The loaded questions: none, those of a quick ten, or all. */
  const questions = atom<readonly Question[]>([])
  let areAll = false

  const tenIn = (code: Language) =>
    partIn(code, tens, async () => (await import('../film/quick-ten-pool.ts?asked')).asked)
  const allIn = (code: Language) =>
    partIn(code, wholes, async () => (await import('../film/index.ts')).film.questions)

  /** Without explanations: see `fetchExplanations`. */
  async function fetchTen(): Promise<void> {
    const asked = await inLanguage(tenIn)
    if (questions.get().length === 0) questions.set(asked)
  }

  const areExplained = () => questions.get().every(({ explanation }) => explanation)

  async function explanationsIn(code: Language) {
    const [told, { explain }] = await Promise.all([
      partIn(code, explanations, async () => (await import('../film/quick-ten-pool.ts?told')).told),
      import('./rules/explain.ts')
    ])
    return (asked: readonly Question[]) => explain(asked, told)
  }

  /** Called before the first answer and at each answer, so a failed call is repeated. */
  async function fetchExplanations(): Promise<void> {
    if (areExplained()) return
    const explain = await inLanguage(explanationsIn)
    if (!areExplained()) questions.set(explain(questions.get()))
  }

  async function fetchQuestions(): Promise<void> {
    const all = await inLanguage(allIn)
    areAll = true
    questions.set(all)
  }

  /** In the chosen language, even if another one is chosen while it comes. */
  async function inLanguage<Texts>(fetchIn: (code: Language) => Promise<Texts>): Promise<Texts> {
    const code = language.get()
    const texts = await fetchIn(code)
    return code === language.get() ? texts : inLanguage(fetchIn)
  }

  followLanguage(async next => {
    const before = questions.get()
    if (before.length === 0) return () => undefined
    const isWhole = areAll
    const bare = await (isWhole ? allIn(next) : tenIn(next))
    const texts = isWhole || !areExplained() ? bare : (await explanationsIn(next))(bare)
    return () => {
      const hasMore = before !== questions.get()
      questions.set(texts)
      // What came meanwhile comes once more, in this language.
      if (hasMore) void (areAll ? fetchQuestions() : fetchExplanations())
    }
  })

  return { questions, fetchTen, fetchExplanations, fetchQuestions }
})

/** In the order of `numbers`; unknown numbers are left out. */
export function findQuestions(numbers: readonly number[], among: readonly Question[]): Question[] {
  return numbers.flatMap(number => among.find(question => question.number === number) ?? [])
}
