import { readLanguageWith } from '../../film/spoken.ts'
import { shownLanguage } from './i18n.ts'
import type { Language } from './languages.ts'

let followed = $state<Language>('en')

shownLanguage.subscribe(language => {
  followed = language
})
readLanguageWith(languageNow)

/** The language that is shown. A template or an effect that asks for it follows it. */
export function languageNow(): Language {
  // The state may be a moment behind.
  return followed === shownLanguage.get() ? followed : shownLanguage.get()
}
