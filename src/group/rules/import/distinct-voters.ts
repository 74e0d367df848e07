import type { PartyBallot } from '../../../links/contents.ts'
import { cleanName, foldText } from '../../../links/text.ts'
import { foldName } from '../../../vote/rules/candidates.ts'

/** Up to so many people of one file are listed one by one; of more, only the count is kept. */
export const FEW = 500

/** A ballot that a text brought. `name` is the one on the ballot itself. */
export interface FileBallot extends PartyBallot {
  /** Whether somebody wrote it down as a line, and no link of the voter’s own brought it. */
  isTyped?: boolean
  /** Who sent the link, where a chat tells. A nameless ballot that came alone is called by it. */
  sender?: string
  /** The link that it came in, where that held `of` ballots, more than this one. */
  link?: { code: string; of: number }
  /** How often a nameless ballot came again with nobody told to have sent it: perhaps other people’s. */
  again?: number
}

/** Who sent a link. */
export interface Sender {
  /** Empty where nobody is told. */
  sender: string
  /** A name within the message, in front of the link: one person may pass on the links of others. */
  aside: string
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
 * The people of a text. Memory grows with them: of each a key and what it leads to, and as long as they
 * are few their ballot.
 *
 * A name in a row of a table is one person’s, whose later ballot counts. A link is told apart by the
 * name on its ballot, or else by its sender, together with the ranking: nobody’s link takes the place
 * of another’s, unless the same sender sends another ballot of the same name. Nameless ballots that
 * nobody is told to have sent are told apart by ranking and score. The ballots within one link are
 * always different people’s.
 */
export class DistinctVoters {
  /** How many came twice with the same ballot, and how many with another one. */
  known = 0
  replaced = 0
  private readonly rankings: Rankings
  private readonly castBy = new Map<string, Cast>()
  /** `null` from when they are too many to be listed. */
  private listed: Map<string, FileBallot> | null = new Map()
  private readonly most: number
  private hasLinks = false
  /** The key of the ballot of one name that one sender sent last. */
  private readonly lastSent = new Map<string, string>()
  /** Nameless ballots that came in a link of their own, by whether a sender is told: how often more. */
  private readonly untold = new Map<string, number>()
  private readonly told = new Set<string>()
  /** Who passed on which of the listed, as somebody else’s. */
  private readonly passedOn = new Map<string, Sender>()

  /** @param most up to so many are listed */
  constructor(rankings: Rankings, most = FEW) {
    this.rankings = rankings
    this.most = most
  }

  /** How many nameless ballots came again with nobody told to have sent them. */
  get again(): number {
    return [...this.untold.values()].reduce((sum, times) => sum + times, 0)
  }

  /** A row of a table; `ranking` is the text of the ballot. */
  takeRow(ranking: string, ballot: FileBallot & { name: string }): void {
    const folded = foldText(ballot.name)
    const key = `${folded}\0`
    const cast = this.rankings.castOf(ranking)
    const before = this.castBy.get(key)
    const isKnown = before ? before === cast : this.hasLinks && this.castBy.has(key + ranking)
    if (isKnown) this.known += 1
    else if (before) this.replaced += 1
    if (before || !isKnown) this.put(key, cast, ballot)
  }

  /** All ballots of one link, each with the text of its ranking. */
  takeLink(
    code: string,
    ballots: readonly { ranking: string; ballot: PartyBallot }[],
    { sender, aside }: Sender
  ): void {
    this.hasLinks = true
    const seen = new Map<string, number>()
    const of = ballots.length
    const from = { ...(sender && { sender }), ...(of > 1 && { link: { code, of } }) }
    for (const { ranking, ballot } of ballots) {
      const who = foldName(ballot.name) || (of === 1 ? personOf({ sender, aside }) : '')
      const { score } = ballot
      const base = who ? `${who}\0${ranking}` : namelessKey(ranking, score)
      const place = seen.get(base) ?? 0
      seen.set(base, place + 1)
      const key = place > 0 ? `${base}\0${String(place)}` : base
      const cast = this.rankings.castOf(ranking)
      const entry = { ...ballot, ...from }
      if (of === 1 && !ballot.name) this.noteNameless(key, ranking, entry, { sender, aside })
      if (this.castBy.has(key)) this.takeAgain(key, cast, entry)
      else if (who && this.castBy.get(`${who}\0`) === cast) this.takeAgain(`${who}\0`, cast, entry)
      else this.takeNew(key, cast, entry, who)
    }
  }

  /** Those who can be listed; all others are counted with the rankings. To be called once, at the end. */
  finish(): FileBallot[] {
    for (const key of this.untold.keys()) {
      // Whoever sent it is told elsewhere.
      if (!this.told.has(key)) continue
      this.untold.delete(key)
      if (this.castBy.delete(key)) this.known += 1
      this.listed?.delete(key)
    }
    if (!this.listed) {
      for (const cast of this.castBy.values()) cast.ballots += 1
      return []
    }
    const names = this.namesPassedOn()
    return [...this.listed].map(([key, ballot]) => {
      const again = this.untold.get(key) ?? 0
      const name = names.get(key)
      return { ...ballot, ...(name && { sender: name }), ...(again > 0 && { again }) }
    })
  }

  private noteNameless(key: string, ranking: string, ballot: FileBallot, from: Sender): void {
    if (from.sender === '') {
      this.untold.set(key, this.untold.has(key) ? Number(this.untold.get(key)) + 1 : 0)
      return
    }
    this.told.add(namelessKey(ranking, ballot.score))
    if (from.aside) this.passedOn.set(key, from)
  }

  /**
   * A ballot that is in: only its sender, or a link for what was typed, brings another score for it. Where
   * neither sender is told, it takes a score if it has none.
   */
  private takeAgain(key: string, cast: Cast, ballot: FileBallot): void {
    this.known += 1
    const before = this.listed?.get(key)
    if (!before) return
    const isSame = before.sender === ballot.sender
    const isVouched = before.isTyped ?? (isSame && (Boolean(before.sender) || !before.score))
    if (isVouched && (ballot.score ?? !before.score)) this.put(key, cast, ballot)
  }

  private takeNew(key: string, cast: Cast, ballot: FileBallot, who: string): void {
    if (ballot.name && ballot.sender && who && !ballot.link) {
      const person = `${who}\0\0${foldText(ballot.sender)}`
      const earlier = this.lastSent.get(person)
      if (earlier !== undefined && this.castBy.delete(earlier)) {
        this.replaced += 1
        this.listed?.delete(earlier)
      }
      this.lastSent.set(detached(person), detached(key))
    }
    this.put(key, cast, ballot)
  }

  private put(key: string, cast: Cast, ballot: FileBallot): void {
    const own = this.castBy.has(key) ? key : detached(key)
    this.castBy.set(own, cast)
    if (this.castBy.size > this.most) {
      this.listed = null
      this.passedOn.clear()
    }
    this.listed?.set(own, { ...ballot, ...(ballot.name && { name: detached(ballot.name) }) })
  }

  /** What to call those that one sender passed on for several: by both names. */
  private namesPassedOn(): Map<string, string> {
    const asides = new Map<string, Set<string>>()
    for (const { sender, aside } of this.passedOn.values()) {
      const all = asides.get(foldName(sender)) ?? new Set()
      asides.set(foldName(sender), all.add(foldText(aside)))
    }
    return new Map(
      [...this.passedOn].flatMap(([key, { sender, aside }]) =>
        Number(asides.get(foldName(sender))?.size) > 1
          ? [[key, cleanName(`${sender}: ${aside}`)]]
          : []
      )
    )
  }
}

/** Where a person is told by the sender and a name within the message, both count. */
function personOf({ sender, aside }: Sender): string {
  const person = foldName(sender)
  return person && aside ? `${person}\u0001${foldText(aside)}` : person
}

/** No name begins with the control character. */
function namelessKey(ranking: string, score: PartyBallot['score']): string {
  return `\0${ranking}\0${score ? `${String(score.right)}/${String(score.of)}` : ''}`
}

/**
 * The same text, on its own. Engines keep a part of a text as a view into it, and so the whole piece
 * of a file for the sake of one name.
 */
export function detached(text: string): string {
  return ` ${text}`.slice(1)
}
