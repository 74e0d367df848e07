import { unescapeEntities } from './entities.ts'

/** How much of a text is looked at. What lies beyond could not fit any limit of the game. */
const WINDOW = 8192
/** A family of four is one grapheme of eleven code units; piled-up accents get no more than that. */
const UNITS_PER_GRAPHEME = 12
/** The most graphemes of a player's or a party's name, and of a write-in. */
export const LONGEST_NAME = 24
export const LONGEST_WRITE_IN = 60
const LONGEST_FILE_NAME = 200

/** The browsers inside of older chat apps have none; there a code point is taken for a grapheme. */
const segmenter =
  'Segmenter' in Intl ? new Intl.Segmenter(undefined, { granularity: 'grapheme' }) : null

const SPACES = /[\s\u2800]+/gu
/** Soft hyphens, fillers, bidirectional controls and the like, but for those that emoji and scripts need. */
const UNSEEN = /(?![\u200C\u200D\uFE0E\uFE0F\u{E0020}-\u{E007F}])\p{DI}|[\uFFF9-\uFFFB]/gu
/** Tags spell the flags of England, Scotland and Wales after a black flag; elsewhere they hide text. */
const TAGS = /(\u{1F3F4}[\u{E0020}-\u{E007F}]+)|[\u{E0020}-\u{E007F}]+/gu
const CONTROLS = /(?!\s)[\p{Cc}\p{Cs}]/gu
const JOINERS_IN_FRONT = /(^|\s)[\u200C\u200D\uFE0E\uFE0F]+/gu
/**
 * A run of joiners, and the space or the end behind it if there is one. It matches every run: a
 * pattern that fails on a run is tried again at each of its characters, which takes their square.
 */
const JOINERS = /[\u200C\u200D]+(?:(\s|$)|)/gu
/**
 * What is piled upon a letter, joiners among it. Scripts need up to four marks that take no room of
 * their own; emoji and Indic scripts come nowhere near.
 */
const PILES = /[\p{Mn}\p{Me}\p{Mc}\u200C\u200D]{5,}/gu
const MOST_MARKS = 4
/** Words of visible ASCII, one space apart: as clean as can be, and every character a grapheme. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/
/** The same without what stands for other signs where texts are compared: `&` and the backtick. */
const PLAIN_FOLDED = /^[!-%'-_a-~]+(?: [!-%'-_a-~]+)*$/
/**
 * Signs that keyboards, spreadsheets and apps put in each other's place, by what they fold to. A
 * prime of two strokes is a quote, because NFKC would make two of one stroke of it.
 */
export const ALIKE: readonly [sign: string, others: string][] = [
  ["'", '‘’‚‛′‵`´ʹʻʼʽˈˊˋ՚׳ꞌ＇｀'],
  ['"', '“”„‟″‶«»〝〞〟״ʺ˝＂'],
  ['-', '‐‑‒–—―−⁃﹘﹣－']
]
const ALIKE_SIGNS = ALIKE.map(([sign, others]) => [sign, new RegExp(`[${others}]`, 'g')] as const)
/** The flags of England, Scotland and Wales, which is told only by tags; and what else nobody sees. */
const FLAG_OR_IGNORABLE =
  /(\u{1F3F4}\u{E0067}\u{E0062}(?:\u{E0065}\u{E006E}\u{E0067}|\u{E0073}\u{E0063}\u{E0074}|\u{E0077}\u{E006C}\u{E0073})\u{E007F})|\p{DI}/gu

/**
 * A player's or a party's name as it is shown and shared: at most 24 graphemes and 288 UTF-16 code
 * units (the first 8,192 of the text are looked at), composed (NFC), on one line, with at most four
 * accents on a letter, without control or bidirectional characters. `''` when nothing visible is left. Cleaning twice changes nothing.
 */
export function cleanName(text: string): string {
  return clean(text, LONGEST_NAME)
}

/** A write-in, cleaned as a name is: at most 60 graphemes and 720 UTF-16 code units. */
export function cleanWriteIn(text: string): string {
  return clean(text, LONGEST_WRITE_IN)
}

/** The name of a file, cleaned as a name is: at most 200 graphemes and 2,400 UTF-16 code units. */
export function cleanFileName(text: string): string {
  return clean(text, LONGEST_FILE_NAME)
}

/**
 * The beginning of any text, to be shown as a quotation: cleaned as a name is, at most so many
 * graphemes (1 or more), the last one an ellipsis where there was more.
 */
export function excerpt(text: string, graphemes: number): string {
  const short = clean(text, graphemes)
  return clean(text, Infinity) === short ? short : `${clean(text, graphemes - 1)}…`
}

/** By how many graphemes a name, as typed, is too long: so many are cut from its end. */
export function nameOverflow(text: string): number {
  return Math.max(0, countGraphemes(text.trim()) - LONGEST_NAME)
}

/** What keeps a text from being a write-in as it is: nothing visible in it, or more than there is room for. */
export function writeInProblem(text: string): 'blank' | 'tooLong' | null {
  const short = cleanWriteIn(text)
  if (short === '') return 'blank'
  return clean(text, Infinity) === short ? null : 'tooLong'
}

/**
 * What a name, a title or a write-in is known by: texts that differ only in case, width and other forms
 * of compatibility (NFKC, Unicode Standard Annex 15), in the kind of their quotes, apostrophes and
 * dashes (`ALIKE`), in character references of HTML, spaces, or default-ignorable characters, as
 * joiners, variation selectors and soft hyphens are, fold to the same. Accents, scripts and the
 * flags of England, Scotland and Wales keep texts apart. `''` when nothing visible is in it. Of any
 * length, in time proportional to it; folding twice changes nothing. Not for showing.
 */
export function foldText(text: string): string {
  if (PLAIN_FOLDED.test(text)) return text.toLowerCase()
  const plain = withSameSigns(unescapeEntities(text))
    .normalize('NFKC')
    .replace(FLAG_OR_IGNORABLE, '$1')
    .toLowerCase()
    // Which of the two small sigmas a capital one becomes depends on where it stands.
    .replace(/ς/g, 'σ')
    .normalize('NFKC')
  // Full-width signs may have hidden a reference.
  return withSameSigns(unescapeEntities(plain)).normalize('NFKC').replace(SPACES, ' ').trim()
}

function withSameSigns(text: string): string {
  return ALIKE_SIGNS.reduce((plain, [sign, others]) => plain.replace(others, sign), text)
}

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u

/**
 * A name for use within a sentence: one that is written from right to left is set apart by isolates
 * (Unicode Standard Annex 9), so that the words around it keep their order.
 */
export function isolate(name: string): string {
  return RIGHT_TO_LEFT.test(name) ? `\u2068${name}\u2069` : name
}

/**
 * How many characters, as a reader sees them, a text has: a family emoji is one (Unicode Standard
 * Annex 29). Counts the first 8,192 UTF-16 code units only.
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
    .replace(JOINERS_IN_FRONT, '$1')
    .replace(JOINERS, withoutJoinersBehind)
    .replace(SPACES, ' ')
    .normalize('NFC')
    .replace(PILES, withFewMarks)
  return cut(visible.trim(), graphemes).replace(JOINERS, withoutJoinersBehind).trim()
}

/** A hundred accents on one letter would be drawn over what stands above it. */
function withFewMarks(pile: string): string {
  let marks = 0
  return pile.replace(/(?![\uFE0E\uFE0F])[\p{Mn}\p{Me}]/gu, mark =>
    ++marks > MOST_MARKS ? '' : mark
  )
}

/** A joiner that joins nothing to what comes before it is not seen. */
function withoutJoinersBehind(joiners: string, behind: string | undefined): string {
  return behind ?? joiners
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
  // A first grapheme that alone is too long is cut inside, though never inside a surrogate pair.
  return text.slice(0, end || units).replace(CONTROLS, '')
}

function graphemesOf(text: string): string[] {
  return segmenter ? Array.from(segmenter.segment(text), ({ segment }) => segment) : [...text]
}
