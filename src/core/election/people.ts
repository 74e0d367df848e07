import type { PartyBallot } from '../link/index.ts'

/** Up to so many people of one file are listed one by one; of more, only the count is kept. */
export const FEW = 500

/** How often each ranking was cast, as text. */
export class Rankings {
  private readonly places = new Map<string, number>()
  private readonly counts: number[] = []

  /** The place of a ranking: the same for the same text, whole numbers from 0. */
  placeOf(ranking: string): number {
    const known = this.places.get(ranking)
    if (known !== undefined) return known
    const place = this.counts.push(0) - 1
    this.places.set(detached(ranking), place)
    return place
  }

  add(place: number, count: number): void {
    this.counts[place] = this.countAt(place) + count
  }

  /** Those that were cast, in the order in which they first came. */
  cast(): [ranking: string, count: number][] {
    return [...this.places]
      .map(([ranking, place]): [string, number] => [ranking, this.countAt(place)])
      .filter(([, count]) => count > 0)
  }

  private countAt(place: number): number {
    return this.counts[place] ?? 0
  }
}

/**
 * The people of a file, each with the ranking they cast last. Memory grows with the people: of each
 * a key and a number, and as long as they are few their ballot.
 */
export class People {
  /** How many came twice with the same ranking, and how many with another. */
  known = 0
  replaced = 0
  private readonly rankings: Rankings
  /** The place of the ranking that each of them cast. */
  private readonly castBy = new Map<string, number>()
  /** `null` from when they are too many to be listed. */
  private listed: Map<string, PartyBallot> | null = new Map()

  constructor(rankings: Rankings) {
    this.rankings = rankings
  }

  /** `key` is what tells a person apart, `ranking` the text of their ballot. */
  take(key: string, ranking: string, ballot: PartyBallot): void {
    const place = this.rankings.placeOf(ranking)
    const before = this.castBy.get(key)
    if (before === place) this.known += 1
    else if (before !== undefined) this.replaced += 1
    const own = before === undefined ? detached(key) : key
    if (before !== place) this.castBy.set(own, place)
    if (this.castBy.size > FEW) this.listed = null
    this.listed?.set(own, { ...ballot, ...(ballot.name && { name: detached(ballot.name) }) })
  }

  /** Those who can be listed; all others are counted with the rankings. To be called once, at the end. */
  finish(): PartyBallot[] {
    if (this.listed) return [...this.listed.values()]
    for (const place of this.castBy.values()) this.rankings.add(place, 1)
    return []
  }
}

/**
 * The same text, on its own. Engines keep a part of a text as a view into it, and so the whole piece
 * of a file for the sake of one name.
 */
export function detached(text: string): string {
  return ` ${text}`.slice(1)
}
