/** Bytes in the largest QR code with error correction M. */
const MOST_BYTES = 2331

export function fitsQr(text: string): boolean {
  return new TextEncoder().encode(text).length <= MOST_BYTES
}
