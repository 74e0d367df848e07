import { open, statedLength } from './envelope.ts'

/**
 * The `#/r/`, `#/p/` or `#/i/` of a link, which may be wrapped at a slash or have its slashes
 * escaped; or a word, which may have backslashes before its characters.
 */
const ROUTE_OR_WORD = /#[\s\\=>]*\/[\s\\=>]*[rpi][\s\\=>]*\/[\s\\=>]*|[\w-]+(?:\\+[\w-]+)*/g
/** A quick check that rules out most words. */
const MAY_BE_CODE = /^[-_]*[rpi]\\*[1-9]|\\[-_]*[rpi]\\*[1-9]/
/** How far after its route a code can reach, however it is wrapped, in characters. */
const LONGEST_STRETCH = 200_000
/** Characters that mail and Markdown insert: soft line breaks, the `>` of quotations, backslashes. */
const INSERTED = /=\r?\n[ \t]*(?:>[ \t]*)*|\n[ \t]*>[ \t>]*|\\(?=[\w-])/g

/**
 * The codes in a text, in order of appearance and without duplicates: after the route of a link
 * anything that looks like a code, elsewhere only words with a valid checksum. Takes time in
 * proportion to the text, because the search after one route ends before the next.
 *
 * @param plain a text from `unescapeText`
 */
export function scan(plain: string): string[] {
  const found = new Set<string>()
  for (const match of plain.matchAll(ROUTE_OR_WORD)) {
    const codes = match[0].startsWith('#')
      ? codeAfterRoute(plain, match.index + match[0].length)
      : codesOfWord(match[0])
    for (const code of codes) found.add(code)
  }
  return [...found]
}

/** The whole text as one code, without spaces and the punctuation around it. It need not be valid. */
export function bareCode(plain: string): string {
  const mended = soundCode(squeezed(withoutInserted(plain)))
  return mended ?? squeezed(plain)
}

function squeezed(plain: string): string {
  const bare = plain.replace(/\s+/g, '')
  return bare.replace(/^[^A-Za-z0-9]+/, '').replace(/[^\w-][^]*$/, '')
}

function codeAfterRoute(plain: string, start: number): string[] {
  const next = plain.indexOf('#', start)
  const rest = plain.slice(start, Math.min(next < 0 ? Infinity : next, start + LONGEST_STRETCH))
  const stretch = stretchOf(rest)
  const whole = wholeCode(stretch)
  if (whole !== undefined) return [whole]
  // The characters may be part of the text: remove them only if the checksum is right without them.
  const cleared = /[=>\\]/.test(rest.charAt(stretch.length)) ? withoutInserted(rest) : ''
  const mended = cleared ? wholeCode(stretchOf(cleared)) : undefined
  if (mended !== undefined) return [mended]
  // The message may go on after a code that is cut off, so only its first word is returned.
  const first = withoutLead(stretch).replace(/\s[^]*$/, '')
  const opened = open(first)
  return !opened.ok && opened.problem === 'no-code' ? [] : [first]
}

function wholeCode(stretch: string): string | undefined {
  return soundCode(joined(withoutLead(stretch).split(/\s+/)))
}

/** A word is one code, with or without inserted backslashes, or several codes between backslashes. */
function codesOfWord(word: string): string[] {
  if (!MAY_BE_CODE.test(word)) return []
  const parts = word.split(/\\+/)
  const whole = soundCode(parts.join(''))
  if (whole !== undefined) return [whole]
  return parts.length > 1 ? parts.flatMap(part => soundCode(part) ?? []) : []
}

/** The leading alphabet characters and white space. */
function stretchOf(rest: string): string {
  const end = rest.search(/[^\w\s-]/)
  return end === -1 ? rest : rest.slice(0, end)
}

function withoutInserted(text: string): string {
  return text.replace(INSERTED, match => (match.startsWith('\n') ? '\n' : ''))
}

/** Joins as many words of a wrapped link as the claimed length needs. */
function joined(words: readonly string[]): string {
  const wanted = statedLength(words.join(''))?.total ?? 0
  let code = ''
  for (const word of words) {
    if (code.length >= wanted) break
    code += word
  }
  return code
}

function soundCode(run: string): string | undefined {
  const opened = open(withoutLead(run))
  return opened.ok ? opened.code : undefined
}

/** Leading hyphens and underscores are punctuation, because no code begins with one. */
function withoutLead(run: string): string {
  return run.replace(/^[-_]+/, '')
}
