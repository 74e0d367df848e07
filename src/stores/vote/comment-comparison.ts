import { computed } from 'nanostores'
import { agreement } from '../../core/ballot/agreement.ts'
import { placeOf } from '../../core/ballot/ranking.ts'
import { film } from '../../film/index.ts'
import { ballot } from './ballots.ts'
import { storylineOf, titleOf } from './storylines.ts'

/** How deep a list goes that counts as wanting something. */
const TOP = 5

const counts = [...new Set(film.storylines.map(({ comments }) => comments))].sort((a, b) => b - a)
const askedFor = counts
  .filter(count => count > 0)
  .map(count => film.storylines.filter(({ comments }) => comments === count).map(({ id }) => id))

/** The ballot that counts beside the film's comments. */
export const beside = computed(ballot, cast => {
  if (!cast) return null
  const { ranking, writeIn } = cast
  const ids = film.storylines.map(({ id }) => id)
  const { compared, same, disagreement } = agreement(ranking, askedFor, ids)
  const isTop = (place: number | null) => place !== null && place <= TOP
  const row = (id: string) => {
    const place = placeOf(ranking, id)
    const storyline = storylineOf(id)
    return {
      id,
      title: storyline?.title ?? writeIn ?? id,
      place,
      isShared: ranking.some(tier => tier.length > 1 && tier.includes(id)),
      /** `null` for a write-in: nobody could have asked for it. */
      comments: storyline ? storyline.comments : null,
      isInBoth: isTop(place) && isTop(placeOf(askedFor, id))
    }
  }
  return {
    castAt: cast.castAt,
    setlist: ranking.flat().map(row),
    others: askedFor
      .flat()
      .concat(ids.filter(id => placeOf(askedFor, id) === null))
      .filter(id => placeOf(ranking, id) === null)
      .map(row),
    compared,
    same,
    furthest: disagreement && { ...disagreement, title: titleOf(disagreement.id) },
    total: film.comments.total,
    naming: film.comments.naming
  }
})

export type Beside = NonNullable<ReturnType<typeof beside.get>>
