const ESCAPE = /%[0-7][\da-f]|%[cd][\da-f]%[89ab][\da-f]|%e[\da-f](?:%[89ab][\da-f]){2}/gi
/** The signs of a link, as JSON and HTML of some programs have them. */
const SIGN_ESCAPE =
  /\\u00(23|2f|2d|5f)|&(?:amp;)*(?:#x0*(23|2f|2d|5f)|#0*(35|47|45|95)|(num|sol|lowbar));/gi
const NAMED_SIGNS: Record<string, string> = { num: '#', sol: '/', lowbar: '_' }
/** Soft hyphens, zero-width and bidirectional characters: put in by apps, seen by nobody. */
const UNSEEN = /\p{DI}/gu

/** A text as it was before apps sent it on: percent-escapes, up to twice over, and unseen characters undone. */
export function unescapeText(text: string): string {
  const signed = text.replace(SIGN_ESCAPE, signOf)
  return unescaped(unescaped(signed)).replace(UNSEEN, '')
}

function signOf(_: string, ofJson = '', hex = '', decimal = '', name = ''): string {
  if (name) return NAMED_SIGNS[name.toLowerCase()] ?? ''
  return String.fromCharCode(decimal ? Number(decimal) : parseInt(ofJson || hex, 16))
}

/** Escapes that are no UTF-8 stay as they are. Those beyond three bytes do too: no link holds them. */
function unescaped(text: string): string {
  return text.replace(ESCAPE, escape => {
    const bytes = Array.from(escape.matchAll(/[\da-f]{2}/gi), ([hex]) => parseInt(hex, 16))
    const lead = bytes.length === 1 ? 0x7f : 0x7f >> bytes.length
    const code = bytes.reduce((high, byte, i) => (high << 6) | (byte & (i === 0 ? lead : 0x3f)), 0)
    return String.fromCharCode(code)
  })
}
