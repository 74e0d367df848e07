import type { PartyBallot } from '../../links/contents.ts'
import { foldName } from '../../vote/index.ts'
import type { Environment } from '../../app/environment.ts'
import { nextTimestamp } from '../../app/storage/timestamps.ts'
import {
  codeOf,
  codeOfRanking,
  keyOf,
  statsOf,
  type Voter,
  type VoterRecord,
  type Way
} from './voters.ts'

/** The link that brought a ballot with those of others, if one did, and who sent the link. */
export type Origin = Partial<Pick<VoterRecord, 'link' | 'sender'>>

/**
 * The voters of one group while ballots come in, so that a thousand out of a chat are looked up by
 * name and ranking, and stored at once.
 */
export class Roster {
  /** What has changed since: whom to remove of those who were in, and whom to store. */
  readonly gone: VoterRecord[] = []
  readonly #come = new Map<string, VoterRecord>()
  /** Those who were in before, as long as none of the ballots that come in was found to be theirs. */
  readonly #byBallot = new Map<string, Voter[]>()
  readonly #byCode = new Map<string, Voter[]>()
  readonly #ids = new Set<string>()
  readonly #party: string
  readonly #environment: Environment
  #last = 0

  constructor(party: string, voters: readonly Voter[], environment: Environment) {
    this.#party = party
    this.#environment = environment
    for (const voter of voters) {
      listUnder(this.#byBallot, keyOfBallot(voter.ballot), voter)
      listUnder(this.#byCode, voter.code, voter)
      this.#note(voter)
    }
  }

  get come(): VoterRecord[] {
    return [...this.#come.values()]
  }

  /**
   * Who was in before with this ballot: by the name it came with, or by the link, whatever the host calls
   * them. A nameless one that somebody else sent is another person's. Each is found once, and those who
   * came in the same way before others: the ballots that come in together are different people's already.
   */
  same(ballot: PartyBallot, name: string, { link }: Origin): Voter | undefined {
    const first = (voters: readonly Voter[] = []) =>
      voters.find(voter => voter.link === link) ??
      voters.find(voter => name !== '' || isFromBefore(voter, link))
    const named = first(this.#byBallot.get(keyOfBallot(ballot, name)))
    const linked = first(this.#byCode.get(codeOf(ballot)))
    const isTheirs = name === '' || !linked?.ballot.name
    // A link that holds its name comes before another ballot of that name, whose score may differ.
    const exact = ballot.name === undefined ? undefined : linked
    const found = exact ?? named ?? (isTheirs ? linked : undefined)
    if (found) {
      takeFrom(this.#byBallot, keyOfBallot(found.ballot), found)
      takeFrom(this.#byCode, found.code, found)
    }
    return found
  }

  /** Whether somebody of this name is in with this very ballot, its score too. */
  has(ballot: PartyBallot): boolean {
    return ballot.name !== undefined && (this.#byCode.get(codeOf(ballot)) ?? []).length > 0
  }

  /** Puts a voter's ballot with a newer score in the place of the earlier one. */
  replace(earlier: Voter, ballot: PartyBallot, came: Way, { sender }: Origin): void {
    // Who has only just come was never stored.
    if (!this.#come.delete(keyOf(earlier))) this.gone.push(statsOf(earlier))
    this.#ids.delete(earlier.id)
    const from = sender ? { sender } : {}
    this.#add({ ...statsOf(earlier), ...this.#named(ballot), came, ...from })
  }

  /** A nameless one that came alone is called by whoever sent it. */
  add(ballot: PartyBallot, came: Way, { link, sender }: Origin = {}): void {
    // Those who come at once stand in the order they came.
    const addedAt = nextTimestamp(this.#environment.now(), [this.#last])
    const isCalled = ballot.name === undefined && link === undefined && sender
    this.#add({
      party: this.#party,
      ...this.#named(ballot),
      addedAt,
      came,
      ...(isCalled && { name: sender }),
      ...(link !== undefined && { link }),
      ...(sender && { sender })
    })
  }

  /** The code to store a ballot as, and an id that is not taken. */
  #named(ballot: PartyBallot): { id: string; code: string } {
    const code = codeOf(ballot)
    const isTaken = this.#ids.has(code)
    return { code, id: isTaken ? `${code}.${String(this.#environment.randomSeed())}` : code }
  }

  #add(record: VoterRecord): void {
    this.#come.set(keyOf(record), record)
    this.#note(record)
  }

  #note(voter: VoterRecord): void {
    this.#ids.add(voter.id)
    this.#last = Math.max(this.#last, voter.addedAt)
  }
}

/**
 * Whether a nameless ballot may be one out of this link. Elsewhere it is nobody's in particular, but of
 * the first ones that came with a group it was not noted which link that was.
 */
function isFromBefore(voter: Voter, link: string | undefined): boolean {
  return link !== undefined && voter.link === undefined && voter.came === 'party'
}

function listUnder(lists: Map<string, Voter[]>, key: string, voter: Voter): void {
  const list = lists.get(key)
  if (list) list.push(voter)
  else lists.set(key, [voter])
}

function takeFrom(lists: Map<string, Voter[]>, key: string, voter: Voter): void {
  const list = lists.get(key) ?? []
  const place = list.indexOf(voter)
  if (place >= 0) list.splice(place, 1)
}

function keyOfBallot({ ballot, name: own }: PartyBallot, name = own): string {
  return `${foldName(name)}\n${codeOfRanking(ballot)}`
}
