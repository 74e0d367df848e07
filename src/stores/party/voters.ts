import { computed } from 'nanostores'
import * as v from 'valibot'
import type { PartyBallot } from '../../core/domain/result.ts'
import { ballotsIn } from '../../core/election/ballots-in.ts'
import { encodeParty, readCode } from '../../core/link/index.ts'
import { cleanName } from '../../core/text.ts'
import { linkedFilm } from '../../film/linked.ts'
import { defineStore } from '../app/app.ts'
import { persistedEntries } from '../storage/definition.ts'
import { persistedMap } from '../storage/persisted.ts'
import { partyStore } from './parties.ts'
import { undoStore } from './undo.ts'

/** `code` is the ballot as a party of one: equal ballots of one name have equal codes. */
const voterSchema = v.object({
  party: v.string(),
  /** Of the voter in this party: the code, with a number behind it if that is taken. */
  id: v.string(),
  code: v.string(),
  addedAt: v.number(),
  /** What the host calls them. */
  name: v.exactOptional(v.string())
})

/** A voter as stored. */
export type VoterRecord = v.InferOutput<typeof voterSchema>

/** Each voter of each party, under a key of their own. */
export const storedVoters = persistedEntries('encore:party-ballot:', voterSchema, keyOf)

export interface Voter extends VoterRecord {
  ballot: PartyBallot
}

export const voterStore = defineStore(app => {
  const { openParty } = partyStore(app)
  const { undoable } = undoStore(app)

  const records = persistedMap(app, storedVoters)

  /** Codes are long, and the voters of a party are shown often. */
  const ballots = new Map<string, PartyBallot | null>()

  /** Who is in the open party, in the order they came. */
  const voters = computed([records, openParty], (all, party) =>
    Object.values(all)
      .filter(record => record.party === party)
      .sort((one, other) => one.addedAt - other.addedAt)
      .flatMap((record): Voter[] => {
        const ballot = ballotOf(record.code)
        return ballot ? [{ ...record, ballot: renamed(ballot, record.name) }] : []
      })
  )

  /** Whether the ballot in a link is in the party already. */
  const isIn = computed(voters, present => {
    const codes = new Set(present.map(({ code }) => code))
    return (code: string) => {
      const found = ballotsIn(readCode(code, linkedFilm))
      return found.length > 0 && found.every(ballot => codes.has(codeOf(ballot)))
    }
  })

  /** `null` for a code that this version of the game cannot read. */
  function ballotOf(code: string): PartyBallot | null {
    const known = ballots.get(code)
    if (known !== undefined) return known
    const [ballot = null] = ballotsIn(readCode(code, linkedFilm))
    ballots.set(code, ballot)
    return ballot
  }

  function renameVoter(id: string, name: string): void {
    const voter = find(id)
    if (voter) change([], [{ ...recordOf(voter), name: cleanName(name) }])
  }

  function removeVoter(id: string): void {
    const voter = find(id)
    if (!voter) return
    const record = recordOf(voter)
    change([record], [])
    undoable.set({
      kind: 'removed',
      name: voter.ballot.name ?? '',
      restore: () => {
        change([], [record])
      }
    })
  }

  /** Removes all voters of a party; what it returns brings them back. */
  function removeVotersOf(party: string): () => void {
    const all = Object.values(records.get()).filter(record => record.party === party)
    change(all, [])
    return () => {
      change([], all)
    }
  }

  /** Replaces some records by others, all at once. */
  function change(gone: readonly VoterRecord[], come: readonly VoterRecord[]): void {
    const next = new Map(Object.entries(records.get()))
    for (const record of gone) next.delete(keyOf(record))
    for (const record of come) next.set(keyOf(record), record)
    records.set(Object.fromEntries(next))
  }

  function find(id: string): Voter | undefined {
    return voters.get().find(voter => voter.id === id)
  }

  return { voters, isIn, renameVoter, removeVoter, removeVotersOf, change }
})

export function recordOf({ party, id, code, addedAt, name }: VoterRecord): VoterRecord {
  return { party, id, code, addedAt, ...(name !== undefined && { name }) }
}

export function keyOf({ party, id }: VoterRecord): string {
  return `${party}:${id}`
}

/** A ballot as the party of one that it is stored as. */
export function codeOf(ballot: PartyBallot): string {
  return encodeParty({ ballots: [ballot] }, linkedFilm)
}

function renamed({ name: own, ...ballot }: PartyBallot, given: string | undefined): PartyBallot {
  const name = given ?? own
  return { ...ballot, ...(name && { name }) }
}
