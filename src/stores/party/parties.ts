import { computed } from 'nanostores'
import * as v from 'valibot'
import { cleanName } from '../../core/text.ts'
import { defineStore } from '../app/app.ts'
import { newId } from '../app/ids.ts'
import { persistedEntries, persistedValue } from '../storage/definition.ts'
import { persistedAtom, persistedMap } from '../storage/persisted.ts'

const partySchema = v.object({ id: v.string(), name: v.string(), createdAt: v.number() })
export type PartyRecord = v.InferOutput<typeof partySchema>

export const storedParties = persistedEntries('encore:party:', partySchema, ({ id }) => id)

/** Which of the parties is open. The first is there before anything is stored of it. */
export const storedOpenParty = persistedValue('encore:party-open', v.string(), 'first')

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

  function nameParty(name: string): void {
    saveParty({ ...party.get(), name })
  }

  /** Starts a party and opens it. */
  function startParty(name = ''): string {
    const id = newId(environment)
    saveParty(party.get())
    saveParty({ id, name: cleanName(name), createdAt: environment.now() })
    openParty.set(id)
    return id
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

  return { openParty, parties, party, startParty, nameParty, saveParty, removeParty }
})

/** However storage lists them. */
function oldestFirst(all: Record<string, PartyRecord>): PartyRecord[] {
  return Object.values(all).sort((one, other) => one.createdAt - other.createdAt)
}
