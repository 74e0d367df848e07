import { computed } from 'nanostores'
import * as v from 'valibot'
import { cleanName } from '../../links/text.ts'
import { defineStore } from '../../app/app.ts'
import { newId } from '../../app/storage/ids.ts'
import { byTimestamp, nextTimestamp } from '../../app/storage/timestamps.ts'
import { persistedEntries, persistedValue } from '../../app/storage/definition.ts'
import {
  entriesWith,
  persistedEntry,
  persistedNames,
  readEntry
} from '../../app/storage/persisted-part.ts'
import { fields, timestamp, whole } from '../../app/storage/schemas.ts'
import { id, name } from '../../app/storage/text-schemas.ts'
import { runoffStorylinesSchema } from '../../vote/index.ts'
import { defineGroupStore } from './group-store.ts'

/** A mark is one of so many. */
const MARKS = 4096
export const mark = v.pipe(whole, v.maxValue(MARKS - 1))

/** Nobody plays so many. */
const LAST_ROUND = 1000

const groupSchema = fields({
  id,
  name,
  createdAt: timestamp,
  /** What its invitations and the ballots that answer them carry. Drawn when somebody is first invited. */
  mark: v.exactOptional(mark),
  /** Whether the player’s own ballot is left out. */
  isWithoutMe: v.exactOptional(v.boolean()),
  /** Of a runoff: the group whose first round was before, which round it is, from 2, and what stands in it. */
  first: v.exactOptional(id),
  round: v.exactOptional(v.pipe(whole, v.minValue(2), v.maxValue(LAST_ROUND))),
  standing: v.exactOptional(runoffStorylinesSchema)
})
export type GroupRecord = v.InferOutput<typeof groupSchema>

export const storedGroups = persistedEntries('encore:party:', groupSchema, ({ id }) => id)

/** The group that is there before any is stored. */
export const FIRST = 'first'

/** Which group was opened last, in any tab. */
export const storedOpenGroup = persistedValue('encore:party-open', id, FIRST)

/** All groups of this browser. There may be very many: they are read when somebody asks for them. */
export const groupsStore = defineStore(app => {
  const { environment } = app

  /** Of all that are stored; told anew whenever one of them changes. */
  const ids = persistedNames(app, storedGroups)

  function statsOf(id: string): GroupRecord | undefined {
    return readEntry(app, storedGroups, id)
  }

  function startGroup(name = '', more: Partial<GroupRecord> = {}): string {
    const id = newId(environment)
    const earlier = ids.get().map(each => statsOf(each)?.createdAt ?? 0)
    const createdAt = nextTimestamp(environment.now(), earlier)
    const { saveGroup } = groupStore(app, id)
    saveGroup({ ...more, id, name: cleanName(name), createdAt })
    return id
  }

  /** The group with a mark: the latest, where there were more groups than there are marks. */
  function groupWith(mark: number): GroupRecord | undefined {
    const found = entriesWith(app, storedGroups, `"mark":${String(mark)}`)
    return oldestFirst(found.filter(each => each.mark === mark)).at(-1)
  }

  return { ids, statsOf, startGroup, groupWith }
})

export const groupStore = defineGroupStore((app, group) => {
  const { environment } = app
  const { ids, statsOf } = groupsStore(app)
  const record = persistedEntry(app, storedGroups, group)

  /** The group, stored or not. */
  const party = computed(
    record,
    (stored): GroupRecord => stored ?? { id: group, name: '', createdAt: 0 }
  )

  /** All rounds of the group, the first one first. Most have one. */
  const rounds = computed([party, ids], own => {
    const { id, first = id } = own
    const later = entriesWith(app, storedGroups, `"first":${JSON.stringify(first)}`)
    const others = [statsOf(first) ?? [], later.filter(each => each.first === first)].flat()
    return oldestFirst([...others.filter(each => each.id !== id), own])
  })

  /** Its other rounds are called the same. */
  function nameGroup(name: string): void {
    for (const each of rounds.get()) groupStore(app, each.id).saveGroup({ ...each, name })
  }

  /** The group’s mark, drawn now if it has none: one that no other group has, as long as there is one. */
  function drawMark(): number {
    const known = party.get().mark
    if (known !== undefined) return known
    const taken = new Set(entriesWith(app, storedGroups, '"mark":').map(each => each.mark))
    const all = Array.from({ length: MARKS }, (_, at) => at)
    const free = all.filter(each => !taken.has(each))
    const from = free.length > 0 ? free : all
    const mark = from[environment.randomSeed() % from.length] ?? 0
    saveGroup({ ...party.get(), mark })
    return mark
  }

  function saveGroup(next: GroupRecord): void {
    record.set(next)
  }

  /** Stores the group if it is the one that nobody started, since there is something in it now. */
  function keepGroup(): void {
    if (!record.get()) saveGroup(party.get())
  }

  /** Whether ballots may come in: not into a group that another tab has deleted meanwhile. */
  function isOpen(): boolean {
    return group === FIRST || record.get() !== undefined
  }

  /** Removes the group, not its ballots. */
  function removeGroup(): void {
    record.set(undefined)
  }

  return { record, party, rounds, nameGroup, drawMark, saveGroup, keepGroup, isOpen, removeGroup }
})

/** However storage lists them. */
export function oldestFirst(all: readonly GroupRecord[]): GroupRecord[] {
  return [...all].sort(byTimestamp(({ createdAt }) => createdAt))
}
