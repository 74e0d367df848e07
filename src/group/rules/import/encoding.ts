/*
 * What a file of text is encoded in. Files say so by a byte-order mark at best; spreadsheets save
 * what they call text or CSV in a code page of the country.
 */

/** What a reader may choose from, by the names of the Encoding Standard: the first is the rule. */
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

/** So many bytes of a file are asked for to tell its encoding; fewer do too. */
export const HEAD = 1024

/**
 * The encoding that the first bytes of a file speak for: a byte-order mark's; without one, that of
 * UTF-16 where more than a quarter of all bytes are zeros in even or in odd places, as they are in
 * text that is mostly Latin. `null` where nothing does, as in UTF-8 without a mark.
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
  // In text they stand in one kind of place only.
  const isText = Math.min(...zeros) * 8 <= Math.max(...zeros)
  if (!isText || Math.max(...zeros) * 4 <= head.length) return null
  return zeros[0] > zeros[1] ? 'utf-16be' : 'utf-16le'
}

/**
 * Tells two code pages apart, for bytes that are no UTF-8. In both the letters beyond ASCII are the
 * bytes from 0xC0 on. In windows-1252 they are the few accented letters of western words, and stand
 * between ASCII ones; in windows-1251 whole words of Cyrillic are made of them. So it is Cyrillic
 * where more such letters stand behind another one than do not. Texts of other code pages come out
 * in wrong letters, and whoever reads them may choose another encoding.
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

  /** What the bytes so far speak for. */
  get encoding(): 'windows-1251' | 'windows-1252' {
    return this.behindAnother > this.alone ? 'windows-1251' : 'windows-1252'
  }
}
