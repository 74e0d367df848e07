import { identity } from '../../film/identity.ts'
import { contents } from '../../film/index.ts?contents'
import { capitalised, numberInWords } from './number-words.ts'

const ten = numberInWords(contents.quickTen)
const five = numberInWords(contents.dailyFive)

const unbroken = (title: string) => title.replace(/ (?=\S+$)/, '\u00A0')

/** Placeholders for facts of the film, which every sentence of a words.ts may use: `{film}`, `{sequel}` … */
const values = {
  film: identity.title,
  /** For headings: its last word does not begin a line. */
  filmUnbroken: unbroken(identity.title),
  /** For use behind “the” or “my”: without a “The” of its own. */
  filmShort: identity.title.replace(/^The /, ''),
  sequel: identity.sequel,
  sequelUnbroken: unbroken(identity.sequel),
  year: identity.year,
  madeBy: identity.madeBy,
  heroes: identity.heroes,
  exampleBallot: identity.exampleBallot.join(' > '),
  /** How many questions a quick ten has in this film, in words; and a daily five. */
  ten,
  Ten: capitalised(ten),
  five,
  Five: capitalised(five)
}

export type FilmPlaceholder = keyof typeof values

/** The sentence with the film’s own values; other placeholders are left as they are. */
export function fillFilm(sentence: string): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? values[name as FilmPlaceholder] : whole
  )
}
