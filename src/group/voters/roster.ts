import type { PartyBallot } from '../../links/contents.ts'
import { foldName } from '../../vote/index.ts'
import type { Environment } from '../../app/environment.ts'
import { nextTimestamp } from '../../app/storage/timestamps.ts'
import { codeOf, codeOfRanking } from './ballot-codes.ts'
import { keyOf, recordOf, type Arrival, type Voter, type VoterRecord } from './voter-records.ts'

export type Origin = Partial<Pick<VoterRecord, 'link' | 'sender'>>

/**
 * Collects the changes to the voters of a group while ballots are imported, so that a thousand of them
 * are looked up quickly and stored at once.
 */
export class Roster {
  readonly removed: VoterRecord[] = []
  readonly #stored = new Map<string, VoterRecord>()
  /** Earlier voters that no imported ballot was matched with yet. */
  readonly #byBallot = new Map<string, Voter[]>()
  readonly #byCode = new Map<string, Voter[]>()
  readonly #ids = new Set<string>()
  readonly #group: string
  readonly #environment: Environment
  #latest = 0

  constructor(group: string, voters: readonly Voter[], environment: Environment) {
    this.#group = group
    this.#environment = environment
    for (const voter of voters) {
      listUnder(this.#byBallot, keyOfBallot(voter.ballot), voter)
      listUnder(this.#byCode, voter.code, voter)
      this.#note(voter)
    }
  }

  get stored(): VoterRecord[] {
    return [...this.#stored.values()]
  }

  /**
   * The earlier voter with the same name and ranking, or from the same link, whatever the host calls
   * them. A nameless ballot from another sender is another person’s. Each voter is returned once,
   * because ballots imported together are from different people.
   */
  takeMatch(ballot: PartyBallot, name: string, { link }: Origin): Voter | undefined {
    const first = (voters: readonly Voter[] = []) =>
      voters.find(voter => voter.link === link) ??
      voters.find(voter => name !== '' || mayBeFromLink(voter, link))
    const named = first(this.#byBallot.get(keyOfBallot(ballot, name)))
    const linked = first(this.#byCode.get(codeOf(ballot)))
    const isTheirs = name === '' || !linked?.ballot.name
    // The same link, if it has a name, wins over another ballot of that name with another score.
    const exact = ballot.name === undefined ? undefined : linked
    const found = exact ?? named ?? (isTheirs ? linked : undefined)
    if (found) {
      takeFrom(this.#byBallot, keyOfBallot(found.ballot), found)
      takeFrom(this.#byCode, found.code, found)
    }
    return found
  }

  /** Whether an earlier voter has this name, ranking and score. */
  has(ballot: PartyBallot): boolean {
    return ballot.name !== undefined && (this.#byCode.get(codeOf(ballot)) ?? []).length > 0
  }

  /** Replaces the ballot of a voter by one with a newer score. */
  replace(earlier: Voter, ballot: PartyBallot, came: Arrival, { sender }: Origin): void {
    // A voter of this import was never stored.
    if (!this.#stored.delete(keyOf(earlier))) this.removed.push(recordOf(earlier))
    this.#ids.delete(earlier.id)
    const from = sender ? { sender } : {}
    this.#add({ ...recordOf(earlier), ...this.#identify(ballot), came, ...from })
  }

  /** A nameless ballot gets the name of its sender, unless it came with others in one link. */
  add(ballot: PartyBallot, came: Arrival, { link, sender }: Origin = {}): void {
    // Increasing times keep the order of the import.
    const addedAt = nextTimestamp(this.#environment.now(), [this.#latest])
    const hasSenderName = ballot.name === undefined && link === undefined && sender
    this.#add({
      party: this.#group,
      ...this.#identify(ballot),
      addedAt,
      came,
      ...(hasSenderName && { name: sender }),
      ...(link !== undefined && { link }),
      ...(sender && { sender })
    })
  }

  #identify(ballot: PartyBallot): { id: string; code: string } {
    const code = codeOf(ballot)
    const isTaken = this.#ids.has(code)
    return { code, id: isTaken ? `${code}.${String(this.#environment.randomSeed())}` : code }
  }

  #add(record: VoterRecord): void {
    this.#stored.set(keyOf(record), record)
    this.#note(record)
  }

  #note(voter: VoterRecord): void {
    this.#ids.add(voter.id)
    this.#latest = Math.max(this.#latest, voter.addedAt)
  }
}

/**
 * Whether a voter without a stored link may have come in with this link: the oldest ballots from group
 * links were stored without it.
 */
function mayBeFromLink(voter: Voter, link: string | undefined): boolean {
  return link !== undefined && voter.link === undefined && voter.came === 'party'
}

function listUnder(lists: Map<string, Voter[]>, key: string, voter: Voter): void {
  const list = lists.get(key)
  if (list) list.push(voter)
  else lists.set(key, [voter])
}

function takeFrom(lists: Map<string, Voter[]>, key: string, voter: Voter): void {
  const list = lists.get(key) ?? []
  const index = list.indexOf(voter)
  if (index >= 0) list.splice(index, 1)
}

function keyOfBallot({ ballot, name: own }: PartyBallot, name = own): string {
  return `${foldName(name)}\n${codeOfRanking(ballot)}`
}
