import type { PartyBallot } from '../../../links/contents.ts'
import { cleanName, foldText } from '../../../links/text.ts'
import { foldName } from '../../../vote/rules/candidates.ts'

/** Voters of a file are listed up to this number. Beyond it, only their ballots are counted. */
export const FEW = 500

/** `name` is the one on the ballot itself. */
export interface FileBallot extends PartyBallot {
  /** Whether the ballot is a typed line, not a link. */
  isTyped?: boolean
  /** Name of the sender in a chat. It becomes the name of a nameless ballot that came alone. */
  sender?: string
  /** The link, if it held several ballots, and their number. */
  link?: { code: string; of: number }
  /**
   * How often the link of a nameless ballot was repeated by an unknown sender: perhaps other
   * people’s ballots.
   */
  again?: number
}

export interface Sender {
  /** Empty if unknown. */
  sender: string
  /**
   * A name before the link within the message, as when one person passes on other people’s links.
   */
  aside: string
}

/** One object for each different ranking. */
export interface Cast {
  ballots: number
}

/** Counts ballots by ranking. */
export class Rankings {
  private readonly casts = new Map<string, Cast>()

  castOf(ranking: string): Cast {
    const known = this.casts.get(ranking)
    if (known) return known
    const cast = { ballots: 0 }
    this.casts.set(detached(ranking), cast)
    return cast
  }

  /** Rankings with ballots, in order of appearance. */
  all(): [ranking: string, ballots: number][] {
    return [...this.casts].flatMap(([ranking, { ballots }]) =>
      ballots > 0 ? [[ranking, ballots]] : []
    )
  }
}

/**
 * Tells the voters of a text apart. Memory grows with the number of voters: a key for each, and the
 * ballot while they are few.
 * A name in a table is one person, whose later ballot replaces the earlier one. A link is told
 * apart by the name on its ballot, or else its sender, and the ranking; it replaces another only if
 * the same sender sends another ballot with the same name. Nameless ballots from unknown senders
 * are told apart by ranking and score. The ballots in one link are from different people.
 */
export class DistinctVoters {
  /** Ballots that were repeated, and ballots that were replaced. */
  known = 0
  replaced = 0
  private readonly rankings: Rankings
  private readonly castBy = new Map<string, Cast>()
  /** `null` after there are too many voters to list. */
  private listed: Map<string, FileBallot> | null = new Map()
  private readonly most: number
  private hasLinks = false
  /** Key of the last ballot by name and sender. */
  private readonly lastSent = new Map<string, string>()
  /**
   * Nameless ballots in links of their own, without a known sender (by number of repetitions) and
   * with one.
   */
  private readonly untold = new Map<string, number>()
  private readonly told = new Set<string>()
  /** Senders of listed ballots that they passed on for others. */
  private readonly passedOn = new Map<string, Sender>()

  /** @param most voters are listed up to this number */
  constructor(rankings: Rankings, most = FEW) {
    this.rankings = rankings
    this.most = most
  }

  /** How often nameless ballots were repeated by unknown senders. */
  get again(): number {
    return [...this.untold.values()].reduce((sum, times) => sum + times, 0)
  }

  /**
   * Adds a row of a table.
   * @param ranking the ranking as text
   */
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

  /** Adds all ballots of a link, each with its ranking as text. */
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

  /**
   * The listed voters. The ballots of all others are counted with the rankings. To be called once,
   * at the end.
   */
  finish(): FileBallot[] {
    for (const key of this.untold.keys()) {
      // The same ballot also came from a known sender.
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
   * A repeated ballot. Its score replaces the earlier one if both are from the same sender, or the
   * earlier one was typed or has none.
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

  /** Names for ballots that one sender passed on for several people: sender and aside. */
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

/** Both sender and aside tell a person. */
function personOf({ sender, aside }: Sender): string {
  const person = foldName(sender)
  return person && aside ? `${person}\u0001${foldText(aside)}` : person
}

/** No name begins with the control character. */
function namelessKey(ranking: string, score: PartyBallot['score']): string {
  return `\0${ranking}\0${score ? `${String(score.right)}/${String(score.of)}` : ''}`
}

/**
 * Copies a text. Engines keep a slice as a view, which would hold the whole piece of a file for one
 * name.
 */
export function detached(text: string): string {
  return ` ${text}`.slice(1)
}
