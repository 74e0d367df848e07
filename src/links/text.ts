import { unescapeEntities } from './entities.ts'

/** How many UTF-16 code units of a text are processed. No limit of the game lets more of it through. */
const WINDOW = 8192
/** An emoji of a family of four is one grapheme of eleven code units. A longer grapheme is cut. */
const UNITS_PER_GRAPHEME = 12
/** The most graphemes of the name of a player or a group, and of a write-in. */
export const LONGEST_NAME = 24
export const LONGEST_WRITE_IN = 60
const LONGEST_FILE_NAME = 200

let segmenter: Intl.Segmenter | undefined

/** `null` in the browsers of older chat apps: there each code point is counted as a grapheme. */
function graphemeSegmenter(): Intl.Segmenter | null {
  if (!('Segmenter' in Intl)) return null
  // At first use: creating one delays the start of the page.
  return (segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' }))
}

const SPACES = /[\s\u2800]+/gu
/** Soft hyphens, fillers, bidirectional controls and the like, except those that emoji and scripts need. */
const UNSEEN = /(?![\u200C\u200D\uFE0E\uFE0F\u{E0020}-\u{E007F}])\p{DI}|[\uFFF9-\uFFFB]/gu
/** After a black flag, tags spell the flags of England, Scotland and Wales; elsewhere they hide text. */
const TAGS = /(\u{1F3F4}[\u{E0020}-\u{E007F}]+)|[\u{E0020}-\u{E007F}]+/gu
const CONTROLS = /(?!\s)[\p{Cc}\p{Cs}]/gu
const LEADING_JOINERS = /(^|\s)[\u200C\u200D\uFE0E\uFE0F]+/gu
/**
 * A run of joiners, and the space or the end after it if there is one. It matches every run, because
 * a pattern that failed on a run would be tried again at each character, in quadratic time.
 */
const JOINERS = /[\u200C\u200D]+(?:(\s|$)|)/gu
/**
 * Runs of combining marks and joiners on one letter. Scripts need up to four marks without a width of
 * their own; emoji and Indic scripts need fewer.
 */
const PILES = /[\p{Mn}\p{Me}\p{Mc}\u200C\u200D]{5,}/gu
const MOST_MARKS = 4
/** Words of visible ASCII, one space apart: already clean, and every character is a grapheme. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/
/** The same without `&` and the backtick, which `foldText` replaces. */
const PLAIN_FOLDED = /^[!-%'-_a-~]+(?: [!-%'-_a-~]+)*$/
/**
 * Quotes, apostrophes and dashes that keyboards, spreadsheets and apps substitute for each other, by
 * the sign to which they fold. The double prime is listed because NFKC would split it into two primes.
 */
export const ALIKE: readonly [sign: string, others: string][] = [
  ["'", '‘’‚‛′‵`´ʹʻʼʽˈˊˋ՚׳ꞌ＇｀'],
  ['"', '“”„‟″‶«»〝〞〟״ʺ˝＂'],
  ['-', '‐‑‒–—―−⁃﹘﹣－']
]
const ALIKE_SIGNS = ALIKE.map(([sign, others]) => [sign, new RegExp(`[${others}]`, 'g')] as const)
/** The flags of England, Scotland and Wales, which differ only in their tags, or an ignorable character. */
const FLAG_OR_IGNORABLE =
  /(\u{1F3F4}\u{E0067}\u{E0062}(?:\u{E0065}\u{E006E}\u{E0067}|\u{E0073}\u{E0063}\u{E0074}|\u{E0077}\u{E006C}\u{E0073})\u{E007F})|\p{DI}/gu

/**
 * The name of a player or a group as it is shown and shared: at most 24 graphemes and 288 UTF-16 code
 * units, composed (NFC), on one line, with at most four accents on a letter, without control or
 * bidirectional characters. `''` if nothing visible is left. Only the first 8,192 code units of the
 * text are read. Never throws; cleaning twice changes nothing.
 */
export function cleanName(text: string): string {
  return clean(text, LONGEST_NAME)
}

/** A write-in, cleaned like a name: at most 60 graphemes and 720 UTF-16 code units. */
export function cleanWriteIn(text: string): string {
  return clean(text, LONGEST_WRITE_IN)
}

/** The name of a file, cleaned like a name: at most 200 graphemes and 2,400 UTF-16 code units. */
export function cleanFileName(text: string): string {
  return clean(text, LONGEST_FILE_NAME)
}

/**
 * The beginning of any text, to be shown as a quotation: cleaned like a name, with an ellipsis if it
 * was cut.
 *
 * @param graphemes the most graphemes, the ellipsis included: 1 or more
 */
export function excerpt(text: string, graphemes: number): string {
  const short = clean(text, graphemes)
  return clean(text, Infinity) === short ? short : `${clean(text, graphemes - 1)}…`
}

/** By how many graphemes a typed name is too long: 0 or more. */
export function nameOverflow(text: string): number {
  return Math.max(0, countGraphemes(text.trim()) - LONGEST_NAME)
}

/** Why a typed text cannot be a write-in: it is blank, or `cleanWriteIn` would cut it. */
export function writeInProblem(text: string): 'blank' | 'tooLong' | null {
  const short = cleanWriteIn(text)
  if (short === '') return 'blank'
  return clean(text, Infinity) === short ? null : 'tooLong'
}

/**
 * The key by which names, titles and write-ins are compared; not to be shown. Texts have the same key
 * if they differ only in case, in width and other compatibility forms (NFKC, Unicode Standard Annex
 * 15), in the kind of quotes, apostrophes and dashes (`ALIKE`), in HTML character references, in
 * spaces, or in default-ignorable characters such as joiners, variation selectors and soft hyphens.
 * Accents, scripts and the flags of England, Scotland and Wales make different keys. `''` for a text
 * without visible characters.
 *
 * @param text of any length: takes time in proportion to it. Folding twice changes nothing
 */
export function foldText(text: string): string {
  if (PLAIN_FOLDED.test(text)) return text.toLowerCase()
  const plain = withSameSigns(unescapeEntities(text))
    .normalize('NFKC')
    .replace(FLAG_OR_IGNORABLE, '$1')
    .toLowerCase()
    // The lower case of a capital sigma depends on its position in the word.
    .replace(/ς/g, 'σ')
    .normalize('NFKC')
  // NFKC may have made a reference of full-width signs.
  return withSameSigns(unescapeEntities(plain)).normalize('NFKC').replace(SPACES, ' ').trim()
}

function withSameSigns(text: string): string {
  return ALIKE_SIGNS.reduce((plain, [sign, others]) => plain.replace(others, sign), text)
}

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u

/**
 * A name for use within a sentence. A name that is written from right to left is put between isolates
 * (Unicode Standard Annex 9), so that the words around it keep their order.
 */
export function isolate(name: string): string {
  return RIGHT_TO_LEFT.test(name) ? `\u2068${name}\u2069` : name
}

/**
 * The number of grapheme clusters of a text (Unicode Standard Annex 29): the emoji of a family is one.
 * Only the first 8,192 UTF-16 code units are counted.
 */
export function countGraphemes(text: string): number {
  return graphemesOf(text.slice(0, WINDOW)).length
}

function clean(text: string, graphemes: number): string {
  if (text.length <= Math.min(graphemes, WINDOW) && PLAIN.test(text)) return text
  const visible = text
    .slice(0, WINDOW)
    .replace(CONTROLS, '')
    .replace(UNSEEN, '')
    .replace(TAGS, '$1')
    .replace(SPACES, ' ')
    .replace(LEADING_JOINERS, '$1')
    .replace(JOINERS, withoutTrailingJoiners)
    .replace(SPACES, ' ')
    .normalize('NFC')
    .replace(PILES, withFewMarks)
  return cut(visible.trim(), graphemes).replace(JOINERS, withoutTrailingJoiners).trim()
}

/** Many accents on one letter would be drawn over the lines above. */
function withFewMarks(pile: string): string {
  let marks = 0
  return pile.replace(/(?![\uFE0E\uFE0F])[\p{Mn}\p{Me}]/gu, mark =>
    ++marks > MOST_MARKS ? '' : mark
  )
}

/** A replacer for `JOINERS`: drops joiners at the end of a word, where they are invisible. */
function withoutTrailingJoiners(joiners: string, after: string | undefined): string {
  return after ?? joiners
}

function cut(text: string, graphemes: number): string {
  if (text.length <= graphemes) return text
  const units = graphemes * UNITS_PER_GRAPHEME
  let end = 0
  let taken = 0
  for (const segment of graphemesOf(text)) {
    if (taken === graphemes || end + segment.length > units) break
    end += segment.length
    taken += 1
  }
  // A first grapheme that exceeds the limit is cut, though never inside a surrogate pair.
  return text.slice(0, end || units).replace(CONTROLS, '')
}

function graphemesOf(text: string): string[] {
  const segments = graphemeSegmenter()?.segment(text)
  return segments ? Array.from(segments, ({ segment }) => segment) : [...text]
}
