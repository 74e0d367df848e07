import { atom, computed } from 'nanostores'
import { defineStore } from '../../app/app.ts'
import { routeStore } from '../../app/route.ts'
import { persistedAtom } from '../../app/storage/persisted.ts'
import { hasEntries } from '../../app/storage/persisted-part.ts'
import { isOfAnother, storedFiles } from '../lobby/import/ballot-files.ts'
import { FIRST, oldestFirst, groupsStore, storedOpenGroup, type GroupRecord } from './groups.ts'
import { storedVoters } from '../voters/voter-records.ts'

export const MOST_LISTED = 24

export const groupListStore = defineStore(app => {
  const { ids, recordOf } = groupsStore(app)
  const { openRoute } = routeStore(app)

  const lastOpened = persistedAtom(app, storedOpenGroup)

  const isWhole = atom(false)

  /**
   * Whether a group exists. The first one exists without being stored, as long as there is no
   * other.
   */
  const isThere = computed(ids, all => (id: string): boolean => {
    if (recordOf(id)) return true
    return id === FIRST && (!all.some(recordOf) || isBegun())
  })

  /** Early versions stored ballots of the first group without the group. */
  function isBegun(): boolean {
    return (
      hasEntries(app, storedVoters, { begins: `${FIRST}:` }) ||
      hasEntries(app, storedFiles, { isOthers: isOfAnother(FIRST) })
    )
  }

  /** Listed groups, oldest first: the latest ones, or all. */
  const parties = computed([ids, isThere, isWhole], (all, isSo, isAll): GroupRecord[] => {
    const listed = isAll ? all : latest(all, MOST_LISTED)
    const first = { id: FIRST, name: '', createdAt: 0 }
    return oldestFirst([
      ...listed.flatMap(id => recordOf(id) ?? []),
      ...(isSo(FIRST) && !recordOf(FIRST) ? [first] : [])
    ])
  })

  const count = computed([ids, parties], (all, listed) =>
    all.length > MOST_LISTED ? Math.max(all.length, listed.length) : listed.length
  )

  function listAll(): void {
    isWhole.set(true)
  }

  /** The group that was opened last; the oldest one if that is deleted. */
  function lastGroup(): string {
    const last = lastOpened.get()
    if (isThere.get()(last)) return last
    const [oldest] = oldestFirst(ids.get().flatMap(id => recordOf(id) ?? []))
    return oldest?.id ?? FIRST
  }

  function noteOpened(id: string): void {
    if (isThere.get()(id)) lastOpened.set(id)
  }

  function openGroup(id: string): void {
    noteOpened(id)
    openRoute({ page: 'group', id })
  }

  return { parties, count, isThere, listAll, lastGroup, noteOpened, openGroup }
})

/** Ids begin with the time of creation. */
function latest(ids: readonly string[], most: number): string[] {
  return ids.length > most ? [...ids].sort().slice(-most) : [...ids]
}
