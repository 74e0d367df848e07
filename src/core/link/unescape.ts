const ESCAPE = /%[0-7][\da-f]|%[cd][\da-f]%[89ab][\da-f]|%e[\da-f](?:%[89ab][\da-f]){2}/gi
/** The sharp and the slash of a link, as JSON and HTML of some programs have them. */
const MARK_ESCAPE = /\\u00(?:23|2f)|&(?:#(?:35|47|x23|x2f)|num|sol);/gi
const SHARP = /23$|^&(?:#35|#x23|num);/i
/** Soft hyphens, zero-width and bidirectional characters: put in by apps, seen by nobody. */
const UNSEEN = /\p{DI}/gu

/** A text as it was before apps sent it on: percent-escapes, up to twice over, and unseen characters undone. */
export function unescapeText(text: string): string {
  const marked = text.replace(MARK_ESCAPE, escape => (SHARP.test(escape) ? '#' : '/'))
  return unescaped(unescaped(marked)).replace(UNSEEN, '')
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
