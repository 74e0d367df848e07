import { headingOf, plainHeadingOf } from './heading.ts'
import { isNameLike, senderOf } from './sender-name.ts'
import { isStamp } from './stamp.ts'
import type { Sender } from '../distinct-voters.ts'

/** A name and a colon before a link, within a message. */
const ASIDE = /^\s*[^:：]{1,60}? ?[:：]\s*(?:https?:|#\/)/i
export const QUOTATION = /^[ \t]*(?:>[ \t]?)+/
/** Attribution line of a mail. */
const FROM_IN_MAIL = /^(?:From|Von|De|Da|Van|От): ["']?([^"<>]{1,60}?)["']? <[^<>]*@[^<>]*>\s*$/
const NOBODY: Sender = { sender: '', aside: '' }

/** Follows the lines of a chat to tell the sender of each. */
export class Speakers {
  /** Whether a heading with a time was found. After that, a name and a colon are no heading. */
  isDated = false
  private from = NOBODY
  /**
   * Whether the sender is told by a name and a colon only. It holds for its line, or if it stood
   * alone, up to the next link.
   */
  private isPlain = false
  private stoodAlone = false
  /** The previous line, which may be the name above a stamp. */
  private above = ''
  /** Whether names are above or below lines with only a stamp, as told by the first one. */
  private side: 'above' | 'below' | null = null
  private isNameNext = false
  /**
   * Whether the next quotation is from the sender, as mail announces it; and whether it has begun.
   */
  private announces = false
  private hasQuoted = false

  /** Reads a line that is not empty. `begins`: whether it begins a message. */
  read(line: string): { from: Sender; said: string; begins: boolean } {
    const [quotation] = QUOTATION.exec(line) ?? []
    if (quotation) {
      this.hasQuoted = this.announces
      const from = this.announces ? this.from : NOBODY
      return { from, said: line.slice(quotation.length), begins: false }
    }
    const rest = this.begin(line)
    if (rest !== null) return { from: this.from, said: rest, begins: true }
    if (this.hasQuoted) this.end()
    this.announces = false
    const { from } = this
    return { from, said: line, begins: false }
  }

  pause(): void {
    if (this.isPlain && !this.stoodAlone) this.end()
  }

  noteLink(): void {
    if (this.isPlain) this.end()
  }

  private end(): void {
    this.from = NOBODY
    this.isPlain = false
    this.hasQuoted = false
  }

  /** The rest of a line after its heading; `null` if it has none. */
  private begin(line: string): string | null {
    const { above } = this
    this.above = line
    const [, ofMail = ''] = FROM_IN_MAIL.exec(line) ?? []
    const heading = ofMail ? { sender: senderOf(ofMail), rest: '' } : headingOf(line)
    if (heading) {
      this.isDated = true
      this.announces = /[:：]\s*$/.test(line) && heading.rest.trim() === ''
      return this.speak(heading.sender, heading.rest, false)
    }
    if (isStamp(line)) return this.stamp(above)
    if (this.isNameNext) {
      this.isNameNext = false
      if (isNameLike(line)) return this.speak(senderOf(line), '', false)
    }
    const plain = this.isDated ? null : plainHeadingOf(line)
    if (!plain) {
      if (this.isPlain && !this.stoodAlone) this.end()
      return null
    }
    this.stoodAlone = plain.rest.trim() === ''
    this.announces = this.stoodAlone
    return this.speak(plain.sender, plain.rest, true)
  }

  private stamp(above: string): string {
    const isName = isNameLike(above)
    this.isDated = true
    this.announces = false
    this.side ??= isName ? 'above' : 'below'
    this.isNameNext = this.side === 'below'
    return this.speak(this.side === 'above' && isName ? senderOf(above) : '', '', false)
  }

  private speak(sender: string, rest: string, isPlain: boolean): string {
    const inner = !isPlain && sender && ASIDE.test(rest) ? plainHeadingOf(rest) : null
    this.from = { sender, aside: inner?.sender ?? '' }
    this.isPlain = isPlain
    this.hasQuoted = false
    this.above = ''
    return rest
  }
}
