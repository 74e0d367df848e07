/*
 * Headings of messages in exported or copied chats, recognised by their parts, not by the app: a stamp
 * with a clock, and a name before, after, above or below it.
 *
 *   [17/11/2026, 20:10:00] Ana: …      17.11.26, 20.10 - Ana: …      2026년 11월 17일 오후 8:10, Ana : …
 *   Ana, [17.11.2026 20:10]            Ana — Today at 8:10 PM        20:10<tab>Ana<tab>…
 *   [Ana] [오후 8:10] …                 20:10 <ana> …                  20:10:05 From Ana to Everyone:
 */
import { isNameLike, isPlainName, mailNameOf, senderOf, withoutNumber } from './sender-name.ts'
import {
  clockIn,
  DIRECTIONS,
  endOfStamp,
  HEADING,
  isStampBefore,
  MAY_HAVE_CLOCK,
  shapeOf,
  startOfStamp
} from './stamp.ts'

export interface Heading {
  /** Empty if unknown. */
  sender: string
  /** The message in the line of its heading. */
  rest: string
}

/** Zoom names sender and recipient. */
const FROM_TO =
  /^\s*(?:from|von|de|da|van|от|från|fra|fra:|od|dari|来自|自)\s+(.{1,60}?)\s+(?:to|an|à|a|para|per|naar|aan|для|кому|till|til|do|kepada|发送给|发给)\s+[^:]{1,60}:\s*/iu

/**
 * The heading that a line is or begins with; `null` if there is none. Takes time in proportion to
 * the line.
 */
export function headingOf(line: string): Heading | null {
  const start = line.slice(0, HEADING).replace(DIRECTIONS, '')
  if (!MAY_HAVE_CLOCK.test(start)) return null
  const shape = shapeOf(start)
  const found =
    inBrackets(start, shape) ?? withStampFirst(start, shape) ?? withStampLast(start, shape)
  return found && { sender: senderOf(found.name), rest: found.rest + line.slice(HEADING) }
}

/**
 * A name and a colon at the beginning of a line, as in a typed list or with the name above the
 * message.
 */
export function plainHeadingOf(line: string): Heading | null {
  if (!/[:：]/.test(line)) return null
  const start = line.slice(0, HEADING).replace(DIRECTIONS, '')
  const [, name = '', rest = ''] = /^\s*([^:：]{1,60}?) ?[:：](?!\/\/)(.*)$/su.exec(start) ?? []
  if (!isPlainName(name)) return null
  if (rest.trim() === '' && !isNameLike(name)) return null
  return { sender: senderOf(name), rest: rest + line.slice(HEADING) }
}

interface Found {
  name: string
  rest: string
}
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

/** A stamp without brackets, then a dash, tab, comma or nothing, then the name. */
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

/** The name, then a stamp with or without brackets. */
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
  // A dash separates name and stamp, whatever the words of the stamp are.
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

function isBeforeBracket(name: string): boolean {
  return !/[:/?!]/.test(name) && name.split(/\s+/).length <= 6
}

/**
 * The name at the beginning of a text.
 * @param isSure whether this is known to be a heading, even without a name
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
