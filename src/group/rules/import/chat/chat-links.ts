import { open, statedLength } from '../../../../links/code/envelope.ts'
import { findCodes } from '../../../../links/index.ts'
import { unescapeText } from '../../../../links/code/unescape.ts'
import { headingOf } from './heading.ts'
import { withoutBeginnings } from './long-line.ts'
import { QUOTATION, Speakers } from './speakers.ts'
import { isStamp } from './stamp.ts'
import type { NumberedLine } from '../numbered-line.ts'
import type { Sender } from '../distinct-voters.ts'

/** A code in a chat with the name of its sender; empty if unknown. */
export interface ChatLink {
  code: string
  sender: string
}

/** A link at the end of a line whose code may continue in the next line. */
interface Torn {
  line: NumberedLine
  from: Sender
  /** Its text from the “#” on, with the lines joined so far. */
  text: string
  codes: readonly string[]
  more: NumberedLine[]
  gaps: number
  /**
   * Length of the code so far and of the whole code, in characters; `wanted` is 0 until it is
   * known.
   */
  have: number
  wanted: number
}

/**
 * A “#” followed to the end of the line by characters of a link; and the beginning of a link’s
 * hash.
 */
const OPEN_END = /(?:#|%(?:25)?23|&(?:num|#35|#x23);|\\u0023)[\w\s\\/=>%-]*$/i
const MARK = /^[^/\s\\=>]*[\s\\=>]*(?:$|\/[\s\\=>]*(?:$|[rpi][\s\\=>]*(?:$|\/)))/
/** Limit of lines joined for one link. */
const MOST_LINES = 2_000
const LONGEST_CODE = 32_767

/**
 * Finds the links in a text, also those broken across lines, and their senders. Takes time in
 * proportion to the text and holds no more of it than one link is long.
 */
export class LinkFinder {
  private readonly speakers = new Speakers()
  private torn: Torn | null = null
  private readonly take: (code: string, from: Sender) => void
  private readonly leave: (line: NumberedLine) => void

  /**
   * @param take is called with each code
   * @param leave is called with each line without a code
   */
  constructor(
    take: (code: string, from: Sender) => void,
    leave: (line: NumberedLine) => void = () => undefined
  ) {
    this.take = take
    this.leave = leave
  }

  /** Whether the text has headings with a time, as chats do. */
  get isChat(): boolean {
    return this.speakers.isDated
  }

  read(line: NumberedLine): void {
    if (line.text.trim() === '') {
      this.pause()
      return
    }
    if (this.torn && this.mend(this.torn, line)) return
    const { from, said } = this.speakers.read(line.text)
    const codes = codesIn(said)
    const end = codes.length === 0 || isCutOff(String(codes.at(-1))) ? openEndOf(said) : ''
    if (end !== '') {
      this.torn = { line, from, text: end, codes, more: [], gaps: 0, ...lengthsOf(end) }
      return
    }
    this.tell(line, from, codes)
  }

  /** One empty line may be within a broken link. */
  private pause(): void {
    if (this.torn && ++this.torn.gaps > 1) this.interrupt()
    this.speakers.pause()
  }

  /** Gives up a broken link and reads its lines alone. */
  interrupt(): void {
    const { torn } = this
    if (!torn) return
    this.torn = null
    this.tell(torn.line, torn.from, torn.codes)
    for (const line of torn.more) this.read(line)
  }

  finish(): void {
    // The lines read again may end in a broken link, too.
    while (this.torn) this.interrupt()
  }

  /** Whether a line was handled as part of the broken link. */
  private mend(torn: Torn, line: NumberedLine): boolean {
    const text = line.text.replace(QUOTATION, '')
    if (headingOf(line.text) ?? isStamp(line.text)) return this.giveUp()
    torn.more.push(line)
    torn.text = `${torn.text.replace(/=$/, '')}${torn.text.endsWith('=') ? '' : '\n'}${text}`
    torn.have += text.replace(/[^\w-]/g, '').length
    if (torn.wanted === 0) Object.assign(torn, lengthsOf(torn.text))
    const isShort = torn.wanted === 0 || torn.have < torn.wanted
    if (isShort && !/[^\w\s\\=%-]/.test(text) && torn.more.length < MOST_LINES) return true
    const found = codesIn(torn.text).filter(code => !torn.codes.includes(code))
    const isWhole = found.some(code => open(code).ok)
    if (!isWhole) {
      this.interrupt()
      return true
    }
    this.torn = null
    const kept = torn.codes.filter(code => !isCutOff(code))
    this.tell(torn.line, torn.from, [...kept, ...found])
    return true
  }

  private giveUp(): false {
    this.interrupt()
    return false
  }

  private tell(line: NumberedLine, from: Sender, codes: readonly string[]): void {
    for (const code of codes) this.take(code, from)
    if (codes.length > 0) this.speakers.noteLink()
    else this.leave(line)
  }
}

function lengthsOf(text: string): Pick<Torn, 'have' | 'wanted'> {
  const code = codesIn(text).at(-1) ?? ''
  return { have: code.length, wanted: statedLength(code)?.total ?? 0 }
}

/** The part at the end of a line that may be the beginning of a link. */
function openEndOf(said: string): string {
  if (!/[#%&\\]/.test(said)) return ''
  const [end = ''] = OPEN_END.exec(said.slice(-LONGEST_CODE)) ?? []
  return MARK.test(unescapeText(end)) ? end : ''
}

function isCutOff(code: string): boolean {
  const opened = open(code)
  return !opened.ok && opened.problem === 'cut-off'
}

/** The appended dot keeps a lone word from being read as a cut-off code. */
function codesIn(said: string): readonly string[] {
  return withoutBeginnings(findCodes(`${said} .`))
}

/**
 * The codes of a text with their senders, each once for each sender, in order. Never throws; takes
 * time in proportion to the text.
 */
export function findChatLinks(text: string): ChatLink[] {
  const left = new Set(findCodes(text))
  const links: ChatLink[] = []
  const seen = new Set<string>()
  const finder = new LinkFinder((code, { sender }) => {
    const key = `${sender}\n${code}`
    if (seen.has(key) || !(left.has(code) || seen.has(code))) return
    left.delete(code)
    seen.add(code).add(key)
    links.push({ code, sender })
  })
  text.split(/\r\n|\r|\n/).forEach((line, at) => {
    finder.read({ text: line, number: at + 1 })
  })
  finder.finish()
  // Links broken by a heading, and codes that are not part of a link.
  return [...links, ...[...left].map(code => ({ code, sender: '' }))]
}
