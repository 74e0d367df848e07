/*
 * Version 1 of the codes. It is released and must never change: a new layout goes into a folder of
 * its own beside this one, with a line in versions.ts.
 */
import { charOf } from '../code/alphabet.ts'
import type { Codec, InvitationCodec } from '../codec.ts'
import { crc16 } from '../code/crc.ts'
import { readInvitation, writeInvitation } from './invitation.ts'
import { readParty, writeParty } from './party.ts'
import { readResult, writeResult } from './result.ts'

export const v1: Codec = {
  filmPrefix,
  result: { write: writeResult, read: readResult },
  party: { write: writeParty, read: readParty }
}

export const invitationV1: InvitationCodec = {
  filmPrefix,
  invitation: { write: writeInvitation, read: readInvitation }
}

/**
 * Two characters in front of every payload: the upper twelve bits of the CRC-16 of the film's id.
 * The prefix distinguishes the links of games about different films.
 */
function filmPrefix(id: string): string {
  const crc = crc16(new TextEncoder().encode(id), 8)
  return charOf(crc >> 10) + charOf((crc >> 4) & 63)
}
