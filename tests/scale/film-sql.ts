import type { Film } from '../../src/film/types.ts'
import { ALIKE, foldText } from '../../src/links/text.ts'

/** `fold.sql` with what it has to know of a film written in: between its marks, and nowhere else. */
export function withFilm(sql: string, film: Film): string {
  const most = film.storylines.length + 1
  const places = Array.from({ length: most + 1 }, (_, at) => `SELECT ${at + 1} AS place`)
  const names = film.storylines.flatMap(({ number, id, title, formerTitles = [] }) =>
    [...new Set([String(number), id, title, ...formerTitles].map(foldText))].map(
      name => `SELECT ${literal(name)} AS name, ${literal(String(number))} AS storyline`
    )
  )
  const pieces = Array.from(
    { length: most },
    (_, at) => `COALESCE(MAX(CASE WHEN part = ${at + 1} THEN piece END), '')`
  )
  return [
    ['places', view('places', places)],
    ['storylines', view('storyline_names', names)],
    ['signs', signs()],
    ['pieces', `  SUBSTR(\n    ${pieces.join(' ||\n    ')}, 2) AS folded`]
  ].reduce((text, [mark = '', body = '']) => between(text, mark, body), sql)
}

/** An item with the signs that are compared as one; longer texts of several are left to the page. */
function signs(): string {
  const pairs = ALIKE.flatMap(([sign, others]) => [...others].map(other => [other, sign] as const))
  const replaced = pairs.reduce(
    (text, [other, sign]) => `REPLACE(${text}, ${literal(other)}, ${literal(sign)})`,
    'item'
  )
  return `  ${replaced}`
}

function view(name: string, rows: readonly string[]): string {
  return `CREATE OR REPLACE VIEW ${name} AS\n${rows.join(' UNION ALL\n')};`
}

function between(text: string, mark: string, body: string): string {
  const marked = new RegExp(`(-- ${mark}: begin\\n)[^]*?( *-- ${mark}: end\\n)`)
  if (!marked.test(text)) throw new Error(`There is no place for ${mark}.`)
  return text.replace(marked, (_, begin: string, end: string) => `${begin}${body}\n${end}`)
}

/** A quote is written in two ways in SQL, and one that all engines share is to write none. */
function literal(text: string): string {
  return `'${text.replaceAll("'", "' || chr(39) || '")}'`
}
