import { headline } from './headline.ts'
import { valueOf, Matrix, range } from './matrix.ts'
import { strongestPaths, unbeaten } from './schulze.ts'
import type { Tally } from './types.ts'

/** How near the headliner was to losing or sharing its win. */
export interface ClosestCall {
  headliner: string
  /** Whoever would have needed the fewest more ballots: one, or several who needed as many. */
  rivals: string[]
  /** How many ballots naming one of them and nobody else would have ended the win. */
  ballots: number
}

/** What decides a headline: the pairs and, among several unbeaten, the shortlists. */
interface Standing {
  pairs: Matrix
  shortlists: number[]
}

/**
 * The fewest added ballots, all naming one rival alone, after which the headliner is no longer the
 * only one. `null` when there is no headliner, or none but it stood.
 *
 * More ballots for a rival may in between restore a win they had ended, so halving the range
 * could miss the fewest. The outcome hangs on which of the counts are greater, though, and it can
 * change only where an added ballot makes two counts level or tips them. Those numbers are tried
 * from the lowest, however many ballots there are. Time grows with the cube of the candidates for
 * each number tried.
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
    // Who beats all others goes on doing so until the rival is level.
    const least = told.kind === 'condorcet' ? lead(now.pairs, headliner, rival) : 1
    const ballots = turningPoints(now, rival)
      .filter(added => added >= least && added <= fewest)
      .find(added => !winsAlone(headliner, addBallots(now, rival, added)))
    if (ballots === undefined) return
    rivals = ballots < fewest ? [name] : [...rivals, name]
    fewest = ballots
  })
  return rivals.length > 0
    ? { headliner: told.winner, rivals: rivals.sort(), ballots: fewest }
    : null
}

/** The added ballots at which one of the rival's counts becomes level with another, or passes it. */
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

function winsAlone(headliner: number, { pairs, shortlists }: Standing): boolean {
  const winners = unbeaten(strongestPaths(pairs), range(pairs.size))
  const own = shortlists[headliner] as number
  return (
    winners.includes(headliner) &&
    winners.every(winner => winner === headliner || (shortlists[winner] as number) < own)
  )
}

function lead(pairs: Matrix, first: number, second: number): number {
  return pairs.get(first, second) - pairs.get(second, first)
}
