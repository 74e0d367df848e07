const MEGABYTE = 1_000_000

function megabyteOf(piece: string): string {
  return piece.repeat(MEGABYTE / piece.length)
}

export const short: [what: string, text: string][] = [
  ['an image that runs a script', '<img src=x onerror=hack()>'],
  ['a script', '<script>hack()</script>'],
  ['an end of an attribute', '"><svg onload=hack()>'],
  ['a reference', '&lt;b&gt; &amp;'],
  ['a pattern of a replacement', "$& $1 $' $` $$"],
  ['a gap of a sentence', '{name} {count} {what}'],
  ['a formula', '=HYPERLINK("//x.test")'],
  ['what objects inherit from', '__proto__'],
  ['what objects inherit', 'constructor'],
  ['a method of objects', 'toString']
]

export const texts: [what: string, text: string][] = [
  ...short,
  ['nothing', ''],
  ['lone surrogates', '\uDE00a\uD83D'],
  ['what nobody can see', 'a\u200B\u200D\uFEFF\u2060b'],
  ['what turns the text round', 'a\u202E\u2066\u200Fb\u2067'],
  ['control characters', '\u0000a\u0007\u001B[31m\u007F\u0085\u2028b'],
  ['a megabyte of letters', megabyteOf('x')],
  ['a megabyte of one grapheme', `a${megabyteOf('\u0333')}`],
  ['a megabyte of spaces', megabyteOf(' ')],
  ['a megabyte of links', megabyteOf('#/r/')],
  ['a megabyte of quoted fields', megabyteOf('"a,""')],
  ['a megabyte of brackets', '['.repeat(MEGABYTE / 2) + ']'.repeat(MEGABYTE / 2)],
  ['lines in lines', '\n,duet,1\n__proto__,duet,1\n'],
  ['JSON that would change all objects', '{"__proto__":{"isHacked":true},"constructor":1}']
]
