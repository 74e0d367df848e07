import { BitReader, BitWriter } from '../code/bits.ts'
import type { InvitationOf } from '../contents.ts'
import { readNumbers, readText, writeNumbers, writeText } from './fields.ts'

const MARK = 12

/** The party's name, the host's, the mark; then whether only some storylines stand, and which. */
export function writeInvitation(invitation: InvitationOf<number>): string {
  const { party, host, mark, storylines } = invitation
  const bits = new BitWriter()
  writeText(bits, party)
  writeText(bits, host)
  bits.write(mark, MARK)
  bits.flag(storylines !== undefined)
  if (storylines) writeNumbers(bits, storylines)
  return bits.finish()
}

export function readInvitation(payload: string): InvitationOf<number> {
  const bits = new BitReader(payload)
  const invitation: InvitationOf<number> = {
    party: readText(bits),
    host: readText(bits),
    mark: bits.read(MARK)
  }
  if (bits.flag()) invitation.storylines = readNumbers(bits)
  return invitation
}
