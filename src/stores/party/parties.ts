import { computed } from 'nanostores'
import * as v from 'valibot'
import { cleanName } from '../../core/text.ts'
import { defineStore } from '../app/app.ts'
import { newId } from '../app/ids.ts'
import { byMoment, nextMoment } from '../app/moments.ts'
import { persistedEntries, persistedValue } from '../storage/definition.ts'
import { persistedAtom, persistedMap } from '../storage/persisted.ts'
import { fields, moment, whole } from '../storage/schemas.ts'
import { id, name } from '../storage/text-schemas.ts'
import { standingSchema } from '../vote/storylines.ts'

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

/** Which of the parties is open. The first is there before anything is stored of it. */
export const storedOpenParty = persistedValue('encore:party-open', id, 'first')

export const partyStore = defineStore(app => {
  const { environment } = app
  const records = persistedMap(app, storedParties)
  const openParty = persistedAtom(app, storedOpenParty)

  /** The open party, stored or not. */
  const party = computed(
    [records, openParty],
    (all, open): PartyRecord => all[open] ?? { id: open, name: '', createdAt: 0 }
  )

  /** Oldest first; the open one among them. */
  const parties = computed([records, party], (all, open) =>
    oldestFirst({ ...all, [open.id]: open })
  )

  /** All rounds of the open party, the first one first. Most have one. */
  const rounds = computed([parties, party], (all, { id, first = id }) =>
    all.filter(each => (each.first ?? each.id) === first)
  )

  /** Its other rounds are called the same. */
  function nameParty(name: string): void {
    for (const each of rounds.get()) saveParty({ ...each, name })
  }

  /** Starts a party and opens it. Its ballots are still to come. */
  function startParty(name = '', more: Partial<PartyRecord> = {}): string {
    const id = newId(environment)
    saveParty(party.get())
    const earlier = parties.get().map(party => party.createdAt)
    const createdAt = nextMoment(environment.now(), earlier)
    saveParty({ ...more, id, name: cleanName(name), createdAt })
    openParty.set(id)
    return id
  }

  /** The open party’s mark, drawn now if it has none. */
  function drawMark(): number {
    const known = party.get().mark
    if (known !== undefined) return known
    const mark = environment.randomSeed() % MARKS
    saveParty({ ...party.get(), mark })
    return mark
  }

  function saveParty(record: PartyRecord): void {
    records.setKey(record.id, record)
  }

  /** Removes a party, not its ballots; another one opens. */
  function removeParty(id: string): void {
    records.setKey(id, undefined as never)
    const [next] = oldestFirst(records.get())
    openParty.set(next?.id ?? 'first')
  }

  /** A party by its id, stored or not. */
  function partyOf(id: string): PartyRecord | undefined {
    return parties.get().find(each => each.id === id)
  }

  /**
   * Where a ballot goes that was on its way to a party: to the open one, if another tab has deleted the
   * other meanwhile, or nobody would see it again.
   */
  function destination(party: string): string {
    return partyOf(party) ? party : openParty.get()
  }

  return {
    openParty,
    parties,
    party,
    rounds,
    partyOf,
    destination,
    startParty,
    nameParty,
    drawMark,
    saveParty,
    removeParty
  }
})

/** However storage lists them. */
function oldestFirst(all: Record<string, PartyRecord>): PartyRecord[] {
  return Object.values(all).sort(byMoment(({ createdAt }) => createdAt))
}
