import type { PartyBallot } from '../../../links/contents.ts'
import { countElection } from '../../rules/election/count.ts'
import { summarise, type Summary } from '../../rules/election/summary.ts'
import { linkedFilm } from '../../../film/linked-film.ts'
import { titleOf } from '../../../vote/index.ts'

/** The count of the ballots in a group’s link. */
export function countSharedBallots(ballots: readonly PartyBallot[]): Summary {
  const cast = ballots.map(({ ballot }) => ballot)
  return summarise(countElection(cast, [], linkedFilm), titleOf)
}
