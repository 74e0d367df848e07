/**
 * Encodings to choose from, by their names in the WHATWG Encoding Standard. The first is the
 * default.
 */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1251',
  'windows-1250',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'macintosh',
  'shift_jis',
  'gb18030',
  'big5',
  'euc-kr'
] as const
export type Encoding = (typeof ENCODINGS)[number]

/** Number of bytes needed to tell the encoding; fewer work, too. */
export const HEAD = 1024

/**
 * The encoding told by the first bytes: by a byte-order mark, or UTF-16 if more than a quarter of
 * the bytes are zeros at even or at odd positions, as in mostly Latin text. `null` if unknown, as
 * for UTF-8 without a mark.
 */
export function encodingOfHead(head: Uint8Array): Encoding | null {
  const [first = 0, second = 0, third = 0] = head
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const zeros = [0, 0] as [number, number]
  head.forEach((byte, place) => {
    if (byte === 0) zeros[place % 2 === 0 ? 0 : 1] += 1
  })
  // In text, zeros are at even or at odd positions, not both.
  const isText = Math.min(...zeros) * 8 <= Math.max(...zeros)
  if (!isText || Math.max(...zeros) * 4 <= head.length) return null
  return zeros[0] > zeros[1] ? 'utf-16be' : 'utf-16le'
}

/**
 * Tells windows-1251 from windows-1252, for bytes that are not UTF-8. Letters beyond ASCII are
 * bytes from 0xC0 in both. In windows-1252 they are single accented letters between ASCII ones; in
 * windows-1251 they make up whole Cyrillic words. So it is Cyrillic if most of them follow another
 * one. For other code pages, the reader can choose.
 */
export class CodePageGuess {
  private behindAnother = 0
  private alone = 0
  private wasLetter = false

  push(bytes: Uint8Array): void {
    for (const byte of bytes) {
      const isLetter = byte >= 0xc0
      if (isLetter) {
        if (this.wasLetter) this.behindAnother += 1
        else this.alone += 1
      }
      this.wasLetter = isLetter
    }
  }

  get encoding(): 'windows-1251' | 'windows-1252' {
    return this.behindAnother > this.alone ? 'windows-1251' : 'windows-1252'
  }
}
