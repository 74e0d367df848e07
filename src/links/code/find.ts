import { open, statedLength } from './envelope.ts'

/**
 * A link's `#/r/`, `#/p/` or `#/i/`, which may be wrapped at a slash or have its slashes escaped; or a
 * word, in which a backslash may stand before characters.
 */
const MARK_OR_WORD = /#[\s\\=>]*\/[\s\\=>]*[rpi][\s\\=>]*\/[\s\\=>]*|[\w-]+(?:\\+[\w-]+)*/g
/** Most words are told from codes by how they begin. */
const MAY_BE_CODE = /^[-_]*[rpi]\\*[1-9]|\\[-_]*[rpi]\\*[1-9]/
/** Nothing of a code stands further behind its mark, however it is wrapped. */
const LONGEST_STRETCH = 200_000
/** What mail and Markdown put into a code: a soft line end, the signs of a quotation, backslashes. */
const PUT_IN = /=\r?\n[ \t]*(?:>[ \t]*)*|\n[ \t]*>[ \t>]*|\\(?=[\w-])/g

/**
 * The codes in a plain text, in order of appearance, each once: after a link's mark whatever looks
 * like a code, elsewhere only words that are sound codes. Takes time in proportion to the text: what
 * is read after one mark ends before the next.
 */
export function scan(plain: string): string[] {
  const found = new Set<string>()
  for (const match of plain.matchAll(MARK_OR_WORD)) {
    const codes = match[0].startsWith('#')
      ? codeAfterMark(plain, match.index + match[0].length)
      : codesOfWord(match[0])
    for (const code of codes) found.add(code)
  }
  return [...found]
}

/** What a text would be if it were nothing but one code, with punctuation around it. */
export function bareCode(plain: string): string {
  const mended = soundCode(squeezed(withoutPutIn(plain)))
  return mended ?? squeezed(plain)
}

function squeezed(plain: string): string {
  const bare = plain.replace(/\s+/g, '')
  return bare.replace(/^[^A-Za-z0-9]+/, '').replace(/[^\w-][^]*$/, '')
}

function codeAfterMark(plain: string, start: number): string[] {
  const next = plain.indexOf('#', start)
  const rest = plain.slice(start, Math.min(next < 0 ? Infinity : next, start + LONGEST_STRETCH))
  const stretch = stretchOf(rest)
  const whole = wholeCode(stretch)
  if (whole !== undefined) return [whole]
  // The checksum decides whether what was put into the code is to be undone.
  const cleared = /[=>\\]/.test(rest.charAt(stretch.length)) ? withoutPutIn(rest) : ''
  const mended = cleared ? wholeCode(stretchOf(cleared)) : undefined
  if (mended !== undefined) return [mended]
  // The rest of the message may have been taken for the missing end: only the first word is sure.
  const first = withoutLead(stretch).replace(/\s[^]*$/, '')
  const opened = open(first)
  return !opened.ok && opened.problem === 'no-code' ? [] : [first]
}

function wholeCode(stretch: string): string | undefined {
  return soundCode(joined(withoutLead(stretch).split(/\s+/)))
}

/** A word may be a code, or several that a backslash parts, or one that backslashes were put into. */
function codesOfWord(word: string): string[] {
  if (!MAY_BE_CODE.test(word)) return []
  const parts = word.split(/\\+/)
  const whole = soundCode(parts.join(''))
  if (whole !== undefined) return [whole]
  return parts.length > 1 ? parts.flatMap(part => soundCode(part) ?? []) : []
}

/** Alphabet characters and white space, up to anything else. */
function stretchOf(rest: string): string {
  const end = rest.search(/[^\w\s-]/)
  return end === -1 ? rest : rest.slice(0, end)
}

function withoutPutIn(text: string): string {
  return text.replace(PUT_IN, put => (put.startsWith('\n') ? '\n' : ''))
}

/** As many words as it takes to reach the length that the code states: a link may be wrapped. */
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

/** No code begins with a hyphen or an underscore: there they are punctuation. */
function withoutLead(run: string): string {
  return run.replace(/^[-_]+/, '')
}
