/*
 * Character references of HTML, as forms and forums leave them in what they give out. Named ones are
 * those of punctuation, and letters with an accent.
 */
const NAMED = new Map(
  Object.entries({
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    lsquo: '‘',
    rsquo: '’',
    sbquo: '‚',
    ldquo: '“',
    rdquo: '”',
    bdquo: '„',
    laquo: '«',
    raquo: '»',
    prime: '′',
    ndash: '–',
    mdash: '—',
    minus: '−',
    hellip: '…',
    aelig: 'æ',
    AElig: 'Æ',
    oslash: 'ø',
    Oslash: 'Ø',
    szlig: 'ß'
  })
)
const ACCENTS = new Map(
  Object.entries({
    grave: '\u0300',
    acute: '\u0301',
    circ: '\u0302',
    tilde: '\u0303',
    uml: '\u0308',
    ring: '\u030A',
    caron: '\u030C',
    cedil: '\u0327'
  })
)
/** An ampersand that was escaped again and again is one reference together with what it stands before. */
const REFERENCE =
  /&(?:(?:amp|#0{0,5}38|#[xX]0{0,5}26);)*(?:#(\d{1,7}|[xX][\dA-Fa-f]{1,6})|([A-Za-z]{2,8}));/g
/** An escaped ampersand that stands alone. */
const AMPERSANDS = /&(?:(?:amp|#0{0,5}38|#[xX]0{0,5}26);)+/g
/** A reference could be made of these, so that undoing twice would not be the same as undoing once. */
const OF_REFERENCES = /[A-Za-z0-9#;&]/

/**
 * A text with its character references undone, however often they were escaped. Those that nobody needs
 * to write, as of letters and digits, stay as they are, and doing it twice changes nothing.
 */
export function unescapeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(REFERENCE, referred).replace(AMPERSANDS, '&')
}

function referred(reference: string, number = '', name = ''): string {
  const char = number ? numbered(number) : (NAMED.get(name) ?? accented(name))
  return char === '' || OF_REFERENCES.test(char.normalize('NFKC')) ? reference : char
}

function numbered(number: string): string {
  const code = /^x/i.test(number) ? parseInt(number.slice(1), 16) : parseInt(number, 10)
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
    ? String.fromCodePoint(code)
    : ''
}

function accented(name: string): string {
  const accent = ACCENTS.get(name.slice(1))
  return accent === undefined ? '' : (name.charAt(0) + accent).normalize('NFC')
}
