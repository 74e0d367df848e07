import type { Film } from '../../film/types.ts'
import type { Ballot } from '../../links/contents.ts'
import { agreement, type Disagreement } from './agreement.ts'
import { placeOf } from './ranking.ts'

/** Places up to this one are near the top. */
const TOP = 5

export interface CommentRow {
  id: string
  title: string
  /** On the ballot, as in `placeOf`; `null` if it is unranked. */
  place: number | null
  isShared: boolean
  /** How many comments ask for it; `null` for a write-in. */
  comments: number | null
  /** Whether it is in the top five of both the ballot and the comments. */
  isInBoth: boolean
}

export interface CommentComparison {
  setlist: CommentRow[]
  /** The storylines that the ballot does not rank, those with the most comments first. */
  others: CommentRow[]
  /** As in `Agreement`. */
  compared: number
  same: number
  furthest: (Disagreement & { title: string }) | null
  /** The titles of the first tier of the ballot, and of the storylines with the most comments. */
  topPicks: { mine: string[]; theirs: string[] }
  /** The number of comments, and of those that name a storyline: 0 if none were counted. */
  total: number
  naming: number
}

/**
 * Compares a ballot with the comments under an article, taken as a ranking by the number of comments
 * that ask for each storyline. See `agreement` for the method.
 */
export function compareWithComments(
  { ranking, writeIn }: Ballot,
  { storylines, comments }: Pick<Film, 'storylines' | 'comments'>
): CommentComparison {
  const ids = storylines.map(({ id }) => id)
  const askedFor = byComments(storylines)
  const storylineOf = (id: string) => storylines.find(storyline => storyline.id === id)
  const isTop = (place: number | null) => place !== null && place <= TOP
  const { compared, same, disagreement } = agreement(ranking, askedFor, ids)

  const row = (id: string): CommentRow => {
    const place = placeOf(ranking, id)
    const storyline = storylineOf(id)
    return {
      id,
      title: storyline?.title ?? writeIn ?? id,
      place,
      isShared: ranking.some(tier => tier.length > 1 && tier.includes(id)),
      comments: storyline ? storyline.comments : null,
      isInBoth: isTop(place) && isTop(placeOf(askedFor, id))
    }
  }
  const unasked = ids.filter(id => placeOf(askedFor, id) === null)
  return {
    setlist: ranking.flat().map(row),
    others: [...askedFor.flat(), ...unasked].filter(id => placeOf(ranking, id) === null).map(row),
    compared,
    same,
    furthest: disagreement && {
      ...disagreement,
      title: storylineOf(disagreement.id)?.title ?? disagreement.id
    },
    topPicks: {
      mine: (ranking[0] ?? []).map(id => row(id).title),
      theirs: (askedFor[0] ?? []).map(id => row(id).title)
    },
    total: comments?.total ?? 0,
    naming: comments?.naming ?? 0
  }
}

/** The storylines that comments ask for, ranked by the number of comments. */
function byComments(storylines: Film['storylines']): string[][] {
  const counts = [...new Set(storylines.map(({ comments }) => comments))].sort((a, b) => b - a)
  return counts
    .filter(count => count > 0)
    .map(count => storylines.filter(({ comments }) => comments === count).map(({ id }) => id))
}
