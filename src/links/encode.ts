import { seal, type Kind } from './code/envelope.ts'
import { validateInvitation, validateParty, validateResult } from './validate.ts'
import type { Fault } from './validate.ts'
import { numberOf, renameInvitation, renameParty, renameResult } from './storyline-numbers.ts'
import { normaliseInvitation, normaliseParty, normaliseResult } from './normalise.ts'
import type { Invitation, Party, Result } from './contents.ts'
import type { LinkedFilm } from './types.ts'
import { CURRENT, CURRENT_INVITATION } from './versions.ts'

/**
 * The code of a player's result, for a link after `#/r/`: ASCII letters, digits, `-` and `_`, the
 * last one a letter. The same result always gives the same code. Names are cleaned and cut (24
 * graphemes, a write-in 60), empty tiers are left out. An anonymous ten-question result with five
 * ranked storylines takes at most 30 characters.
 *
 * @throws RangeError if the film lacks a question or storyline, if one is there twice, if there are
 *   not as many answers as questions, or if the code would exceed 32,767 characters
 */
export function encodeResult(result: Result, film: LinkedFilm): string {
  const normal = normaliseResult(result)
  refuse(validateResult(normal, film))
  const payload = CURRENT.codec.result.write(renameResult(normal, numberOf(film)))
  return sealed('r', payload, film)
}

/**
 * The code of a group's ballots, for a link after `#/p/`. Ballots keep their order. Eight ballots
 * that rank five storylines, with six-letter names, take at most 170 characters.
 *
 * @throws RangeError as `encodeResult` does, and if a score is not of whole numbers from 0 to 65,535
 *   or has more right answers than questions
 */
export function encodeParty(party: Party, film: LinkedFilm): string {
  const normal = normaliseParty(party)
  refuse(validateParty(normal, film))
  const payload = CURRENT.codec.party.write(renameParty(normal, numberOf(film)))
  return sealed('p', payload, film)
}

/**
 * The code of an invitation, for a link after `#/i/`. An invitation with only a mark also follows
 * the code of a ballot, to say which group the ballot is for. With two names of ten Latin letters it
 * takes 40 characters, with the mark alone 11.
 *
 * @throws RangeError if the mark is not a whole number from 0 to 4,095, or if a storyline is not in
 *   the film, is there twice or is the write-in
 */
export function encodeInvitation(invitation: Invitation, film: LinkedFilm): string {
  const normal = normaliseInvitation(invitation)
  refuse(validateInvitation(normal, film))
  const { version, codec } = CURRENT_INVITATION
  const payload = codec.invitation.write(renameInvitation(normal, numberOf(film)))
  return seal('i', version, codec.filmPrefix(film.id) + payload)
}

function sealed(kind: Kind, payload: string, film: LinkedFilm): string {
  return seal(kind, CURRENT.version, CURRENT.codec.filmPrefix(film.id) + payload)
}

function refuse(fault: Fault | undefined): void {
  if (fault) throw new RangeError(fault.sentence)
}
