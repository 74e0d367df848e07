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
  limitToRunoff
} from '../../../vote/rules/candidates.ts'
import { linesOf } from '../import/table/unfold.ts'

/** The count takes time in proportion to the square of the candidates. */
const MOST_WRITE_INS = 60
/** With more candidates, the closest call takes too long. */
const MOST_SEARCHED = 24

export interface Count {
  tally: Tally
  flows: Flow[]
  headline: Headline
  closest: ClosestCall | null
  /** Text of each write-in, by candidate. */
  writeIns: Record<string, string>
  /** How many write-ins were left out of the count. */
  dropped: number
}

/**
 * Counts ballots and files of folded ballots under every rule. Candidates are the storylines of the
 * film and up to 60 different write-ins: those on the most ballots. Write-ins that tie for the last
 * places are all left out.
 * @param folded lines of ranking and count
 * @param only storylines of a runoff: everything else on the ballots is ignored
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
  const ranking = (ballot: Ballot) => rankingByCandidate(limitToRunoff(ballot, only), film)
  for (const ballot of ballots) yield { ranking: ranking(ballot), count: 1 }
  for (const { ballot, count } of linesOf(folded, film)) yield { ranking: ranking(ballot), count }
}

interface Found {
  /** Number of ballots by spelling. */
  spellings: Map<string, number>
  ballots: number
}

/** The most frequent spelling; among equals, the first in code-unit order. */
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
