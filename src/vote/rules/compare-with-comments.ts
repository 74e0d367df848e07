import type { Film } from '../../film/types.ts'
import type { Ballot } from '../../links/contents.ts'
import { agreement, type Disagreement } from './agreement.ts'
import { placeOf } from './ranking.ts'

/** How deep a list goes that counts as wanting something. */
const TOP = 5

/** A storyline on the player's ballot and among the comments. */
export interface CommentRow {
  id: string
  title: string
  /** On the ballot, from 1; `null` where it is unranked. */
  place: number | null
  /** Whether others share that place. */
  isShared: boolean
  /** How many comments ask for it; `null` for a write-in: nobody could have asked for it. */
  comments: number | null
  /** Whether both the ballot and the comments have it near the top. */
  isInBoth: boolean
}

/** A ballot beside the readers' comments under one of the film's texts. */
export interface CommentComparison {
  setlist: CommentRow[]
  /** Storylines that the ballot does not rank, most asked for first. */
  others: CommentRow[]
  /** Pairs on which both have an opinion, and those they put the same way round. */
  compared: number
  same: number
  furthest: (Disagreement & { title: string }) | null
  /** What stands first on the ballot, and what most comments ask for. */
  topPicks: { mine: string[]; theirs: string[] }
  /** All comments, and those that name any storyline. */
  total: number
  naming: number
}

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
    total: comments.total,
    naming: comments.naming
  }
}

/** The storylines that comments ask for as a ranking: level where equally many do. */
function byComments(storylines: Film['storylines']): string[][] {
  const counts = [...new Set(storylines.map(({ comments }) => comments))].sort((a, b) => b - a)
  return counts
    .filter(count => count > 0)
    .map(count => storylines.filter(({ comments }) => comments === count).map(({ id }) => id))
}
