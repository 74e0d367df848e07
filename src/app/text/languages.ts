/** The languages of the game, each by its own name. English is the base: it stands in the words.ts. */
export const languages = { en: 'English', es: 'Español' } as const

export type Language = keyof typeof languages

/** How dates, numbers and lists are written. Dates in English are British: the day first. */
export function localeOf(language: string): string {
  return language === 'en' ? 'en-GB' : language
}

export const isLanguage = (code: string): code is Language => Object.hasOwn(languages, code)

/** The first language of a browser that the game has, whatever the country: `es-MX` is Spanish. */
export function preferred(ofBrowser: readonly string[]): Language {
  const codes = ofBrowser.map(each => each.toLowerCase().replace(/-.*/, ''))
  return codes.find(isLanguage) ?? 'en'
}
