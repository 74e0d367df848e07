import { seal } from './envelope.ts'
import { validateParty, validateResult } from './validate.ts'
import type { Fault } from './validate.ts'
import { numberOf, renameParty, renameResult } from './storylines.ts'
import { normaliseParty, normaliseResult } from './normalise.ts'
import type { Party, Result } from '../domain/result.ts'
import type { LinkedFilm } from './types.ts'
import { CURRENT } from './versions.ts'

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

function sealed(kind: 'r' | 'p', payload: string, film: LinkedFilm): string {
  return seal(kind, CURRENT.version, CURRENT.codec.filmMark(film.id) + payload)
}

function refuse(fault: Fault | undefined): void {
  if (fault) throw new RangeError(fault.sentence)
}
