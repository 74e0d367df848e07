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
export type { RunoffRound, Tally, WeightedBallot } from './types.ts'

/**
 * Counts an election under several rules.
 * @param ballots read once, in any order. Unknown names and repetitions are ignored; candidates
 * missing on a ballot share the last place
 * @param candidates names, in any order; duplicates count once
 * @returns exact whole numbers, independent of any order. Without a ballot that ranks a candidate,
 * there are no winners, orders and rounds
 * @throws RangeError if the count of a ballot is not a whole number of 1 or more, or sums could
 * exceed 2^53
 * Methods: Schulze (2011), instant runoff (Hare 1871), Borda (1781). Time grows with the number of
 * different ballots times the square of the candidates.
 */
export function tally(ballots: Iterable<WeightedBallot>, candidates: readonly string[]): Tally {
  return count(ballots, candidates).tally
}

/** The same tally, with the moves between the rounds of its instant runoff. */
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
  // Without a ranking all candidates are tied, which no rule may take for a win.
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
