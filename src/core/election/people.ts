import type { PartyBallot } from '../domain/result.ts'

/** Up to so many people of one file are listed one by one; of more, only the count is kept. */
export const FEW = 500

/** A ballot of a file. */
export interface FileBallot extends PartyBallot {
  /** Whether somebody wrote it down as a line, and no link of the voter’s own brought it. */
  isTyped?: boolean
}

/** How often one ranking was cast. There is one such object for each different ranking. */
export interface Cast {
  ballots: number
}

/** Rankings, as text, and how often each was cast. */
export class Rankings {
  private readonly casts = new Map<string, Cast>()

  /** The same object for the same ranking. */
  castOf(ranking: string): Cast {
    const known = this.casts.get(ranking)
    if (known) return known
    const cast = { ballots: 0 }
    this.casts.set(detached(ranking), cast)
    return cast
  }

  /** Those that were cast, in the order in which they first came. */
  all(): [ranking: string, ballots: number][] {
    return [...this.casts].flatMap(([ranking, { ballots }]) =>
      ballots > 0 ? [[ranking, ballots]] : []
    )
  }
}

/**
 * The people of a file, each with the ranking they cast last. Memory grows with the people: of each
 * a key and what it leads to, and as long as they are few their ballot.
 */
export class People {
  /** How many came twice with the same ranking, and how many with another. */
  known = 0
  replaced = 0
  private readonly rankings: Rankings
  private readonly castBy = new Map<string, Cast>()
  /** `null` from when they are too many to be listed. */
  private listed: Map<string, FileBallot> | null = new Map()

  constructor(rankings: Rankings) {
    this.rankings = rankings
  }

  /** `key` is what tells a person apart, `ranking` the text of their ballot. */
  take(key: string, ranking: string, ballot: FileBallot): void {
    const cast = this.rankings.castOf(ranking)
    const before = this.castBy.get(key)
    if (before === cast) this.known += 1
    else if (before) this.replaced += 1
    const own = before ? key : detached(key)
    if (before !== cast) this.castBy.set(own, cast)
    if (this.castBy.size > FEW) this.listed = null
    this.listed?.set(own, { ...ballot, ...(ballot.name && { name: detached(ballot.name) }) })
  }

  /** Those who can be listed; all others are counted with the rankings. To be called once, at the end. */
  finish(): FileBallot[] {
    if (this.listed) return [...this.listed.values()]
    for (const cast of this.castBy.values()) cast.ballots += 1
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
