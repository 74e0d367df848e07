/*
 * Version 1 of the codes. Released: it may be read differently by nobody, ever. A new layout is a
 * folder of its own beside this one.
 */
import { charOf } from '../code/alphabet.ts'
import type { Codec, InvitationCodec } from '../codec.ts'
import { crc16 } from '../code/crc.ts'
import { readInvitation, writeInvitation } from './invitation.ts'
import { readParty, writeParty } from './party.ts'
import { readResult, writeResult } from './result.ts'

export const v1: Codec = {
  filmMark,
  result: { write: writeResult, read: readResult },
  party: { write: writeParty, read: readParty }
}

export const invitationV1: InvitationCodec = {
  filmMark,
  invitation: { write: writeInvitation, read: readInvitation }
}

/** Two characters in front of every payload: the upper twelve bits of the checksum of the film's id. */
function filmMark(id: string): string {
  const crc = crc16(new TextEncoder().encode(id), 8)
  return charOf(crc >> 10) + charOf((crc >> 4) & 63)
}
