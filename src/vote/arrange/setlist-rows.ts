import type { Arranged } from './ranked-storylines.ts'
import type { voteWords } from '../words.ts'

/** A ranking as the rows of a setlist. Those who are level have the same place. */
export function setlistRows(
  arranged: readonly Arranged[],
  { level }: ReturnType<typeof voteWords.get>
) {
  return arranged.map(({ id, title, place, isShared }) => ({
    id,
    title,
    place: isShared ? `${String(place)}=` : String(place),
    placeTold: isShared ? level({ place }) : String(place)
  }))
}
