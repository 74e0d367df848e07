import { atom } from 'nanostores'
import type { Question } from '../film/types.ts'
import { defineStore } from '../app/app.ts'
import { languageStore } from '../app/settings/language.ts'
import type { Language } from '../app/text/languages.ts'

/** A part of the film in a language; in its own where it lacks that one. */
async function partIn<Name extends 'asked' | 'told' | 'questions', Part>(
  language: Language,
  name: Name,
  own: () => Promise<Part>
) {
  if (language === 'en') return own()
  const film = await import('../app/text/other-words.ts')
  return (await film.partIn(language, name)) ?? own()
}

export const questionStore = defineStore(app => {
  const { followLanguage, language } = languageStore(app)

  /** The loaded questions: none, those of a quick ten, or all. */
  const questions = atom<readonly Question[]>([])

  const tenIn = (code: Language) =>
    partIn(code, 'asked', async () => (await import('../film/quick-ten-pool.ts?asked')).asked)
  const allIn = (code: Language) =>
    partIn(code, 'questions', async () => (await import('../film/index.ts')).film.questions)

  /** Without explanations: see `fetchExplanations`. */
  async function fetchTen(): Promise<void> {
    const asked = await inLanguage(tenIn)
    if (questions.get().length === 0) questions.set(asked)
  }

  const areExplained = () => questions.get().every(({ explanation }) => explanation)

  async function explanationsIn(code: Language) {
    const [told, { explain }] = await Promise.all([
      partIn(code, 'told', async () => (await import('../film/quick-ten-pool.ts?told')).told),
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
    const ten = await tenIn(next)
    const texts =
      before.length > ten.length
        ? await allIn(next)
        : areExplained()
          ? (await explanationsIn(next))(ten)
          : ten
    return () => {
      const now = questions.get()
      const wasExplained = areExplained()
      questions.set(texts)
      // Questions fetched meanwhile are fetched again in this language.
      if (now.length > texts.length) void fetchQuestions()
      else if (wasExplained) void fetchExplanations()
    }
  })

  return { questions, fetchTen, fetchExplanations, fetchQuestions }
})

/** In the order of `numbers`; unknown numbers are left out. */
export function findQuestions(numbers: readonly number[], among: readonly Question[]): Question[] {
  return numbers.flatMap(number => among.find(question => question.number === number) ?? [])
}
