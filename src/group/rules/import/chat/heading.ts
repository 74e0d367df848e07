/*
 * Headings of messages, as chat apps write them when a chat is exported or copied: told by their parts,
 * not by a list of apps. A stamp has a clock in it, in the digits of any script, with whatever date
 * stands beside it; the name stands before it, behind it, above or below.
 *
 *   [17/11/2026, 20:10:00] Ana: …      17.11.26, 20.10 - Ana: …      2026년 11월 17일 오후 8:10, Ana : …
 *   Ana, [17.11.2026 20:10]            Ana — Today at 8:10 PM        20:10<tab>Ana<tab>…
 *   [Ana] [오후 8:10] …                 20:10 <ana> …                  20:10:05 From Ana to Everyone:
 */
import { cleanName } from '../../../../links/text.ts'

export interface Heading {
  /** Empty where the message is of somebody who is not told. */
  sender: string
  /** What of the message stands in the line of its heading. */
  rest: string
}

/** Beyond it nothing of a line is a heading. */
const HEADING = 160
/** Marks of direction, which exports are full of. */
const DIRECTIONS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g
const SPACES = /[\u00A0\u2000-\u200A\u202F\u3000]/g
/** Digits of all scripts that have theirs in the basic plane. */
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
/** What a clock does not stand beside: as part of a longer number or of an address it is none. */
const ALONE = String.raw`(?<![\d.:/@#])`
const CLOCKS = [
  String.raw`${ALONE}${HOUR}(?::${MINUTE}){1,2}(?![\d:])`,
  String.raw`${ALONE}${HOUR} ?[hH] ?${MINUTE}(?:(?: ?m(?:in)?)? ?${MINUTE}s?)?(?![\d\p{L}])`,
  String.raw`${ALONE}${HOUR} ?[時时点點시] ?[0-5]?\d ?[分분](?: ?[0-5]?\d ?[秒초])?`,
  String.raw`${ALONE}${HOUR} ?[ap]\.? ?m\b\.?`,
  // Two numbers with a point between them are a clock only behind all of these.
  String.raw`${ALONE}${HOUR}\.${MINUTE}(?:\.${MINUTE})?(?![\d:/-]|\.\d)`
].map(clock => new RegExp(clock, 'iu'))

/** Most lines are told by this to have no clock. */
const MAY_HAVE_CLOCK = /\p{Nd}\s?[:：﹕︓.hap時时点點시]/iu
const ASCII = /^[\0-\u007F]*$/
/** Parts of the day, as they stand beside a clock; of other languages they are left to brackets and dashes. */
const PERIOD = String.raw`(?:[ap]\.? ?m\b\.?|오전|오후|午前|午後|上午|下午|凌晨|早上|中午|晚上|[صم](?![\p{L}])|[πμ]\.? ?μ\.?(?!\p{L})|пп(?!\p{L})|дп(?!\p{L})|(?:de|du|öö|ös|ch|sa)\.?(?!\p{L}))`
const DATE = String.raw`(?:\d{1,4}[./-] ?\d{1,2}(?:[./-] ?\d{1,4})?\.?|\d{4}[年년] ?\d{1,2}[月월] ?\d{1,2}[日일])`
/** A day that is told by a word. */
const DAY = String.raw`(?:(?:today|yesterday|heute|gestern|hoy|ayer|hoje|ontem|aujourd.?hui|hier|oggi|ieri|vandaag|gisteren|dzisiaj|dziś|wczoraj|bugün|dün|сегодня|вчера|idag|i dag|igår|i går|tänään|eilen|今日|昨日|今天|昨天|오늘|어제|اليوم|أمس|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)\b\.?)`
const SMALL = String.raw`(?:at|um|à|a las|às|alle|om|o|kl\.?|klo|в|de|den|on|am|le|el)`
/** The last part of a stamp that stands between a name and a clock. */
const LAST_OF_STAMP = new RegExp(
  String.raw`(?:^|[\s,(|·•–—-])(${DAY}|${DATE}|${PERIOD}|${SMALL}|\d{1,4}|\d{1,2}\.? \p{L}{3,12}\.?,? \d{4}|\p{L}{3,12}\.? \d{1,2},? \d{4})[\s,]*$`,
  'iu'
)
/** No stamp has more parts: a day, a date in words, a small word or two, a part of the day. */
const MOST_PARTS = 8
const STAMP_AFTER = new RegExp(
  String.raw`^[\s,]*(?:${PERIOD}|uhr\b|h\b|utc[+-]?\d*|gmt[+-]?\d*)?[\s,]*(?:${DATE}|${DAY})?`,
  'iu'
)

/** Zoom names both who writes and who reads. */
const FROM_TO =
  /^\s*(?:from|von|de|da|van|от|från|fra|fra:|od|dari|来自|自)\s+(.{1,60}?)\s+(?:to|an|à|a|para|per|naar|aan|для|кому|till|til|do|kepada|发送给|发给)\s+[^:]{1,60}:\s*/iu

/** What people write in front of a link instead of a name, in some languages. */
const NO_NAME = new RegExp(
  String.raw`^(?:mine|my|here|this|that|these|those|link|url|vote|votes|ballot|ticket|result|results|ok|okay|hi|hey|hello|and|look|see|mein|meine|meiner|hier|das|mon|ma|mes|voici|voilà|ici|mi|mío|mía|aquí|este|esta|meu|minha|aqui|il|la|ecco|qui|mijn|mój|moje|moja|tu|мой|моя|моё|мои|вот|benim|işte|bu|min|mitt|her|här|note|ps|re|fw|fwd|aw|wg|subject|betreff|to|cc|bcc|sent|date|reply|forwarded|http|https|www|encore|film|movie|question|poll|update|edit|reminder|tonight|today|tomorrow|dinner|lunch|doors|start|starts|party|meeting|show|join|read|please|thanks|thank|you|me|your|our|the|a|an|i|it|is|we|yes|no|sure|wow|nice|haha|lol|just|so|but|who|what|when|where|why|how|for|from)(?=$|[\s,.!?’':])`,
  'iu'
)
/** Lines in front of a mail have a colon too. */
const OF_MAIL =
  /^(?:content|mime|message|return|delivered|reply|x|list|in|dkim|arc|received|authentication|user)-/i
const PARTICLES =
  /^(?:de|da|do|dos|das|di|del|della|la|le|van|von|der|den|ten|ter|zu|bin|ibn|al|el|y|e|i|and|und|et|&|\p{Emoji_Presentation}\p{M}*)$/u
const NAME_WORD =
  /^[(“"'’]?(?:\p{Lu}|\p{Lt}|\p{Lo}|\p{Emoji_Presentation})[\p{L}\p{M}\p{N}\p{Emoji_Presentation}'’.()\u200D\uFE0F-]*$/u
const PHONE_NUMBER = /^[+\d\s()\-‑.]+$/
const ADDRESS = /^\S+@\S+$/
/** The player's own messages, in the copies that some apps make. */
const OWN = /^(?:you|me|du|ich|tú|yo|vous|moi|você|eu|tu|io|jij|ik|вы|ты|я|나|自分)$/iu

/** The heading that a line is or begins with; `null` where it is none. Takes time in proportion to the line. */
export function headingOf(line: string): Heading | null {
  const start = line.slice(0, HEADING).replace(DIRECTIONS, '')
  if (!MAY_HAVE_CLOCK.test(start)) return null
  const shape = shapeOf(start)
  const found =
    inBrackets(start, shape) ?? withStampFirst(start, shape) ?? withStampLast(start, shape)
  return found && { sender: senderOf(found.name), rest: found.rest + line.slice(HEADING) }
}

/** Whether a line has nothing but a stamp in it, as where the name stands above or below. */
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

/** A name and a colon at the beginning of a line: in a list that was typed, and where a name stands above. */
export function plainHeadingOf(line: string): Heading | null {
  if (!/[:：]/.test(line)) return null
  const start = line.slice(0, HEADING).replace(DIRECTIONS, '')
  const [, name = '', rest = ''] = /^\s*([^:：]{1,60}?) ?[:：](?!\/\/)(.*)$/su.exec(start) ?? []
  if (!isPlainName(name)) return null
  if (rest.trim() === '' && !isNameLike(name)) return null
  return { sender: senderOf(name), rest: rest + line.slice(HEADING) }
}

/** Whether a line may be nothing but a name: no line of a message that is longer, or says something. */
export function isNameLike(text: string): boolean {
  const name = text.replace(DIRECTIONS, '').trim()
  const words = name.split(/\s+/)
  const [first = ''] = words
  return (
    name.length <= 40 &&
    words.length <= 4 &&
    NAME_WORD.test(first) &&
    words.every(word => NAME_WORD.test(word) || PARTICLES.test(word)) &&
    !NO_NAME.test(name) &&
    !new RegExp(`^${DAY}`, 'iu').test(name) &&
    !/\.$/.test(name.replace(/\b\p{L}\.$/u, ''))
  )
}

interface Found {
  name: string
  rest: string
}
interface Clock {
  start: number
  end: number
}

/** The same text with the digits and signs of other scripts as ASCII has them, none of them moved. */
function shapeOf(text: string): string {
  if (ASCII.test(text)) return text
  const digits = text.replace(DIGITS, digitOf)
  return OTHER_SIGNS.reduce((shape, [sign, ascii]) => shape.replace(sign, ascii), digits)
}

/** Each script has its ten digits in a row, which begins at a code that ends in 0 or in 6. */
function digitOf(digit: string): string {
  const code = digit.charCodeAt(0)
  const row = code & ~15
  const isFromZero = /\p{Nd}/u.test(String.fromCharCode(row))
  return String((code - row - (isFromZero ? 0 : 6)) % 10)
}

function clockIn(shape: string): Clock | null {
  for (const clock of CLOCKS) {
    const found = clock.exec(shape)
    if (found) return { start: found.index, end: found.index + found[0].length }
  }
  return null
}

/** `[stamp] name: …`, `[stamp] <name> …`, `[stamp] name` with the message below, `[name] [stamp] …`. */
function inBrackets(start: string, shape: string): Found | null {
  const [opened = '', first = ''] = /^\s*\[([^\]]{1,60})\]\s*/.exec(shape) ?? []
  if (!opened) return null
  const begin = shape.indexOf('[') + 1
  if (clockIn(first)) return nameThen(start.slice(opened.length), shape.slice(opened.length), true)
  const [second = '', stamp = ''] = /^\[([^\]]{1,60})\]\s*/.exec(shape.slice(opened.length)) ?? []
  return second && clockIn(stamp)
    ? {
        name: start.slice(begin, begin + first.length),
        rest: start.slice(opened.length + second.length)
      }
    : null
}

/** A stamp without brackets, and behind it a dash, a tab, a comma or nothing, then the name. */
function withStampFirst(start: string, shape: string): Found | null {
  const clock = clockIn(shape)
  if (!clock || !isStampBefore(shape.slice(0, clock.start))) return null
  const behind = shape.slice(clock.end)
  const [dash] = /^.{0,24}? [-–—] /.exec(behind) ?? []
  if (dash && !/[:@/#]/.test(dash.replace(/\d+[/.-]\d+/g, ''))) {
    const end = clock.end + dash.length
    return nameThen(start.slice(end), shape.slice(end), true)
  }
  const end = endOfStamp(shape, clock.end)
  const [, , name = '', rest = ''] = /^(\t)\s*([^\t]{1,60})\t(.*)$/s.exec(start.slice(end)) ?? []
  if (name) return { name, rest }
  const tail = start.slice(end)
  const [fromTo = '', from = ''] = FROM_TO.exec(tail) ?? []
  if (from) return { name: from, rest: tail.slice(fromTo.length) }
  const [lead = ''] = /^[\s,|·•]*(?:from\s+)?/i.exec(shape.slice(end)) ?? []
  const hasDate = /\d\D+\d/.test(shape.slice(0, clock.start)) || /:\d\d:/.test(shape)
  return nameThen(tail.slice(lead.length), shape.slice(end + lead.length), false, hasDate)
}

/** The name, and behind it a stamp, in brackets or not, with the message below or behind a colon. */
function withStampLast(start: string, shape: string): Found | null {
  const [whole, name = '', stamp = ''] =
    /^(.{1,60}?),? ?[[(]([^\])]{1,60})[\])] ?(?=$|[:>–-])[:>–-]?\s?/u.exec(shape) ?? []
  if (whole && clockIn(stamp) && !clockIn(name) && isBeforeBracket(start.slice(0, name.length))) {
    return { name: start.slice(0, name.length), rest: start.slice(whole.length) }
  }
  const clock = clockIn(shape)
  if (!clock) return null
  const end = endOfStamp(shape, clock.end)
  const [colon] = /^ ?:\s|^\s*:?\s*$/.exec(shape.slice(end)) ?? []
  if (colon === undefined) return null
  const rest = start.slice(end + colon.length)
  const before = shape.slice(0, clock.start)
  // A dash of its own tells them apart, whatever the words of the stamp are.
  const [, dashed = ''] = /^(.{1,60}?) +[—–|·•] +.{0,30}$/u.exec(before) ?? []
  if (dashed && rest === '') return { name: start.slice(0, dashed.length), rest }
  const stampStart = startOfStamp(before)
  const given = start.slice(0, stampStart).replace(/[\s,([|·•–—-]+$/u, '')
  const isApart = /\t\s*$|\s{2,}$/.test(before.slice(given.length, stampStart))
  const isName = isApart
    ? given.length <= 60 && !/[:/?!]/.test(given)
    : isNameLike(withoutNumber(given))
  return given && isName ? { name: withoutNumber(given), rest } : null
}

/** In front of brackets with a stamp stands any name that is no sentence. */
function isBeforeBracket(name: string): boolean {
  return !/[:/?!]/.test(name) && name.split(/\s+/).length <= 6
}

/**
 * The name that a text begins with.
 * @param isSure whether a heading is known to be here, even without a name
 */
function nameThen(
  text: string,
  shape: string,
  isSure: boolean,
  mayStandAlone = isSure
): Found | null {
  const [between, bracketed] = /^[<[]\s*([^<>[\]]{1,60})[>\]]:?\s*/u.exec(shape) ?? []
  if (between && bracketed) {
    const begin = shape.indexOf(bracketed)
    const nick = text.slice(begin, begin + bracketed.length)
    return { name: nick.replace(/^[@+%&~!]+/, ''), rest: text.slice(between.length) }
  }
  const [upTo = '', name = ''] = /^([^:]{1,60}?) ?:(?!\/\/)\s?/.exec(shape) ?? []
  const named = text.slice(0, name.length)
  if (upTo && (isSure || isPlainName(mailNameOf(named)))) {
    const mail = mailNameOf(named)
    return { name: mail, rest: text.slice(upTo.length) }
  }
  const [, beforeLink = ''] = /^(.{1,40}?)\s+(?=https?:)/i.exec(text) ?? []
  if (beforeLink && isNameLike(beforeLink)) {
    return { name: beforeLink, rest: text.slice(beforeLink.length) }
  }
  if (mayStandAlone && isNameLike(withoutNumber(text)))
    return { name: withoutNumber(text), rest: '' }
  return isSure ? { name: '', rest: text } : null
}

/** In front of an address of mail stand the words of a name, and before them perhaps what was done. */
function mailNameOf(text: string): string {
  const [, before] = /^(.*?)[\s(]*<[^<>]*@[^<>]*>/.exec(text) ?? []
  if (before === undefined) return text
  const words = before.split(/\s+/)
  const first = words.findLastIndex(word => !NAME_WORD.test(word) && !PARTICLES.test(word)) + 1
  return words.slice(first).join(' ')
}

/** Some apps set a number behind each name. */
function withoutNumber(text: string): string {
  return text.trim().replace(/ ?[(<]\d{4,12}[)>]$/, '')
}

function isPlainName(name: string): boolean {
  const words = name.trim().split(/\s+/)
  return (
    /^[\p{L}\p{Emoji_Presentation}~]/u.test(name.trim()) &&
    words.length <= 3 &&
    words.every(word => word.length <= 25 && !/[/?!#@=;"]/.test(word)) &&
    !OF_MAIL.test(name.trim()) &&
    !NO_NAME.test(name.trim())
  )
}

/** Nothing, a date, or a day in words: with other words a sentence has a clock in it. */
function isStampBefore(text: string): boolean {
  const words = text.match(/\p{L}+/gu) ?? []
  if (words.length === 0) return !/[:@#<>]/.test(text) && text.length <= 40
  if (text.length > 60 || words.length > 5 || /[:@#<>!?"]/.test(text)) return false
  return /\d/.test(text) || startOfStamp(text) === 0
}

/** Where the parts of a stamp begin that stand at the end of a text. */
function startOfStamp(text: string): number {
  let start = text.length
  for (let parts = 0; parts < MOST_PARTS && start > 0; parts++) {
    const found = LAST_OF_STAMP.exec(text.slice(0, start))
    if (!found) break
    start = found.index + found[0].indexOf(String(found[1]))
  }
  return start
}

function endOfStamp(shape: string, end: number): number {
  const [more = ''] = STAMP_AFTER.exec(shape.slice(end)) ?? []
  // White space behind it parts it from what follows.
  return end + more.trimEnd().length
}

/**
 * Contacts that are not saved stand with a tilde or as a number; a number is nobody's name to pass on,
 * nor is an address. Nothing with a clock in it is a name.
 */
export function senderOf(name = ''): string {
  const bare = cleanName(name.replace(/^[\s~>]+/, ''))
  const isNone = PHONE_NUMBER.test(bare) || ADDRESS.test(bare) || OWN.test(bare)
  return isNone || clockIn(shapeOf(bare)) ? '' : bare
}
