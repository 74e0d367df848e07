import { computed } from 'nanostores'
import * as v from 'valibot'
import { cleanName } from '../../core/text.ts'
import { environment } from '../../platform/environment.ts'
import { keptAtom, keptMap } from '../storage/persisted.ts'

const partyShape = v.object({ id: v.string(), name: v.string(), createdAt: v.number() })
export type PartyRecord = v.InferOutput<typeof partyShape>

const records = keptMap('encore:party:', partyShape, ({ id }) => id)

/** Which of the parties is open. The first is there before anything is stored of it. */
export const openParty = keptAtom('encore:party-open', v.string(), 'first')

/** Oldest first; the open one among them, stored or not. */
export const parties = computed([records, openParty], (all, open): PartyRecord[] =>
  oldestFirst({ [open]: { id: open, name: '', createdAt: 0 }, ...all })
)

/** However storage lists them. */
function oldestFirst(all: Record<string, PartyRecord>): PartyRecord[] {
  return Object.values(all).sort((one, other) => one.createdAt - other.createdAt)
}

export const party = computed([parties, openParty], (all, open) => {
  const [found] = all.filter(({ id }) => id === open)
  return found as PartyRecord
})

export function nameParty(name: string): void {
  keepParty({ ...party.get(), name })
}

/** Starts a party and opens it. */
export function startParty(name = ''): string {
  const now = environment().now()
  const id = `${String(now)}-${String(environment().randomSeed())}`
  keepParty(party.get())
  keepParty({ id, name: cleanName(name), createdAt: now })
  openParty.set(id)
  return id
}

export function keepParty(record: PartyRecord): void {
  records.setKey(record.id, record)
}

/** Forgets a party, not its ballots; another one opens. */
export function dropParty(id: string): void {
  records.setKey(id, undefined as never)
  const [next] = oldestFirst(records.get())
  openParty.set(next?.id ?? 'first')
}
