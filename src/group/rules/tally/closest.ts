import { headline } from './headline.ts'
import { valueOf, Matrix, range } from './matrix.ts'
import { strongestPaths, unbeaten } from './schulze.ts'
import type { Tally } from './types.ts'

export interface ClosestCall {
  headliner: string
  /** The rivals that would have needed the fewest ballots; several if they tie. */
  rivals: string[]
  /** How many ballots ranking only such a rival would have ended the win. */
  ballots: number
  /** The outcome for the first rival with those ballots: `other` for anything but a win or a tie. */
  then: 'level' | 'won' | 'other'
}

/** The counts that decide a headline. */
interface Standing {
  pairs: Matrix
  shortlists: number[]
}

/**
 * Finds the fewest added ballots, each ranking only one rival, after which the headliner no longer
 * wins alone. `null` without a single winner or without rivals.
 * A binary search could miss the fewest: more ballots can restore a win. But the result can only
 * change where two counts become equal or change order, so only these numbers of ballots are tried,
 * from the lowest. Time grows with the cube of the candidates for each number tried.
 */
export function closestCall(tally: Tally): ClosestCall | null {
  const told = headline(tally)
  if (!('winner' in told)) return null
  const names = Object.keys(tally.pairwise)
  const now: Standing = {
    pairs: Matrix.fromRecord(names, tally.pairwise),
    shortlists: names.map(name => valueOf(tally.shortlisted, name))
  }
  const headliner = names.indexOf(told.winner)
  let fewest = Infinity
  let rivals: string[] = []
  names.forEach((name, rival) => {
    if (rival === headliner) return
    // A Condorcet winner stays one until the rival draws level.
    const least = told.kind === 'condorcet' ? lead(now.pairs, headliner, rival) : 1
    const ballots = turningPoints(now, rival)
      .filter(added => added >= least && added <= fewest)
      .find(added => !winsAlone(headliner, addBallots(now, rival, added)))
    if (ballots === undefined) return
    rivals = ballots < fewest ? [name] : [...rivals, name]
    fewest = ballots
  })
  const [first] = rivals.sort()
  if (first === undefined) return null
  const rival = names.indexOf(first)
  const best = bestOf(addBallots(now, rival, fewest))
  const isBest = best.includes(rival)
  const then =
    isBest && best.includes(headliner) ? 'level' : isBest && best.length === 1 ? 'won' : 'other'
  return { headliner: told.winner, rivals, ballots: fewest, then }
}

/** The numbers of added ballots at which one of the rival’s counts equals or passes another. */
function turningPoints({ pairs, shortlists }: Standing, rival: number): number[] {
  const everyone = range(pairs.size)
  const others = everyone.filter(candidate => candidate !== rival)
  const growing = others.map(other => pairs.get(rival, other))
  const fixed = others.flatMap(row => everyone.map(column => pairs.get(row, column)))
  const gaps = [
    ...gapsBetween(growing, fixed),
    ...gapsBetween([shortlists[rival] as number], shortlists)
  ]
  return [...new Set(gaps.flatMap(gap => [gap, gap + 1]))].sort((a, b) => a - b)
}

function gapsBetween(from: readonly number[], to: readonly number[]): number[] {
  const ends = [...new Set(to)]
  return [...new Set(from)].flatMap(start => ends.map(end => end - start))
}

function addBallots({ pairs, shortlists }: Standing, rival: number, added: number): Standing {
  const raised = pairs.copy()
  for (const other of range(pairs.size)) {
    if (other !== rival) raised.set(rival, other, pairs.get(rival, other) + added)
  }
  return {
    pairs: raised,
    shortlists: shortlists.map((count, place) => (place === rival ? count + added : count))
  }
}

function winsAlone(headliner: number, standing: Standing): boolean {
  const best = bestOf(standing)
  return best.length === 1 && best[0] === headliner
}

/** Of those that no other beats, those on the most shortlists. */
function bestOf({ pairs, shortlists }: Standing): number[] {
  const winners = unbeaten(strongestPaths(pairs), range(pairs.size))
  const most = Math.max(...winners.map(winner => shortlists[winner] as number))
  return winners.filter(winner => shortlists[winner] === most)
}

function lead(pairs: Matrix, first: number, second: number): number {
  return pairs.get(first, second) - pairs.get(second, first)
}
