/** What the largest QR code holds, in bytes, at the level of correction that the game prints with. */
const MOST_BYTES = 2331

/** Whether a text has room in a QR code at all. */
export function fitsQr(text: string): boolean {
  return new TextEncoder().encode(text).length <= MOST_BYTES
}
