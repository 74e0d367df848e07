import { contents } from '../../film/index.ts?contents'
import { identityIn } from '../../film/spoken.ts'
import type { Language } from './languages.ts'
import { capitalised, numberInWords } from './number-words.ts'

const unbroken = (title: string) => title.replace(/ (?=\S+$)/, '\u00A0')

/** Placeholders for facts of the film, which every sentence of a words.ts may use: `{film}`, `{sequel}` … */
function valuesIn(language: Language) {
  const { title, sequel, year, madeBy, heroes, exampleBallot } = identityIn(language)
  const ten = numberInWords(contents.quickTen, language)
  const five = numberInWords(contents.dailyFive, language)
  return {
    film: title,
    /** For headings: its last word does not begin a line. */
    filmUnbroken: unbroken(title),
    /** For use behind “the” or “my”: without a “The” of its own. */
    filmShort: title.replace(/^The /, ''),
    sequel,
    sequelUnbroken: unbroken(sequel),
    year,
    madeBy,
    heroes,
    exampleBallot: exampleBallot.join(' > '),
    /** How many questions a quick ten has in this film, in words; and a daily five. */
    ten,
    Ten: capitalised(ten),
    five,
    Five: capitalised(five)
  }
}

export type FilmPlaceholder = keyof ReturnType<typeof valuesIn>

/** The sentence with the film’s own values; other placeholders are left as they are. */
export function fillFilm(sentence: string, language: Language = 'en'): string {
  const values = valuesIn(language)
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? values[name as FilmPlaceholder] : whole
  )
}
