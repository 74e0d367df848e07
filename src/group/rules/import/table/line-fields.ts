/*
 * Columns of a line of text, as spreadsheets part and quote them (RFC 4180, 2005, with separators of
 * other countries too).
 */
import { unescapeEntities } from '../../../../links/entities.ts'

export type Separator = ',' | ';' | '\t' | '|'

export const SEPARATORS: readonly Separator[] = [',', ';', '\t', '|']

/** A line has so many columns at most: name, ranking, ballots. */
const COLUMNS = 3
/** No table of ballots has more. */
const MOST_COLUMNS = 256
/** Nothing but what parts and quotes columns: the empty rows and columns at the end of a sheet, and rules. */
const BLANK = /^(?:[,;\s"|]*|\|?[\s:|-]*-{3}[\s:|-]*)$/
/** A field in quotes, up to the separator or the end behind it. Each character matches in one way. */
const QUOTED = / *"([^"]*(?:""[^"]*)*)" *(?=[,;\t|]|$)/y
/** With these in it a field is not told from its neighbours, by one spreadsheet or another. */
const PARTING = /[",;\t\r\n|]/
/** Signs that make a formula of a field, also in the forms that NFKC takes for them; and a minus sign. */
const RISKY = /^\s*[=+\-@\u2212]/
/** What would be undone when the field is read. */
const REFERENCE = /&(?=#?\w{1,8};)/g

/** Stand for signs that a reference of HTML hid, while a line is parted. */
const HIDDEN = ',;\t|"\r\n'
const FIRST_HIDDEN = 0xf8d0

export function isBlank(line: string): boolean {
  return BLANK.test(line)
}

/**
 * The one to three columns of a line, trimmed and out of their quotes; `null` where there are more.
 * Empty columns behind the third are none. Takes time in proportion to the line.
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

/** All columns of a line, likewise, and those of a line between two bars without the empty ones outside. */
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
 * A field as a spreadsheet shows it and runs nothing of it, whichever separator it expects: in
 * quotes where anything in it could part columns, behind a space where it would begin a formula.
 * `fieldsOf` reads it back, trimmed.
 */
export function quoted(field: string): string {
  const plain = field.replace(REFERENCE, '&amp;')
  const safe = RISKY.test(plain.slice(0, 8).normalize('NFKC')) ? ` ${plain}` : plain
  return PARTING.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe
}

/**
 * Whether a field in quotes is open at the end of a line, so that the line break is part of it.
 * @param isOpen whether one was open at its beginning
 * @returns `null` where the quotes of a field end within it, as those of no field do
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
    // Quotes that end within a text began none: the field goes on to its separator.
    if (isInside && !separators.includes(line.charAt(behind))) return null
    isInside = false
    start = behind
  }
}

/** Behind the next quote that begins a field; −1 where there is none. */
function startOfQuotes(line: string, from: number, separators: string): number {
  for (let at = line.indexOf('"', from); at >= 0; at = line.indexOf('"', at + 1)) {
    let before = at - 1
    while (before >= from && line[before] === ' ') before -= 1
    const isFirst = before < 0
    if (isFirst || (before >= from && separators.includes(line.charAt(before)))) return at + 1
  }
  return -1
}

/** Behind the quote that ends a field; −1 where none does. Two quotes are one within it. */
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

/** Markdown sets a bar at both ends of a row. */
function withoutBars(line: string, separator: Separator): string {
  if (separator !== '|') return line
  const text = line.trim()
  return text.startsWith('|') && text.endsWith('|') && text.length > 1 ? text.slice(1, -1) : line
}

/** A line with its references undone; signs that would part or quote columns come back in the fields. */
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
