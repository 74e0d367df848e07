import { open, statedLength } from './envelope.ts'

/** A link's `#/r/`, `#/p/` or `#/i/`, which may be wrapped at a slash or have its slashes escaped; or a word. */
const MARK_OR_WORD = /#[\s\\]*\/[\s\\]*[rpi][\s\\]*\/[\s\\]*|[\w-]+/g

/**
 * The codes in a plain text, in order of appearance, each once: after a link's mark whatever looks
 * like a code, elsewhere only words that are sound codes. Takes time in proportion to the text: what
 * is read after one mark ends before the next.
 */
export function scan(plain: string): string[] {
  const found = new Set<string>()
  for (const match of plain.matchAll(MARK_OR_WORD)) {
    const code = match[0].startsWith('#')
      ? codeAfterMark(plain, match.index + match[0].length)
      : soundCode(match[0])
    if (code !== undefined) found.add(code)
  }
  return [...found]
}

/** What a text would be if it were nothing but one code, with punctuation around it. */
export function bareCode(plain: string): string {
  const squeezed = plain.replace(/\s+/g, '')
  return squeezed.replace(/^[^A-Za-z0-9]+/, '').replace(/[^\w-][^]*$/, '')
}

function codeAfterMark(plain: string, start: number): string | undefined {
  const stretch = stretchFrom(plain, start)
  const whole = soundCode(joined(stretch.split(/\s+/)))
  if (whole !== undefined) return whole
  // The rest of the message may have been taken for the missing end: only the first word is sure.
  const first = stretch.replace(/\s[^]*$/, '')
  const opened = open(first)
  return !opened.ok && opened.problem === 'no-code' ? undefined : first
}

/** Alphabet characters and white space, up to anything else. */
function stretchFrom(plain: string, start: number): string {
  const rest = plain.slice(start)
  const end = rest.search(/[^\w\s-]/)
  return withoutLead(end === -1 ? rest : rest.slice(0, end))
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
