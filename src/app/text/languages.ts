/** The languages of the game, each by its own name. English is the base: it stands in the words.ts. */
export const languages = { en: 'English', es: 'Español' } as const

export type Language = keyof typeof languages
