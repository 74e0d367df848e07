import { computed } from 'nanostores'
import * as v from 'valibot'
import { cleanName } from '../../core/text.ts'
import { defineStore } from '../app/app.ts'
import { newId } from '../app/ids.ts'
import { byMoment, nextMoment } from '../app/moments.ts'
import { persistedEntries, persistedValue } from '../storage/definition.ts'
import {
  entriesWith,
  persistedEntry,
  persistedNames,
  readEntry
} from '../storage/persisted-part.ts'
import { fields, moment, whole } from '../storage/schemas.ts'
import { id, name } from '../storage/text-schemas.ts'
import { standingSchema } from '../vote/storylines.ts'
import { defineGroupStore } from './group-store.ts'

/** A mark is one of so many. */
const MARKS = 4096
export const mark = v.pipe(whole, v.maxValue(MARKS - 1))

/** Nobody plays so many. */
const LAST_ROUND = 1000

const partySchema = fields({
  id,
  name,
  createdAt: moment,
  /** What its invitations and the ballots that answer them carry. Drawn when somebody is first invited. */
  mark: v.exactOptional(mark),
  /** Whether the player’s own ballot is left out. */
  isWithoutMe: v.exactOptional(v.boolean()),
  /** Of a runoff: the party whose first round was before, which round it is, from 2, and what stands in it. */
  first: v.exactOptional(id),
  round: v.exactOptional(v.pipe(whole, v.minValue(2), v.maxValue(LAST_ROUND))),
  standing: v.exactOptional(standingSchema)
})
export type PartyRecord = v.InferOutput<typeof partySchema>

export const storedParties = persistedEntries('encore:party:', partySchema, ({ id }) => id)

/** The party that is there before any is stored. */
export const FIRST = 'first'

/** Which party was opened last, in any tab. */
export const storedOpenParty = persistedValue('encore:party-open', id, FIRST)

/** All parties of this browser. There may be very many: they are read when somebody asks for them. */
export const partiesStore = defineStore(app => {
  const { environment } = app

  /** Of all that are stored; told anew whenever one of them changes. */
  const ids = persistedNames(app, storedParties)

  function recordOf(id: string): PartyRecord | undefined {
    return readEntry(app, storedParties, id)
  }

  function startParty(name = '', more: Partial<PartyRecord> = {}): string {
    const id = newId(environment)
    const earlier = ids.get().map(each => recordOf(each)?.createdAt ?? 0)
    const createdAt = nextMoment(environment.now(), earlier)
    const { saveParty } = partyStore(app, id)
    saveParty({ ...more, id, name: cleanName(name), createdAt })
    return id
  }

  /** The party with a mark: the latest, where there were more parties than there are marks. */
  function partyWith(mark: number): PartyRecord | undefined {
    const found = entriesWith(app, storedParties, `"mark":${String(mark)}`)
    return oldestFirst(found.filter(each => each.mark === mark)).at(-1)
  }

  return { ids, recordOf, startParty, partyWith }
})

export const partyStore = defineGroupStore((app, group) => {
  const { environment } = app
  const { ids, recordOf } = partiesStore(app)
  const record = persistedEntry(app, storedParties, group)

  /** The party, stored or not. */
  const party = computed(
    record,
    (stored): PartyRecord => stored ?? { id: group, name: '', createdAt: 0 }
  )

  /** All rounds of the party, the first one first. Most have one. */
  const rounds = computed([party, ids], own => {
    const { id, first = id } = own
    const later = entriesWith(app, storedParties, `"first":${JSON.stringify(first)}`)
    const others = [recordOf(first) ?? [], later.filter(each => each.first === first)].flat()
    return oldestFirst([...others.filter(each => each.id !== id), own])
  })

  /** Its other rounds are called the same. */
  function nameParty(name: string): void {
    for (const each of rounds.get()) partyStore(app, each.id).saveParty({ ...each, name })
  }

  /** The party’s mark, drawn now if it has none: one that no other party has, as long as there is one. */
  function drawMark(): number {
    const known = party.get().mark
    if (known !== undefined) return known
    const taken = new Set(entriesWith(app, storedParties, '"mark":').map(each => each.mark))
    const all = Array.from({ length: MARKS }, (_, at) => at)
    const free = all.filter(each => !taken.has(each))
    const from = free.length > 0 ? free : all
    const mark = from[environment.randomSeed() % from.length] ?? 0
    saveParty({ ...party.get(), mark })
    return mark
  }

  function saveParty(next: PartyRecord): void {
    record.set(next)
  }

  /** Stores the party if it is the one that nobody started, since there is something in it now. */
  function keepParty(): void {
    if (!record.get()) saveParty(party.get())
  }

  /** Whether ballots may come in: not into a party that another tab has deleted meanwhile. */
  function isOpen(): boolean {
    return group === FIRST || record.get() !== undefined
  }

  /** Removes the party, not its ballots. */
  function removeParty(): void {
    record.set(undefined)
  }

  return { record, party, rounds, nameParty, drawMark, saveParty, keepParty, isOpen, removeParty }
})

/** However storage lists them. */
export function oldestFirst(all: readonly PartyRecord[]): PartyRecord[] {
  return [...all].sort(byMoment(({ createdAt }) => createdAt))
}
