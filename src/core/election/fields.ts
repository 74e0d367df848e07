/*
 * Columns of a line of text, as spreadsheets part and quote them (RFC 4180, 2005, with separators of
 * other countries too).
 */
export type Separator = ',' | ';' | '\t'

export const SEPARATORS: readonly Separator[] = [',', ';', '\t']

/** A line has so many columns at most: name, ranking, ballots. */
const COLUMNS = 3
/** Nothing but what parts and quotes columns: the empty rows and columns at the end of a sheet. */
const BLANK = /^[,;\s"]*$/
/** A field in quotes, up to the separator or the end behind it. Each character matches in one way. */
const QUOTED = / *"([^"]*(?:""[^"]*)*)" *(?=[,;\t]|$)/y
/** With these in it a field is not told from its neighbours, by one spreadsheet or another. */
const PARTING = /[",;\t\r\n]/
/** Signs that make a formula of a field, also in the forms that NFKC takes for them; and a minus sign. */
const RISKY = /^\s*[=+\-@\u2212]/

export function isBlank(line: string): boolean {
  return BLANK.test(line)
}

/**
 * The one to three columns of a line, trimmed and out of their quotes; `null` where there are more.
 * Empty columns behind the third are none. Takes time in proportion to the line.
 */
export function fieldsOf(line: string, separator: Separator): string[] | null {
  const fields: string[] = []
  for (let start = 0; ;) {
    const end = endOfField(line, start, separator)
    fields.push(unquoted(line.slice(start, end)))
    if (end === line.length) return fields
    start = end + 1
    if (fields.length === COLUMNS) return isBlank(line.slice(start)) ? fields : null
  }
}

/**
 * A field as a spreadsheet shows it and runs nothing of it, whichever separator it expects: in
 * quotes where anything in it could part columns, behind a space where it would begin a formula.
 * `fieldsOf` reads it back, trimmed.
 */
export function quoted(field: string): string {
  const safe = RISKY.test(field.slice(0, 8).normalize('NFKC')) ? ` ${field}` : field
  return PARTING.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe
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
