const ESCAPE = /%[0-7][\da-f]|%[cd][\da-f]%[89ab][\da-f]|%e[\da-f](?:%[89ab][\da-f]){2}/gi
/** `#`, `/`, `-` and `_` as JSON and HTML escape them. */
const SIGN_ESCAPE =
  /\\u00(23|2f|2d|5f)|&(?:amp;)*(?:#x0*(23|2f|2d|5f)|#0*(35|47|45|95)|(num|sol|lowbar));/gi
const NAMED_SIGNS: Record<string, string> = { num: '#', sol: '/', lowbar: '_' }
/** Soft hyphens, zero-width and bidirectional characters, which some apps insert. */
const UNSEEN = /\p{DI}/gu

/**
 * Undoes the changes that apps make to a link: decodes percent-escapes (up to twice) and the JSON and
 * HTML escapes of its signs, and removes invisible characters. Never throws.
 */
export function unescapeText(text: string): string {
  const signed = text.replace(SIGN_ESCAPE, signOf)
  return unescaped(unescaped(signed)).replace(UNSEEN, '')
}

function signOf(_: string, ofJson = '', hex = '', decimal = '', name = ''): string {
  if (name) return NAMED_SIGNS[name.toLowerCase()] ?? ''
  return String.fromCharCode(decimal ? Number(decimal) : parseInt(ofJson || hex, 16))
}

/** Decodes escapes of one to three bytes of UTF-8 and keeps all others: no link needs longer ones. */
function unescaped(text: string): string {
  return text.replace(ESCAPE, escape => {
    const bytes = Array.from(escape.matchAll(/[\da-f]{2}/gi), ([hex]) => parseInt(hex, 16))
    const lead = bytes.length === 1 ? 0x7f : 0x7f >> bytes.length
    const code = bytes.reduce((high, byte, i) => (high << 6) | (byte & (i === 0 ? lead : 0x3f)), 0)
    return String.fromCharCode(code)
  })
}
