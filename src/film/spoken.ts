import { identity } from './identity.ts'
import { titles } from './index.ts?titles'
import { storylines as own } from './storylines.ts'
import type { FilmTexts } from './texts.ts'
import type { Identity, Storyline } from './types.ts'

/** The texts of a film in another language that any page may show. */
export type SpokenTexts = Pick<FilmTexts, 'identity' | 'storylines' | 'tone'>

/** By language; `null` for one that the film is not in. */
const texts = new Map<string, SpokenTexts | null>()

let languageNow = () => 'en'

/** @param read is called at each use of a text, so that whoever shows it can follow the language */
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

/** `en` for a film that is not in the language that is shown, for `lang` on what shows its texts. */
export function ownLanguage(): 'en' | undefined {
  return languageNow() === 'en' || texts.get(languageNow()) ? undefined : 'en'
}

/** The storylines in the language that is shown when a text is read. A copy keeps that language. */
export const storylines: readonly Storyline[] = own.map(storyline => {
  const { id, title, pitch } = storyline
  const inLanguage = () => texts.get(languageNow())?.storylines[id]
  return {
    ...storyline,
    // Whatever the language, a ballot with the title in another one is read, and counted in the same way.
    formerTitles: titles[id] ?? [],
    get title() {
      return inLanguage()?.title ?? title
    },
    get pitch() {
      return inLanguage()?.pitch ?? pitch
    }
  }
})
