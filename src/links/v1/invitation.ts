import { BitReader, BitWriter } from '../code/bits.ts'
import type { InvitationOf } from '../contents.ts'
import { readNumbers, readText, writeNumbers, writeText } from './fields.ts'

const MARK_BITS = 12

/**
 * The names of the group and of its host, the 12-bit mark, and for a runoff the numbers of its
 * storylines after a bit that says whether it is one.
 */
export function writeInvitation(invitation: InvitationOf<number>): string {
  const { party, host, mark, storylines } = invitation
  const bits = new BitWriter()
  writeText(bits, party)
  writeText(bits, host)
  bits.write(mark, MARK_BITS)
  bits.flag(storylines !== undefined)
  if (storylines) writeNumbers(bits, storylines)
  return bits.finish()
}

/** Reads what `writeInvitation` wrote; see `Layout` for payloads that it did not write. */
export function readInvitation(payload: string): InvitationOf<number> {
  const bits = new BitReader(payload)
  const invitation: InvitationOf<number> = {
    party: readText(bits),
    host: readText(bits),
    mark: bits.read(MARK_BITS)
  }
  if (bits.flag()) invitation.storylines = readNumbers(bits)
  return invitation
}
