/*
 * Saved mail (RFC 2045, 1996). Text parts in base64 are decoded, other encoded parts skipped. Soft line
 * breaks of quoted-printable are handled where links are found.
 */
const ENCODED = /^Content-Transfer-Encoding:\s*base64\s*$/i
const TYPE = /^Content-Type:\s*([^;\s]+)/i
const OF_BASE64 = /^[A-Za-z0-9+/]{2,}={0,2}$/

export class MailParts {
  private type = 'text/plain'
  /** Whether the header of the part says base64, and whether its body has begun. */
  private isEncoded = false
  private isBody = false
  private decoder = new TextDecoder()
  private rest = ''

  /** The decoded lines of an encoded part; any other line as it is. */
  read(line: string): string[] {
    if (this.isEncoded) return this.readEncoded(line)
    // Skips the regular expressions for most lines.
    if (!/^[-Cc]/.test(line)) return [line]
    if (line.startsWith('--')) this.type = 'text/plain'
    this.readHeader(line)
    return [line]
  }

  /** The rest of a part without an end. */
  finish(): string[] {
    return this.isEncoded ? this.end() : []
  }

  private readHeader(line: string): void {
    this.type = TYPE.exec(line)?.[1] ?? this.type
    this.isEncoded ||= ENCODED.test(line)
  }

  private readEncoded(line: string): string[] {
    const text = line.trim()
    if (OF_BASE64.test(text) && (this.isBody || !text.includes(':'))) {
      this.isBody = true
      return this.decode(text)
    }
    if (!this.isBody) {
      this.readHeader(line)
      return [line]
    }
    return [...this.end(), line]
  }

  private decode(text: string): string[] {
    if (!this.type.startsWith('text/')) return []
    this.rest += this.decoder.decode(bytesOf(text), { stream: true })
    const lines = this.rest.split(/\r\n|\n/)
    this.rest = String(lines.pop())
    return lines
  }

  private end(): string[] {
    const { rest } = this
    this.isEncoded = false
    this.isBody = false
    this.type = 'text/plain'
    this.decoder = new TextDecoder()
    this.rest = ''
    return rest === '' ? [] : [rest]
  }
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Three bytes for four characters; fewer at the end. */
function bytesOf(text: string): Uint8Array {
  const chars = text.replace(/=+$/, '')
  const bytes = new Uint8Array(Math.floor((chars.length * 6) / 8))
  let held = 0
  let at = 0
  for (let place = 0; place < chars.length; place++) {
    held = ((held << 6) | BASE64.indexOf(chars.charAt(place))) & 0xffff
    const bits = ((place + 1) * 6) % 8
    if (bits < 6) bytes[at++] = (held >> bits) & 0xff
  }
  return bytes
}
