/*
 * HTML character references: forms and forums export texts that still have them. Of the named ones,
 * punctuation and accented letters are known.
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
/** Includes the ampersands of a reference that was escaped several times, as in `&amp;amp;lt;`. */
const REFERENCE =
  /&(?:(?:amp|#0{0,5}38|#[xX]0{0,5}26);)*(?:#(\d{1,7}|[xX][\dA-Fa-f]{1,6})|([A-Za-z]{2,8}));/g
/** An escaped ampersand that is not part of a longer reference. */
const AMPERSANDS = /&(?:(?:amp|#0{0,5}38|#[xX]0{0,5}26);)+/g
/** Characters that could form another reference: if decoded, a second pass would change the text. */
const OF_REFERENCES = /[A-Za-z0-9#;&]/

/**
 * Decodes the HTML character references of a text, however often they were escaped. References to
 * letters, digits and `#;&` stay, so that decoding twice changes nothing.
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
