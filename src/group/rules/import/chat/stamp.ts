/* Stamps of messages: a clock in the digits of any script, with or without a date. */

/** Characters at the beginning of a line in which a heading is searched. */
export const HEADING = 160
/** Exports contain many marks of direction. */
export const DIRECTIONS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g
const SPACES = /[\u00A0\u2000-\u200A\u202F\u3000]/g
/** Digits of all scripts in the basic multilingual plane. */
const DIGITS = /(?=[^\0-\u007F\u{10000}-\u{10FFFF}])\p{Nd}/gu
const OTHER_SIGNS: readonly [RegExp, string][] = [
  [/[：﹕︓]/g, ':'],
  [/[［【〔]/g, '['],
  [/[］】〕]/g, ']'],
  [/（/g, '('],
  [/）/g, ')'],
  [/[，、،]/g, ','],
  [/＜/g, '<'],
  [/＞/g, '>'],
  [SPACES, ' ']
]

const HOUR = String.raw`(?:[01]?\d|2[0-4])`
const MINUTE = String.raw`[0-5]\d`
/** Not within a longer number or an address. */
const ALONE = String.raw`(?<![\d.:/@#])`
const CLOCKS = [
  String.raw`${ALONE}${HOUR}(?::${MINUTE}){1,2}(?![\d:])`,
  String.raw`${ALONE}${HOUR} ?[hH] ?${MINUTE}(?:(?: ?m(?:in)?)? ?${MINUTE}s?)?(?![\d\p{L}])`,
  String.raw`${ALONE}${HOUR} ?[時时点點시] ?[0-5]?\d ?[分분](?: ?[0-5]?\d ?[秒초])?`,
  String.raw`${ALONE}${HOUR} ?[ap]\.? ?m\b\.?`,
  // A dot as separator is ambiguous, so this form is tried last.
  String.raw`${ALONE}${HOUR}\.${MINUTE}(?:\.${MINUTE})?(?![\d:/-]|\.\d)`
].map(clock => new RegExp(clock, 'iu'))

/** Quick check, which most lines fail. */
export const MAY_HAVE_CLOCK = /\p{Nd}\s?[:：﹕︓.hap時时点點시]/iu
const ASCII = /^[\0-\u007F]*$/
/** Parts of the day beside a clock, in the languages that need them. */
const PERIOD = String.raw`(?:[ap]\.? ?m\b\.?|오전|오후|午前|午後|上午|下午|凌晨|早上|中午|晚上|[صم](?![\p{L}])|[πμ]\.? ?μ\.?(?!\p{L})|пп(?!\p{L})|дп(?!\p{L})|(?:de|du|öö|ös|ch|sa)\.?(?!\p{L}))`
const DATE = String.raw`(?:\d{1,4}[./-] ?\d{1,2}(?:[./-] ?\d{1,4})?\.?|\d{4}[年년] ?\d{1,2}[月월] ?\d{1,2}[日일])`
export const DAY = String.raw`(?:(?:today|yesterday|heute|gestern|hoy|ayer|hoje|ontem|aujourd.?hui|hier|oggi|ieri|vandaag|gisteren|dzisiaj|dziś|wczoraj|bugün|dün|сегодня|вчера|idag|i dag|igår|i går|tänään|eilen|今日|昨日|今天|昨天|오늘|어제|اليوم|أمس|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)\b\.?)`
const SMALL = String.raw`(?:at|um|à|a las|às|alle|om|o|kl\.?|klo|в|de|den|on|am|le|el)`
/** The last part of a stamp between a name and a clock. */
const LAST_OF_STAMP = new RegExp(
  String.raw`(?:^|[\s,(|·•–—-])(${DAY}|${DATE}|${PERIOD}|${SMALL}|\d{1,4}|\d{1,2}\.? \p{L}{3,12}\.?,? \d{4}|\p{L}{3,12}\.? \d{1,2},? \d{4})[\s,]*$`,
  'iu'
)
/** A day, a date in words, a few small words and a part of the day. */
const MOST_PARTS = 8
const STAMP_AFTER = new RegExp(
  String.raw`^[\s,]*(?:${PERIOD}|uhr\b|h\b|utc[+-]?\d*|gmt[+-]?\d*)?[\s,]*(?:${DATE}|${DAY})?`,
  'iu'
)

interface Clock {
  start: number
  end: number
}

/** Whether a line is a stamp alone, with the name above or below it. */
export function isStamp(line: string): boolean {
  if (line.length > HEADING || !MAY_HAVE_CLOCK.test(line)) return false
  const shape = shapeOf(line.replace(DIRECTIONS, ''))
    .trim()
    .replace(/^[—–•·-] ?/, '')
  const bare = /^\[[^\]]*\]$|^\([^)]*\)$/.test(shape) ? shape.slice(1, -1) : shape
  const clock = clockIn(bare)
  return (
    clock !== null &&
    isStampBefore(bare.slice(0, clock.start)) &&
    endOfStamp(bare, clock.end) === bare.length
  )
}

/** The text with digits and signs of other scripts replaced by ASCII, at the same positions. */
export function shapeOf(text: string): string {
  if (ASCII.test(text)) return text
  const digits = text.replace(DIGITS, digitOf)
  return OTHER_SIGNS.reduce((shape, [sign, ascii]) => shape.replace(sign, ascii), digits)
}

/** The ten digits of a script begin at a code that ends in 0 or 6. */
function digitOf(digit: string): string {
  const code = digit.charCodeAt(0)
  const row = code & ~15
  const isFromZero = /\p{Nd}/u.test(String.fromCharCode(row))
  return String((code - row - (isFromZero ? 0 : 6)) % 10)
}

export function clockIn(shape: string): Clock | null {
  for (const clock of CLOCKS) {
    const found = clock.exec(shape)
    if (found) return { start: found.index, end: found.index + found[0].length }
  }
  return null
}

/** Whether a text before a clock is nothing, a date or a day. Other words make it a sentence. */
export function isStampBefore(text: string): boolean {
  const words = text.match(/\p{L}+/gu) ?? []
  if (words.length === 0) return !/[:@#<>]/.test(text) && text.length <= 40
  if (text.length > 60 || words.length > 5 || /[:@#<>!?"]/.test(text)) return false
  return /\d/.test(text) || startOfStamp(text) === 0
}

/** Start of the stamp at the end of a text. */
export function startOfStamp(text: string): number {
  let start = text.length
  for (let parts = 0; parts < MOST_PARTS && start > 0; parts++) {
    const found = LAST_OF_STAMP.exec(text.slice(0, start))
    if (!found) break
    start = found.index + found[0].indexOf(String(found[1]))
  }
  return start
}

export function endOfStamp(shape: string, end: number): number {
  const [more = ''] = STAMP_AFTER.exec(shape.slice(end)) ?? []
  // White space after the stamp separates it from the name.
  return end + more.trimEnd().length
}
