import { identity } from './identity.ts'
import type { FilmTexts } from './texts.ts'
import type { Identity } from './types.ts'

/** The texts of a film in another language that any page may show. */
export type SpokenTexts = Pick<FilmTexts, 'identity' | 'storylines' | 'tone'>

/** By language; `null` for one that the film is not in. */
const texts = new Map<string, SpokenTexts | null>()

let languageNow = () => 'en'

/** @param read is called at each use of a text, so that its component follows the language */
export function readLanguageWith(read: () => string): void {
  languageNow = read
}

export function addSpoken(language: string, spoken: SpokenTexts | null): void {
  texts.set(language, spoken)
}

/** The title of the film and other names, in the language that is shown or another one. */
export function identityIn(language = languageNow()): Identity {
  return { ...identity, ...texts.get(language)?.identity }
}

/** The texts in the language that is shown, if they are not the film’s own. */
export function spokenNow(): SpokenTexts | null {
  return texts.get(languageNow()) ?? null
}

/** `en` for a film that is not in the language that is shown, for `lang` on what shows its texts. */
export function ownLanguage(): 'en' | undefined {
  return languageNow() === 'en' || spokenNow() ? undefined : 'en'
}
