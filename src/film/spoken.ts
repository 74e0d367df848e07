import { identity } from './identity.ts'
import type { FilmTexts } from './texts.ts'
import type { Identity } from './types.ts'

/** The texts of a film in another language that sentences of any page may show. */
export type SpokenTexts = Pick<FilmTexts, 'identity' | 'tone'>

type Titles = FilmTexts['storylines']

/** By language; `null` for one that the film is not in. */
const texts = new Map<string, SpokenTexts | null>()
const titles = new Map<string, Titles | null>()

let needsTitles = false

let languageNow = () => 'en'

/** @param read is called at each use of a text, so that its component follows the language */
export function readLanguageWith(read: () => string): void {
  languageNow = read
}

export function addSpoken(language: string, spoken: SpokenTexts | null): void {
  texts.set(language, spoken)
}

/** Called once storylines are loaded: from then on their titles are fetched with each language. */
export function needTitles(): void {
  needsTitles = true
}

export const areTitlesNeeded = (): boolean => needsTitles

export function addTitles(language: string, storylines: Titles | null): void {
  titles.set(language, storylines)
}

/** The title of the film and other names, in the language that is shown or another one. */
export function identityIn(language = languageNow()): Identity {
  return { ...identity, ...texts.get(language)?.identity }
}

/** The title and the pitch of a storyline in the language that is shown, if it is not the film’s own. */
export function titlesNow(id: string): Titles[string] | undefined {
  return titles.get(languageNow())?.[id]
}

/** `en` for a film that is not in the language that is shown, for `lang` on what shows its texts. */
export function ownLanguage(): 'en' | undefined {
  return languageNow() === 'en' || texts.get(languageNow()) ? undefined : 'en'
}
