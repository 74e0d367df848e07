import { WRITE_IN } from './contents.ts'
import type { BallotOf, InvitationOf, PartyOf, ResultOf } from './contents.ts'
import type { LinkedFilm } from './types.ts'

/** The number of a storyline by its id; 0 for the write-in, and for an id that the film lacks. */
export function numberOf(film: LinkedFilm): (id: string) => number {
  return id => film.storylines.find(storyline => storyline.id === id)?.number ?? 0
}

/**
 * The id of a storyline by its number; `WRITE_IN` for 0. For a number that the film lacks, an id that
 * it lacks too: validation then reports the code as newer.
 */
export function idOf(film: LinkedFilm): (number: number) => string {
  return number =>
    number === 0
      ? WRITE_IN
      : (film.storylines.find(storyline => storyline.number === number)?.id ?? `number ${number}`)
}

/** A copy of a result with other names of storylines: ids for numbers, or numbers for ids. */
export function renameResult<A, B>(result: ResultOf<A>, rename: (id: A) => B): ResultOf<B> {
  const { ballot, ...rest } = result
  return ballot ? { ...rest, ballot: renameBallot(ballot, rename) } : rest
}

/** The same for all ballots of a group. */
export function renameParty<A, B>(party: PartyOf<A>, rename: (id: A) => B): PartyOf<B> {
  const ballots = party.ballots.map(entry => ({
    ...entry,
    ballot: renameBallot(entry.ballot, rename)
  }))
  return { ...party, ballots }
}

/** The same for the storylines of a runoff. */
export function renameInvitation<A, B>(
  { storylines, ...rest }: InvitationOf<A>,
  rename: (id: A) => B
): InvitationOf<B> {
  return storylines ? { ...rest, storylines: storylines.map(rename) } : rest
}

function renameBallot<A, B>(ballot: BallotOf<A>, rename: (id: A) => B): BallotOf<B> {
  return { ...ballot, ranking: ballot.ranking.map(tier => tier.map(rename)) }
}
