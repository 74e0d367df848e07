/*
 * The format that the codes of all versions share, so that this version recognises the codes
 * of later ones:
 *
 *   kind      r (a result), p (a group) or i (an invitation)
 *   version   1 to 9
 *   length    of the whole code in characters: digits of five bits, highest first, at most three;
 *             all but the last have the sixth bit set
 *   payload   in the layout of the version
 *   checksum  CRC-16 of the six-bit values of all characters before it, as 6 + 6 + 4 bits: the last
 *             character is one of A to P, because chat apps drop a trailing - or _
 */
import { charOf, valueOf } from './alphabet.ts'
import { crc16 } from './crc.ts'
import type { LinkProblem } from '../types.ts'

export type Kind = 'r' | 'p' | 'i'

export type Opened =
  | { ok: true; code: string; kind: Kind; version: string; payload: string }
  | { ok: false; problem: LinkProblem }

const KIND_AND_VERSION = 2
const CHECKSUM = 3
const LENGTH_DIGITS = 3
const LONGEST_CODE = 32 ** LENGTH_DIGITS - 1

/**
 * Puts a payload into its envelope.
 *
 * @param version one digit, 1 to 9
 * @param payload characters of the base64url alphabet
 * @throws RangeError if the code would have more than 32,767 characters
 */
export function seal(kind: Kind, version: string, payload: string): string {
  const length = lengthField(KIND_AND_VERSION + payload.length + CHECKSUM)
  const body = kind + version + length + payload
  return body + checksum(body)
}

/**
 * Takes the payload out of its envelope and checks length and checksum. Never throws.
 *
 * @param run characters of the alphabet that begin with the code; hyphens and underscores after it
 *   are punctuation, because no code ends in one
 */
export function open(run: string): Opened {
  if (!/^[rpi][1-9]/.test(run)) return { ok: false, problem: problemOfOther(run) }
  const stated = statedLength(run)
  if (stated === undefined) return { ok: false, problem: 'cut-off' }
  if (run.length < stated.total) return { ok: false, problem: 'cut-off' }

  const kind = run.charAt(0) as Kind
  const version = run.charAt(1)
  const payload = run.slice(KIND_AND_VERSION + stated.digits, Math.max(0, stated.total - CHECKSUM))
  const code = run.slice(0, stated.total)
  const sound = /^[-_]*$/.test(run.slice(stated.total)) && seal(kind, version, payload) === code
  return sound ? { ok: true, code, kind, version, payload } : { ok: false, problem: 'damaged' }
}

/**
 * The length that a code claims to have, in characters, and the number of digits of that field.
 * `undefined` if the code ends within the field; 0 if the field is malformed.
 */
export function statedLength(run: string): { total: number; digits: number } | undefined {
  let total = 0
  for (let digits = 1; digits <= LENGTH_DIGITS; digits++) {
    const char = run.charAt(KIND_AND_VERSION + digits - 1)
    if (char === '') return undefined
    const value = valueOf(char)
    total = total * 32 + (value % 32)
    if (value < 32) return { total, digits }
  }
  return { total: 0, digits: LENGTH_DIGITS }
}

function problemOfOther(run: string): LinkProblem {
  if (/^[rpi]$/.test(run)) return 'cut-off'
  const hasKindInside = /[rp][1-9]|i[1-9][\w-]{8}/.test(run)
  const hasLength = statedLength(run)?.total === run.length
  return hasKindInside || hasLength ? 'damaged' : 'no-code'
}

/** The length includes the digits of this field. */
function lengthField(others: number): string {
  let total = others + 1
  while (total.toString(32).length > total - others) total += 1
  if (total > LONGEST_CODE) {
    throw new RangeError(`A link carries at most ${LONGEST_CODE} characters; this takes ${total}.`)
  }
  const digits = [...total.toString(32)].map(digit => parseInt(digit, 32))
  return digits.map((digit, i) => charOf(i < digits.length - 1 ? digit + 32 : digit)).join('')
}

function checksum(body: string): string {
  // A hot path: every code is checked more than once, and a typed array was the fastest.
  const values = new Uint8Array(body.length)
  for (let at = 0; at < body.length; at++) values[at] = valueOf(body.charAt(at))
  const crc = crc16(values, 6)
  return charOf(crc >> 10) + charOf((crc >> 4) & 63) + charOf(crc & 15)
}
