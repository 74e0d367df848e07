import { seal, type Kind } from './code/envelope.ts'
import { validateInvitation, validateParty, validateResult } from './validate.ts'
import type { Fault } from './validate.ts'
import { numberOf, renameInvitation, renameParty, renameResult } from './storyline-numbers.ts'
import { normaliseInvitation, normaliseParty, normaliseResult } from './normalise.ts'
import type { Invitation, Party, Result } from './contents.ts'
import type { LinkedFilm } from './types.ts'
import { CURRENT, CURRENT_INVITATION } from './versions.ts'

/**
 * The code of a player's result, as it stands in a link after `#/r/`: ASCII letters, digits, `-` and
 * `_`, the last one a letter. The same result always gives the same code. Names are cleaned and cut
 * (24 graphemes, a write-in 60), empty tiers left out; an anonymous ten-question result with five
 * ranked storylines takes at most 30 characters.
 *
 * @throws RangeError on a question or storyline the film does not have, on one that stands twice,
 *   when there are not as many answers as questions, or when the code would pass 32,767 characters
 */
export function encodeResult(result: Result, film: LinkedFilm): string {
  const normal = normaliseResult(result)
  refuse(validateResult(normal, film))
  const payload = CURRENT.codec.result.write(renameResult(normal, numberOf(film)))
  return sealed('r', payload, film)
}

/**
 * The code of a party's ballots, as it stands in a link after `#/p/`. Ballots keep their order.
 * Eight ballots of five with six-letter names take at most 170 characters.
 *
 * @throws RangeError as `encodeResult` does, and on a score that is not made of whole numbers from
 *   0 to 65,535, the first no more than the second
 */
export function encodeParty(party: Party, film: LinkedFilm): string {
  const normal = normaliseParty(party)
  refuse(validateParty(normal, film))
  const payload = CURRENT.codec.party.write(renameParty(normal, numberOf(film)))
  return sealed('p', payload, film)
}

/**
 * The code of an invitation, as it stands in a link after `#/i/`, or with nothing but the mark in it
 * behind the code of a ballot, to tell which party that is for. Two names of ten Latin letters take
 * 40 characters, the mark alone 11.
 *
 * @throws RangeError on a mark that is no whole number from 0 to 4,095, on a storyline the film does
 *   not have, on one that stands twice and on a write-in
 */
export function encodeInvitation(invitation: Invitation, film: LinkedFilm): string {
  const normal = normaliseInvitation(invitation)
  refuse(validateInvitation(normal, film))
  const { version, codec } = CURRENT_INVITATION
  const payload = codec.invitation.write(renameInvitation(normal, numberOf(film)))
  return seal('i', version, codec.filmMark(film.id) + payload)
}

function sealed(kind: Kind, payload: string, film: LinkedFilm): string {
  return seal(kind, CURRENT.version, CURRENT.codec.filmMark(film.id) + payload)
}

function refuse(fault: Fault | undefined): void {
  if (fault) throw new RangeError(fault.sentence)
}
