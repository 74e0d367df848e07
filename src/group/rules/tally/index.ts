import { type Flow, runoffFlows } from './flows.ts'
import { foldBallots } from './fold.ts'
import { record } from './matrix.ts'
import { beatsEveryOther, bordaScores, countPairs, countShortlists, orderByScore } from './pairs.ts'
import { runoffRounds, runoffWinners } from './instant-runoff.ts'
import { schulzeOrder } from './schulze.ts'
import type { Tally, WeightedBallot } from './types.ts'

export { closestCall, type ClosestCall } from './closest.ts'
export { INACTIVE, type Flow } from './flows.ts'
export { headline, type Headline } from './headline.ts'
export { pathStrengths } from './schulze.ts'
export type { RunoffRound, Tally, WeightedBallot } from './types.ts'

/**
 * Counts an election under every rule at once.
 *
 * In: ballots, read once, and the names of the candidates, both in any order. On a ballot a name
 * that is no candidate is passed over, one that comes twice counts where it comes first, and
 * whoever is not named is below everyone named and equal with the rest. A candidate listed twice
 * is one candidate.
 *
 * Out: whole numbers, exact, and the same for every order of ballots and candidates. With no
 * ballot that ranks a candidate there is no winner, no order and no round.
 *
 * Throws a `RangeError` when a ballot's count is not a whole number of 1 or more, and when the
 * ballots are so many (2^53 for all candidates together) that a sum could be inexact.
 *
 * The methods and where they come from are told at their functions. Time grows with the different
 * ballots times the square of the candidates.
 */
export function tally(ballots: Iterable<WeightedBallot>, candidates: readonly string[]): Tally {
  return count(ballots, candidates).tally
}

/** The same count, and what passed between the rounds of its instant runoff, one entry for each two rounds. */
export function tallyWithFlows(
  ballots: Iterable<WeightedBallot>,
  candidates: readonly string[]
): { tally: Tally; flows: Flow[] } {
  const { tally, profile, rounds, names } = count(ballots, candidates)
  return { tally, flows: runoffFlows(profile, rounds, names) }
}

function count(ballots: Iterable<WeightedBallot>, candidates: readonly string[]) {
  const names = [...new Set(candidates)].sort()
  const profile = foldBallots(ballots, names)
  const total = profile.total()
  if (total * (names.length + 1) > Number.MAX_SAFE_INTEGER) {
    throw new RangeError('There are too many ballots to count them exactly.')
  }
  const pairs = countPairs(profile)
  const shortlists = countShortlists(profile)
  const scores = bordaScores(pairs)
  // Without a ranking everybody is level with everybody, which no rule may take for a win.
  const ranked = shortlists.some(shortlist => shortlist > 0)
  const best = ranked ? beatsEveryOther(pairs) : undefined
  const schulze = ranked ? schulzeOrder(pairs) : []
  const rounds = ranked ? runoffRounds(profile) : []
  const borda = ranked ? orderByScore(scores) : []

  const named = (group: readonly number[]) => group.map(place => names[place] as string)
  const counted: Tally = {
    ballots: total,
    pairwise: pairs.toRecord(names),
    condorcetWinner: names.find((_, place) => place === best) ?? null,
    schulze: { winners: schulze.slice(0, 1).flatMap(named), order: schulze.map(named) },
    instantRunoff: {
      winners: rounds.slice(-1).map(runoffWinners).flatMap(named),
      rounds: rounds.map(({ left, votes, exhausted, eliminated }) => ({
        votes: record(named(left), votes),
        exhausted,
        eliminated: named(eliminated)
      }))
    },
    borda: { scores: record(names, scores), order: borda.map(named) },
    shortlisted: record(names, shortlists)
  }
  return { tally: counted, profile, rounds, names }
}
