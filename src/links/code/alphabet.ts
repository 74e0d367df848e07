/** The 64 characters of base64url in the order of their values (RFC 4648, 2006, section 5). */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Values by character code; −1 for a character that is not in the alphabet. */
const VALUES = Int8Array.from({ length: 128 }, (_, code) =>
  ALPHABET.indexOf(String.fromCharCode(code))
)

/** The character for a value of 0 to 63. */
export function charOf(value: number): string {
  return ALPHABET.charAt(value)
}

/** The value of a character, 0 to 63; −1 for one that is not in the alphabet. */
export function valueOf(char: string): number {
  return VALUES[char.charCodeAt(0)] ?? -1
}
