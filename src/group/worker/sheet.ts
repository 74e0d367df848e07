/*
 * The first sheet of a spreadsheet (Office Open XML, ECMA-376) as lines of a table. Only the texts and
 * numbers that its cells show are read.
 */
import { unescapeEntities } from '../../links/entities.ts'
import { quoted } from '../rules/import/index.ts'

/** Limit against hostile files. */
const MOST_COLUMNS = 256

/** @param strings the XML of the shared strings; empty if there is none */
export function* linesOfSheet(sheet: string, strings: string): Iterable<string> {
  const shared = partsOf(strings, 'si').map(textOf)
  for (const row of partsOf(sheet, 'row')) {
    const cells: string[] = []
    for (const cell of partsOf(row, 'c')) {
      const [attributes = ''] = /^[^>]*/.exec(cell) ?? []
      const place = placeOf(attributes) ?? cells.length
      if (place >= MOST_COLUMNS) continue
      while (cells.length < place) cells.push('')
      cells[place] = valueOf(cell, attributes, shared)
    }
    yield cells.map(quoted).join(',')
  }
}

function valueOf(cell: string, attributes: string, shared: readonly string[]): string {
  const [, value = ''] = /<(?:\w+:)?v(?:\s[^>]*)?>([^<]*)</.exec(cell) ?? []
  if (/\st="s"/.test(` ${attributes}`)) return shared[Number(value)] ?? ''
  return value === '' ? textOf(cell) : unescapeEntities(value)
}

/** All text of an element without its phonetic hints. */
function textOf(xml: string): string {
  const [written = ''] = xml.split(/<(?:\w+:)?rPh[\s>]/, 1)
  const texts = Array.from(
    written.matchAll(/<(?:\w+:)?t(?:\s[^>]*)?>([^<]*)</g),
    ([, text]) => text
  )
  return unescapeEntities(texts.join(''))
}

/** The text from each start tag with this name to the next. */
function partsOf(xml: string, name: string): string[] {
  return xml.split(new RegExp(`<(?:\\w+:)?${name}(?=[\\s>/])`)).slice(1)
}

/** Column number from 0, by its letters. */
function placeOf(attributes: string): number | null {
  const [, letters] = /\sr="([A-Z]{1,3})\d/.exec(` ${attributes}`) ?? []
  if (letters === undefined) return null
  return [...letters].reduce((place, letter) => place * 26 + letter.charCodeAt(0) - 64, 0) - 1
}
