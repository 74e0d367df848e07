import type { PartyBallot } from '../../core/domain/result.ts'
import { foldName } from '../../core/election/candidates.ts'
import type { Environment } from '../../platform/environment.ts'
import { keyOf, type Voter, type VoterRecord } from './voters.ts'

/**
 * The voters of one party while ballots come in, so that a thousand out of a chat are looked up by
 * name and code, and stored at once.
 */
export class Roster {
  /** What has changed since: whom to remove, and whom to store. */
  readonly gone: VoterRecord[] = []
  readonly #come = new Map<string, VoterRecord>()
  readonly #names = new Map<string, Voter>()
  readonly #codes = new Map<string, number>()
  readonly #party: string
  readonly #environment: Environment
  #last = 0

  constructor(party: string, voters: readonly Voter[], environment: Environment) {
    this.#party = party
    this.#environment = environment
    for (const voter of voters) this.#note(voter)
  }

  get come(): VoterRecord[] {
    return [...this.#come.values()]
  }

  /** Whether a ballot that is stored as this code is in. */
  has(code: string): boolean {
    return (this.#codes.get(code) ?? 0) > 0
  }

  /** The first voter of this name, as long as it is a name. */
  named(name: string): Voter | undefined {
    return this.#names.get(foldName(name))
  }

  /** Puts a voter's newer ballot in the place of the earlier one. */
  replace(earlier: Voter, ballot: PartyBallot, code: string): void {
    this.#come.delete(keyOf(earlier))
    this.gone.push(earlier)
    this.#codes.set(earlier.code, (this.#codes.get(earlier.code) ?? 1) - 1)
    this.#names.delete(foldName(ballot.name))
    this.#add({ party: earlier.party, id: code, code, addedAt: earlier.addedAt }, ballot)
  }

  add(ballot: PartyBallot, code: string): void {
    const id = this.has(code) ? `${code}.${String(this.#environment.randomSeed())}` : code
    // Those who come at once stand in the order they came.
    const addedAt = Math.max(this.#environment.now(), this.#last + 1)
    this.#add({ party: this.#party, id, code, addedAt }, ballot)
  }

  #add(record: VoterRecord, ballot: PartyBallot): void {
    this.#come.set(keyOf(record), record)
    this.#note({ ...record, ballot })
  }

  #note(voter: Voter): void {
    const name = foldName(voter.ballot.name)
    if (name !== '' && !this.#names.has(name)) this.#names.set(name, voter)
    this.#codes.set(voter.code, (this.#codes.get(voter.code) ?? 0) + 1)
    this.#last = Math.max(this.#last, voter.addedAt)
  }
}
