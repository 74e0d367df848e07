/* Splits and quotes the fields of a line (RFC 4180, 2005), also with other separators than commas. */
import { unescapeEntities } from '../../../../links/entities.ts'

export type Separator = ',' | ';' | '\t' | '|'

export const SEPARATORS: readonly Separator[] = [',', ';', '\t', '|']

/** Name, ranking and count. */
const COLUMNS = 3
/** Limit against hostile files. */
const MOST_COLUMNS = 256
/** A line with separators and quotes only, or a rule of a Markdown table. */
const BLANK = /^(?:[,;\s"|]*|\|?[\s:|-]*-{3}[\s:|-]*)$/
/** A quoted field up to the next separator. Backtracking-free. */
const QUOTED = / *"([^"]*(?:""[^"]*)*)" *(?=[,;\t|]|$)/y
/** Characters that some spreadsheet takes for a separator or quote. */
const PARTING = /[",;\t\r\n|]/
/** Characters that begin a formula in a spreadsheet, also after NFKC. */
const RISKY = /^\s*[=+\-@\u2212]/
/** An HTML reference, which reading the field would decode. */
const REFERENCE = /&(?=#?\w{1,8};)/g

/** Private-use characters replace decoded separators and quotes while a line is split. */
const HIDDEN = ',;\t|"\r\n'
const FIRST_HIDDEN = 0xf8d0

export function isBlank(line: string): boolean {
  return BLANK.test(line)
}

/**
 * The one to three columns of a line, trimmed and unquoted; `null` if there are more. Empty columns
 * after the third are ignored. Takes time in proportion to the line.
 */
export function fieldsOf(line: string, separator: Separator): string[] | null {
  const fields: string[] = []
  const text = withoutReferences(withoutBars(line, separator))
  for (let start = 0; ;) {
    const end = endOfField(text, start, separator)
    const field = unquoted(text.slice(start, end))
    fields.push(line.includes('&') ? revealed(field) : field)
    if (end === text.length) return fields
    start = end + 1
    if (fields.length === COLUMNS) return isBlank(text.slice(start)) ? fields : null
  }
}

/** All columns of a line, trimmed and unquoted, without the outer bars of a Markdown table. */
export function columnsOf(line: string, separator: Separator): string[] {
  const fields: string[] = []
  const text = withoutReferences(withoutBars(line, separator))
  for (let start = 0; fields.length < MOST_COLUMNS;) {
    const end = endOfField(text, start, separator)
    fields.push(revealed(unquoted(text.slice(start, end))))
    if (end === text.length) break
    start = end + 1
  }
  return fields
}

/**
 * A field that any spreadsheet shows as text: quoted if it has separators, with a leading space if
 * it would begin a formula. `fieldsOf` reads it back.
 */
export function quoted(field: string): string {
  const plain = field.replace(REFERENCE, '&amp;')
  const safe = RISKY.test(plain.slice(0, 8).normalize('NFKC')) ? ` ${plain}` : plain
  return PARTING.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe
}

/**
 * Whether a quoted field is still open at the end of a line.
 * @param isOpen whether one is open at the beginning
 * @returns `null` if a quote ends within a field, so that it opened none
 */
export function endsInQuotes(line: string, isOpen: boolean, separators: string): boolean | null {
  let start = 0
  let isInside = isOpen
  for (;;) {
    if (!isInside) {
      start = startOfQuotes(line, start, separators)
      if (start < 0) return false
    }
    const end = endOfQuotes(line, start)
    if (end < 0) return true
    let behind = end
    while (line[behind] === ' ') behind += 1
    if (behind === line.length) return false
    // Quotes that end within a text did not open a field.
    if (isInside && !separators.includes(line.charAt(behind))) return null
    isInside = false
    start = behind
  }
}

/** Position after the next quote that opens a field; −1 if there is none. */
function startOfQuotes(line: string, from: number, separators: string): number {
  for (let at = line.indexOf('"', from); at >= 0; at = line.indexOf('"', at + 1)) {
    let before = at - 1
    while (before >= from && line[before] === ' ') before -= 1
    const isFirst = before < 0
    if (isFirst || (before >= from && separators.includes(line.charAt(before)))) return at + 1
  }
  return -1
}

/** Position after the quote that closes a field; −1 if there is none. Two quotes stand for one. */
function endOfQuotes(line: string, from: number): number {
  for (let at = line.indexOf('"', from); at >= 0; at = line.indexOf('"', at + 2)) {
    if (line[at + 1] !== '"') return at + 1
  }
  return -1
}

function endOfField(line: string, start: number, separator: Separator): number {
  QUOTED.lastIndex = start
  const afterQuotes = QUOTED.test(line) ? QUOTED.lastIndex : -1
  const isWhole =
    afterQuotes === line.length || (afterQuotes > 0 && line[afterQuotes] === separator)
  if (isWhole) return afterQuotes
  const end = line.indexOf(separator, start)
  return end < 0 ? line.length : end
}

function unquoted(field: string): string {
  const text = field.trim()
  if (!text.startsWith('"') || !text.endsWith('"') || text.length < 2) return text
  return text.slice(1, -1).replace(/""/g, '"').trim()
}

/** Rows of a Markdown table have a bar at both ends. */
function withoutBars(line: string, separator: Separator): string {
  if (separator !== '|') return line
  const text = line.trim()
  return text.startsWith('|') && text.endsWith('|') && text.length > 1 ? text.slice(1, -1) : line
}

/** Decodes HTML references. Decoded separators and quotes stay hidden until the line is split. */
function withoutReferences(line: string): string {
  if (!line.includes('&')) return line
  return line.replace(/&[^&;\s]{1,12};/g, reference => {
    const sign = unescapeEntities(reference)
    const place = sign.length === 1 ? HIDDEN.indexOf(sign) : -1
    return place < 0 ? sign : String.fromCharCode(FIRST_HIDDEN + place)
  })
}

function revealed(text: string): string {
  return text.replace(/[\uF8D0-\uF8D6]/g, hidden =>
    HIDDEN.charAt(hidden.charCodeAt(0) - FIRST_HIDDEN)
  )
}
