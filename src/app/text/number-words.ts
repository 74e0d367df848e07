import type { Language } from './languages.ts'

const NUMBERS: Partial<Record<Language, string>> = {
  en: 'no one two three four five six seven eight nine ten',
  es: 'cero una dos tres cuatro cinco seis siete ocho nueve diez'
}

/** A whole number in words, up to ten: Ten questions. In digits for a language whose words are not listed. */
export function numberInWords(count: number, language: Language = 'en'): string {
  return NUMBERS[language]?.split(' ')[count] ?? String(count)
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
