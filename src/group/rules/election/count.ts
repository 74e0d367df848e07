import type { VotedFilm } from '../../../film/types.ts'
import { WRITE_IN, type Ballot } from '../../../links/contents.ts'
import {
  closestCall,
  headline,
  tallyWithFlows,
  type ClosestCall,
  type Flow,
  type Headline,
  type Tally,
  type WeightedBallot
} from '../tally/index.ts'
import {
  candidateOf,
  isWriteIn,
  rankingByCandidate,
  standingOnly
} from '../../../vote/rules/candidates.ts'
import { linesOf } from '../import/table/unfold.ts'

/** So many write-ins can stand: the count takes the square of the candidates for each ballot. */
const MOST_WRITE_INS = 60
/** The closest call is searched among so many candidates at most. */
const MOST_SEARCHED = 24

/** Everything that is told of an election, from one count. */
export interface Count {
  tally: Tally
  flows: Flow[]
  headline: Headline
  closest: ClosestCall | null
  /** What the write-ins say, by candidate. */
  writeIns: Record<string, string>
  /** How many write-ins were on too few ballots to stand among so many. */
  dropped: number
}

/**
 * Counts ballots and files of folded ballots together, under every rule. Candidates are the film's
 * storylines and the different write-ins: all of them up to sixty; of more, those on the most
 * ballots, and none of several on equally many for whom there is no room together.
 * @param only of a runoff: the storylines that stand. Nothing else on any ballot counts
 */
export function countElection(
  ballots: readonly Ballot[],
  folded: readonly string[],
  film: VotedFilm,
  only?: readonly string[]
): Count {
  const found = only ? new Map<string, Found>() : writeInsOf(ballots, folded, film)
  const standing = mostNamed(found)
  const storylines = film.storylines.map(({ id }) => id)
  const candidates = only
    ? storylines.filter(id => only.includes(id))
    : [...storylines, ...standing]
  const { tally, flows } = tallyWithFlows(weighted(ballots, folded, film, only), candidates)
  return {
    tally,
    flows,
    headline: headline(tally),
    closest: candidates.length > MOST_SEARCHED ? null : closestCall(tally),
    writeIns: Object.fromEntries(
      standing.flatMap(id => {
        const one = found.get(id)
        return one ? [[id, usualSpelling(one)]] : []
      })
    ),
    dropped: found.size - standing.length
  }
}

function* weighted(
  ballots: readonly Ballot[],
  folded: readonly string[],
  film: VotedFilm,
  only: readonly string[] | undefined
): Iterable<WeightedBallot> {
  const ranking = (ballot: Ballot) => rankingByCandidate(standingOnly(ballot, only), film)
  for (const ballot of ballots) yield { ranking: ranking(ballot), count: 1 }
  for (const { ballot, count } of linesOf(folded, film)) yield { ranking: ranking(ballot), count }
}

interface Found {
  /** On how many ballots each spelling is. */
  spellings: Map<string, number>
  ballots: number
}

/** How most of them write it; of several the first in code-unit order, whichever came first. */
function usualSpelling({ spellings }: Found): string {
  const [first] = [...spellings].sort(
    ([one, ballots], [other, others]) => others - ballots || (one < other ? -1 : 1)
  )
  return String(first?.[0])
}

function writeInsOf(
  ballots: readonly Ballot[],
  folded: readonly string[],
  film: VotedFilm
): Map<string, Found> {
  const found = new Map<string, Found>()
  const note = ({ ranking, writeIn: text }: Ballot, count: number) => {
    const id = text && ranking.flat().includes(WRITE_IN) ? candidateOf(text, film) : ''
    if (!text || !isWriteIn(id)) return
    const one = found.get(id) ?? { spellings: new Map<string, number>(), ballots: 0 }
    one.spellings.set(text, (one.spellings.get(text) ?? 0) + count)
    one.ballots += count
    found.set(id, one)
  }
  for (const ballot of ballots) note(ballot, 1)
  for (const { ballot, count } of linesOf(folded, film, `${WRITE_IN}:`)) note(ballot, count)
  return found
}

function mostNamed(found: Map<string, Found>): string[] {
  const all = [...found].sort(([, one], [, other]) => other.ballots - one.ballots)
  const next = all[MOST_WRITE_INS]?.[1].ballots ?? 0
  return all.flatMap(([id, { ballots }]) => (ballots > next ? id : []))
}
