import { computed } from 'nanostores'
import * as v from 'valibot'
import { defineStore } from '../app.ts'
import { persistedValue } from '../storage/definition.ts'
import { persistedAtom } from '../storage/persisted.ts'
import { loadWords, shownLanguage } from '../text/i18n.ts'
import { languages, preferred, type Language } from '../text/languages.ts'

type Choice = Language | 'system'

const choices = ['system', ...(Object.keys(languages) as Language[])] as const

export const storedLanguage = persistedValue<Choice>(
  'encore:language',
  v.picklist(choices),
  'system'
)

/** Fetches texts in a language, and returns a function that shows them, at once with all others. */
export type LanguageTexts = (language: Language) => Promise<() => void>

export const languageStore = defineStore(app => {
  const choice = persistedAtom(app, storedLanguage)

  /** Chosen, or else the browser’s. */
  const language = computed(choice, chosen =>
    chosen === 'system' ? preferred(app.environment.languages()) : chosen
  )

  const others = new Set<LanguageTexts>()

  /** For texts that are neither words nor titles. */
  function followLanguage(texts: LanguageTexts): void {
    others.add(texts)
  }

  /**
   * Shows everything in a language once all of it is loaded. Rejects and stays if something cannot be fetched.
   * @param isChosen whether to remember it
   */
  async function showLanguage(next: Language, isChosen = false): Promise<void> {
    const [, ...shows] = await Promise.all([
      loadWords(next),
      ...[...others].map(fetchTexts => fetchTexts(next))
    ])
    shownLanguage.set(next)
    if (isChosen) choice.set(next)
    for (const show of shows) show()
  }

  /**
   * Loads what a page says, in the language that is chosen. If that cannot be fetched, the page comes in English
   * or as it is, and the next one tries again.
   */
  async function loadLanguage(): Promise<void> {
    const wanted = language.get()
    await (wanted === shownLanguage.get() ? loadWords(wanted) : showLanguage(wanted)).catch(
      () => undefined
    )
  }

  /** Resolves to whether it was done: without a connection the present language stays. */
  function chooseLanguage(next: Language): Promise<boolean> {
    return showLanguage(next, true).then(
      () => true,
      () => false
    )
  }

  return { choice, language, followLanguage, loadLanguage, chooseLanguage }
})
