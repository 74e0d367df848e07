import type { Arranged } from '../../stores/vote/arranged.ts'
import type { voteWords } from '../../words/vote.ts'

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
