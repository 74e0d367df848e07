import { computed } from 'nanostores'
import * as v from 'valibot'
import { cleanName } from '../../links/text.ts'
import { defineStore } from '../../app/app.ts'
import { newId } from '../../app/storage/ids.ts'
import { byTimestamp, nextTimestamp } from '../../app/storage/timestamps.ts'
import { GROUP_KEY } from '../../app/storage/storage-keys.ts'
import { persistedEntries, persistedValue } from '../../app/storage/definition.ts'
import {
  entriesWith,
  persistedEntry,
  persistedNames,
  readEntry
} from '../../app/storage/persisted-part.ts'
import { fields, timestamp, whole } from '../../app/storage/schemas.ts'
import { id } from '../../app/storage/code-schemas.ts'
import { name } from '../../app/storage/text-schemas.ts'
import { runoffStorylinesSchema } from '../../vote/index.ts'
import { defineGroupStore } from './define-group-store.ts'

const MARKS = 4096
export const mark = v.pipe(whole, v.maxValue(MARKS - 1))

const LAST_ROUND = 1000

const groupSchema = fields({
  id,
  name,
  createdAt: timestamp,
  /** Identifies the group in invitations and answers. Drawn with the first invitation. */
  mark: v.exactOptional(mark),
  isWithoutMe: v.exactOptional(v.boolean()),
  /** For a runoff: id of the first round’s group, number of this round, and its storylines. */
  first: v.exactOptional(id),
  round: v.exactOptional(v.pipe(whole, v.minValue(2), v.maxValue(LAST_ROUND))),
  standing: v.exactOptional(runoffStorylinesSchema)
})
export type GroupRecord = v.InferOutput<typeof groupSchema>

export const storedGroups = persistedEntries(GROUP_KEY, groupSchema, ({ id }) => id)

/** Id of the group that exists before any is stored. */
export const FIRST = 'first'

export const storedOpenGroup = persistedValue('encore:party-open', id, FIRST)

/** Groups are read one at a time, because there may be thousands. */
export const groupsStore = defineStore(app => {
  const { environment } = app

  const ids = persistedNames(app, storedGroups)

  function recordOf(id: string): GroupRecord | undefined {
    return readEntry(app, storedGroups, id)
  }

  function startGroup(name = '', more: Partial<GroupRecord> = {}): string {
    const id = newId(environment)
    const earlier = ids.get().map(each => recordOf(each)?.createdAt ?? 0)
    const createdAt = nextTimestamp(environment.now(), earlier)
    const { saveGroup } = groupStore(app, id)
    saveGroup({ ...more, id, name: cleanName(name), createdAt })
    return id
  }

  /** The latest group with this mark: marks repeat after 4,096 groups. */
  function groupWith(mark: number): GroupRecord | undefined {
    const found = entriesWith(app, storedGroups, `"mark":${String(mark)}`)
    return oldestFirst(found.filter(each => each.mark === mark)).at(-1)
  }

  return { ids, recordOf, startGroup, groupWith }
})

export const groupStore = defineGroupStore((app, group) => {
  const { environment } = app
  const { ids, recordOf } = groupsStore(app)
  const record = persistedEntry(app, storedGroups, group)

  const party = computed(
    record,
    (stored): GroupRecord => stored ?? { id: group, name: '', createdAt: 0 }
  )

  const rounds = computed([party, ids], own => {
    const { id, first = id } = own
    const later = entriesWith(app, storedGroups, `"first":${JSON.stringify(first)}`)
    const others = [recordOf(first) ?? [], later.filter(each => each.first === first)].flat()
    return oldestFirst([...others.filter(each => each.id !== id), own])
  })

  /** Renames all rounds of the group. */
  function nameGroup(name: string): void {
    for (const each of rounds.get()) groupStore(app, each.id).saveGroup({ ...each, name })
  }

  /** Returns the mark of the group, and draws an unused one if it has none. */
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

  /** Stores the first group, which is not stored until something is in it. */
  function keepGroup(): void {
    if (!record.get()) saveGroup(party.get())
  }

  /** Whether ballots can be added. False if another tab has deleted the group. */
  function isOpen(): boolean {
    return group === FIRST || record.get() !== undefined
  }

  /** Its ballots stay. */
  function removeGroup(): void {
    record.set(undefined)
  }

  return { record, party, rounds, nameGroup, drawMark, saveGroup, keepGroup, isOpen, removeGroup }
})

export function oldestFirst(all: readonly GroupRecord[]): GroupRecord[] {
  return [...all].sort(byTimestamp(({ createdAt }) => createdAt))
}
