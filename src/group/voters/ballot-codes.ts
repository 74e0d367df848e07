import type { Ballot, PartyBallot } from '../../links/contents.ts'
import { encodeParty } from '../../links/index.ts'
import { foldName } from '../../vote/index.ts'
import { linkedFilm } from '../../film/linked-film.ts'

/** Cached, because ballots are compared often. */
const codes = new WeakMap<PartyBallot | Ballot, string>()

/** The ballot as the link code of a group with only this ballot. */
export function codeOf(ballot: PartyBallot): string {
  return codes.get(ballot) ?? encoded(ballot, ballot)
}

/** The same without name and score. */
export function codeOfRanking(ballot: Ballot): string {
  return codes.get(ballot) ?? encoded({ ballot }, ballot)
}

function encoded(ballot: PartyBallot, known: PartyBallot | Ballot): string {
  const code = encodeParty({ ballots: [ballot] }, linkedFilm)
  codes.set(known, code)
  return code
}

/** Whether name and ranking are the same; the scores may differ. */
export function isSameBallot(one: PartyBallot, other: PartyBallot): boolean {
  return (
    foldName(one.name) === foldName(other.name) &&
    codeOfRanking(one.ballot) === codeOfRanking(other.ballot)
  )
}
