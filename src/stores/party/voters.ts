import { atom, computed } from 'nanostores'
import * as v from 'valibot'
import { ballotsIn, foldName, type Problem } from '../../core/election/index.ts'
import { encodeParty, findCodes, readCode, type PartyBallot } from '../../core/link/index.ts'
import { cleanName } from '../../core/text.ts'
import { environment } from '../../platform/environment.ts'
import { film } from '../../film/index.ts'
import { keptMap } from '../storage/persisted.ts'
import { openParty } from './parties.ts'
import { undoable } from './undo.ts'

/** `code` is the ballot as a party of one: equal ballots of one name have equal codes. */
const entryShape = v.object({
  party: v.string(),
  /** Of the ballot in this party: its code, with a number behind it if that is taken. */
  id: v.string(),
  code: v.string(),
  addedAt: v.number(),
  /** What the player calls whoever cast it. */
  name: v.exactOptional(v.string())
})
type Entry = v.InferOutput<typeof entryShape>

/** Each ballot of each party, under a key of its own. */
const entries = keptMap('encore:party-ballot:', entryShape, keyOf)

export interface Member extends Entry {
  ballot: PartyBallot
}

const opened = new Map<string, PartyBallot[]>()

/** Codes are long, parties are shown often. */
function ballotsOf(code: string): PartyBallot[] {
  const known = opened.get(code) ?? ballotsIn(readCode(code, film)).slice(0, 1)
  opened.set(code, known)
  return known
}

/** Who is in the open party, in the order they came. */
export const members = computed([entries, openParty], (all, party) =>
  Object.values(all)
    .filter(entry => entry.party === party)
    .sort((one, other) => one.addedAt - other.addedAt)
    .flatMap((entry): Member[] =>
      ballotsOf(entry.code).map(ballot => ({ ...entry, ballot: renamed(ballot, entry.name) }))
    )
)

function renamed({ name: own, ...ballot }: PartyBallot, given: string | undefined): PartyBallot {
  const name = given ?? own
  return { ...ballot, ...(name && { name }) }
}

/** Whether the ballot in a link is in the party already. */
export const isIn = computed(members, present => {
  const codes = new Set(present.map(({ code }) => code))
  return (code: string) => {
    const ballots = ballotsIn(readCode(code, film))
    return ballots.length > 0 && ballots.every(ballot => codes.has(codeOf(ballot)))
  }
})

/** What became of ballots: the name of each, empty where there is none. */
export interface Added {
  added: string[]
  known: string[]
  replaced: string[]
  refused: Problem[]
}

/** What became of the last text, link or file that was added. */
export const added = atom<Added | null>(null)

/** Adds every ballot of every code in a pasted text. */
export function addBallots(text: string): void {
  const codes = findCodes(text)
  const outcome: Added = {
    added: [],
    known: [],
    replaced: [],
    refused: codes.length === 0 ? ['no-code'] : []
  }
  const ballots = codes.flatMap(code => {
    const read = readCode(code, film)
    const found = ballotsIn(read)
    if (found.length === 0) outcome.refused.push(read.ok ? 'no-ballot' : read.problem)
    return found
  })
  addPeople(ballots, outcome)
}

/** Adds ballots in their order. A later one of the same name takes the place of the earlier. */
export function addPeople(ballots: readonly PartyBallot[], outcome: Added = nothing()): void {
  const roster = new Roster()
  const replaced: Entry[] = []
  for (const ballot of ballots) {
    const name = ballot.name ?? ''
    const code = codeOf(ballot)
    const earlier = roster.named(name)
    if (roster.has(code) || (earlier && isSame(earlier.ballot, ballot))) outcome.known.push(name)
    else if (earlier) {
      replaced.push(entryOf(earlier))
      roster.replace(earlier, ballot, code)
      outcome.replaced.push(name)
    } else {
      roster.admit(ballot, code)
      outcome.added.push(name)
    }
  }
  roster.keep()
  if (replaced.length > 0) {
    undoable.set({
      kind: 'replaced',
      name: outcome.replaced.join(', '),
      restore: () => {
        for (const entry of replaced) putBack(entry)
      }
    })
  }
  added.set(outcome)
}

/** Adds ballots whatever is in already: two people may have cast the same one. */
export function admit(...ballots: readonly PartyBallot[]): void {
  const roster = new Roster()
  for (const ballot of ballots) roster.admit(ballot, codeOf(ballot))
  roster.keep()
}

type Present = Entry & { ballot: PartyBallot }

/** The open party while ballots come in. What changes is kept at once: a thousand may come in a chat. */
class Roster {
  readonly #party = openParty.get()
  readonly #names = new Map<string, Present>()
  readonly #codes = new Map<string, number>()
  readonly #gone: Entry[] = []
  readonly #come = new Map<string, Entry>()
  #last = 0

  constructor() {
    for (const member of members.get()) this.#note(member)
  }

  has(code: string): boolean {
    return (this.#codes.get(code) ?? 0) > 0
  }

  /** The first of this name, as long as it is a name. */
  named(name: string): Present | undefined {
    return this.#names.get(foldName(name))
  }

  replace(earlier: Present, ballot: PartyBallot, code: string): void {
    this.#come.delete(keyOf(earlier))
    this.#gone.push(earlier)
    this.#codes.set(earlier.code, Number(this.#codes.get(earlier.code)) - 1)
    this.#names.delete(foldName(ballot.name))
    this.#add({ party: earlier.party, id: code, code, addedAt: earlier.addedAt }, ballot)
  }

  admit(ballot: PartyBallot, code: string): void {
    const id = this.has(code) ? `${code}.${String(environment().randomSeed())}` : code
    // Those who come at once stand in the order they came.
    const addedAt = Math.max(environment().now(), this.#last + 1)
    this.#add({ party: this.#party, id, code, addedAt }, ballot)
  }

  keep(): void {
    change(this.#gone, [...this.#come.values()])
  }

  #add(entry: Entry, ballot: PartyBallot): void {
    this.#come.set(keyOf(entry), entry)
    this.#note({ ...entry, ballot })
  }

  #note(present: Present): void {
    const name = foldName(present.ballot.name)
    if (name !== '' && !this.#names.has(name)) this.#names.set(name, present)
    this.#codes.set(present.code, (this.#codes.get(present.code) ?? 0) + 1)
    this.#last = Math.max(this.#last, present.addedAt)
  }
}

export function nothing(): Added {
  return { added: [], known: [], replaced: [], refused: [] }
}

/** The same ranking, and no quiz score that the one before does not have. */
function isSame(before: PartyBallot, { ballot, score }: PartyBallot): boolean {
  const plain = codeOf({ ballot })
  return codeOf({ ballot: before.ballot }) === plain && (!score || same(score, before.score))
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function codeOf(ballot: PartyBallot): string {
  return encodeParty({ ballots: [ballot] }, film)
}

function entryOf({ party, id, code, addedAt, name }: Member): Entry {
  return { party, id, code, addedAt, ...(name !== undefined && { name }) }
}

function keyOf({ party, id }: Entry): string {
  return `${party}:${id}`
}

function keep(entry: Entry): void {
  change([], [entry])
}

function drop(entry: Entry): void {
  change([entry], [])
}

function change(gone: readonly Entry[], come: readonly Entry[]): void {
  const next = new Map(Object.entries(entries.get()))
  for (const entry of gone) next.delete(keyOf(entry))
  for (const entry of come) next.set(keyOf(entry), entry)
  entries.set(Object.fromEntries(next))
}

/** A ballot that has since taken its place goes again. */
function putBack(entry: Entry): void {
  for (const member of members.get()) if (member.addedAt === entry.addedAt) drop(member)
  keep(entry)
}

function find(id: string): Member | undefined {
  return members.get().find(member => member.id === id)
}

export function renameMember(id: string, name: string): void {
  const member = find(id)
  if (member) keep({ ...entryOf(member), name: cleanName(name) })
}

export function removeBallot(id: string): void {
  const member = find(id)
  if (!member) return
  const entry = entryOf(member)
  drop(entry)
  undoable.set({
    kind: 'removed',
    name: member.ballot.name ?? '',
    restore: () => {
      keep(entry)
    }
  })
}

/** Takes all ballots of a party away; the answer brings them back. */
export function dropBallots(party: string): () => void {
  const all = Object.values(entries.get()).filter(entry => entry.party === party)
  change(all, [])
  return () => {
    change([], all)
  }
}
