/*
 * Who sent which link in a chat that was exported or copied. Apps write it in their own ways, and in
 * the date formats of many countries:
 *
 *   [17/03/2025, 20:10:00] Ana: …            WhatsApp on iOS, Signal
 *   17.03.25, 20:10 - Ana: …                 WhatsApp on Android; also 3/17/25, 8:10 PM - Ana: …
 *   Ana, [17.03.2025 20:10]                  Telegram; what she wrote stands below
 *   Ana — Today at 8:10 PM                   Discord; below too
 *   [20:10] Ana: …                           Discord, compact, and plain logs
 *   Ana: https://…                           typed by hand, and Messages
 */
import { findCodes } from '../link/index.ts'
import { cleanName } from '../text.ts'

/** A code in a chat, and the name of whoever sent it: empty where the chat does not tell. */
export interface ChatLink {
  code: string
  sender: string
}

interface Message {
  sender: string
  text: string
}

/** Beyond it nothing of a line is a heading. */
const HEADING = 160
/** Marks of direction and spaces of odd widths, which exports are full of. */
const DIRECTIONS = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g
const CLOCK = String.raw`\d{1,2}[:.]\d{2}`

const inBrackets = new RegExp(String.raw`^\[([^\]]{0,40}${CLOCK}[^\]]{0,16})\] ?([^:]{1,60}): ?`)
const beforeDash = new RegExp(
  String.raw`^\d{1,4}[./-] ?\d{1,2}[./-] ?\d{1,4}\.?.{0,8}?${CLOCK}.{0,16}? [-–] ([^:]{1,60}): `
)
const nameThenBrackets = new RegExp(
  String.raw`^(.{1,60}?), \[[^\]]{0,40}${CLOCK}[^\]]{0,16}\]:?\s*$`
)
const nameThenDash = new RegExp(
  String.raw`^(.{1,60}?) +[—–] +.{0,30}?${CLOCK}(?: ?[AaPp]\.? ?[Mm]\.?)?\s*$`
)
/** A name of up to three words, which is no beginning of an address. */
const beforeLink = /^((?![Hh]ttps?:)\p{L}[^\s:]{0,24}(?: [^\s:]{1,24}){0,2}): ?\S/u
/** What people write before a link instead of a name. */
const NO_NAME =
  /^(?:mine|my|here|this|that|link|vote|ballot|ticket|result|ok|hi|hey|and|look)(?=\s|$)/i
const PHONE_NUMBER = /^[+\d\s()\-‑.]+$/

/**
 * The codes of a text, as `findCodes` finds them, each once for each sender, in order of appearance.
 * Never throws; takes time in proportion to the text.
 */
export function findChatLinks(text: string): ChatLink[] {
  const codes = findCodes(text)
  const left = new Set(codes)
  const links: ChatLink[] = []
  const seen = new Set<string>()
  for (const { sender, text: said } of messagesOf(text)) {
    for (const code of findCodes(`${said} .`)) {
      const key = `${sender}\n${code}`
      if (!left.has(code) && !seen.has(code)) continue
      if (seen.has(key)) continue
      left.delete(code)
      seen.add(code).add(key)
      links.push({ code, sender })
    }
  }
  // A link that was torn by a heading in the middle of it, and what is no link but a code alone.
  return [...links, ...[...left].map(code => ({ code, sender: '' }))]
}

/** A chat as messages; what stands before the first heading has no sender. */
export function messagesOf(text: string): Message[] {
  const lines = text.split(/\r\n|\r|\n/)
  const dated = split(lines, headingOf)
  return dated.length > 1 || dated[0]?.sender ? dated : split(lines, plainHeadingOf)
}

type Heading = { sender: string; rest: string } | null

function split(lines: readonly string[], heading: (line: string) => Heading): Message[] {
  const messages: { sender: string; lines: string[] }[] = [{ sender: '', lines: [] }]
  for (const line of lines) {
    const found = heading(line)
    if (found) messages.push({ sender: found.sender, lines: [found.rest] })
    else messages.at(-1)?.lines.push(line)
  }
  return messages
    .map(({ sender, lines: said }) => ({ sender, text: said.join('\n') }))
    .filter(({ sender, text }) => sender !== '' || text.trim() !== '')
}

function headingOf(line: string): Heading {
  const start = line
    .slice(0, HEADING)
    .replace(DIRECTIONS, '')
    .replace(/[\u00A0\u202F]/g, ' ')
  const before = inBrackets.exec(start) ?? beforeDash.exec(start)
  if (before) {
    const rest = start.slice(before[0].length) + line.slice(HEADING)
    return { sender: senderOf(before.at(-1)), rest }
  }
  const above = nameThenBrackets.exec(start) ?? nameThenDash.exec(start)
  return above ? { sender: senderOf(above[1]), rest: '' } : null
}

function plainHeadingOf(line: string): Heading {
  const found = beforeLink.exec(line.slice(0, HEADING).replace(DIRECTIONS, ''))
  const name = found?.[1] ?? ''
  if (!name || NO_NAME.test(name)) return null
  return { sender: senderOf(name), rest: line.slice(line.indexOf(':') + 1) }
}

/** Contacts that are not saved stand with a tilde or as a number; a number is nobody's name to pass on. */
function senderOf(name = ''): string {
  const bare = cleanName(name.replace(/^[\s~>]+/, ''))
  return PHONE_NUMBER.test(bare) ? '' : bare
}
