import type { Stranger } from '../rules/import/index.ts'

export type Format = 'zip' | Exclude<Stranger['kind'], 'scores' | 'columns' | 'table' | 'election'>

/** First bytes of binary files in Latin-1, and their offset. */
const SIGNATURES: readonly [format: Format, at: number, bytes: string][] = [
  ['zip', 0, 'PK\x03\x04'],
  ['archive', 0, 'PK\x05\x06'],
  ['picture', 0, '\xff\xd8\xff'],
  ['picture', 0, '\x89PNG'],
  ['picture', 0, 'GIF8'],
  ['picture', 0, 'BM'],
  ['picture', 0, 'II*\0'],
  ['picture', 0, 'MM\0*'],
  ['picture', 8, 'WEBP'],
  ['picture', 4, 'ftyphei'],
  ['picture', 4, 'ftypmif1'],
  ['picture', 4, 'ftypavif'],
  ['media', 4, 'ftyp'],
  ['media', 0, 'RIFF'],
  ['media', 0, 'ID3'],
  ['media', 0, 'OggS'],
  ['media', 0, '\x1aE\xdf\xa3'],
  ['pdf', 0, '%PDF-'],
  ['archive', 0, '\x1f\x8b'],
  ['archive', 0, 'Rar!'],
  ['archive', 0, '7z\xbc\xaf'],
  ['archive', 0, 'BZh'],
  ['archive', 0, '\xfd7zXZ'],
  ['spreadsheet', 0, '\xd0\xcf\x11\xe0'],
  ['binary', 0, 'SQLite format 3\0'],
  ['binary', 0, 'bplist'],
  ['binary', 0, '\x7fELF'],
  ['binary', 0, 'MZ\x90']
]
/** A bitmap has zeros here; a text may also begin with “BM”. */
const BITMAP_RESERVED = [6, 7, 8, 9]

/** The format told by the first bytes; `null` if it may be text. */
export function formatOf(head: Uint8Array): Format | null {
  const text = String.fromCharCode(...head.slice(0, 32))
  const [found = null] = SIGNATURES.find(([, at, bytes]) => text.startsWith(bytes, at)) ?? []
  if (text.startsWith('BM') && BITMAP_RESERVED.some(place => head[place] !== 0)) return null
  return found
}

/** Whether more than one in twenty bytes is a control character. Not for UTF-16. */
export function isBinary(head: Uint8Array): boolean {
  const controls = head.filter(byte => byte < 9 || (byte > 13 && byte < 27))
  return controls.length * 20 > head.length
}
