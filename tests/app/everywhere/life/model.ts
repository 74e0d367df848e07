/** The state that the tabs of one browser share. */
export interface Model {
  clock: number
  /** Oldest first: number of answers, index of the question on screen, whether it was quit. */
  rounds: { answers: number; at: number; isLeft: boolean }[]
  /** Indexes into `rounds`, in the order they finished. */
  finished: number[]
  ballots: string[]
  /** Deleted ones included. The first group exists before it is started. */
  groups: GroupModel[]
  /** The group opened last, in any tab. */
  last: GroupModel
  tabs: TabModel[]
}

export interface TabModel {
  /** In the back-forward cache, where it gets no events. */
  isFrozen: boolean
  playing: number | null
  open: GroupModel
  passing: Set<GroupModel>
  /** Undo steps for each group. That of a deleted group belongs to the group shown instead. */
  done: Map<GroupModel, (() => void)[]>
}

export interface GroupModel {
  id: string
  createdAt: number
  isGone: boolean
  isStarted: boolean
  guests: Map<string, Guest>
}

/** A voter, by the link of their ballot. */
export interface Guest extends Cast {
  cameAt: number
  /** Whether the host has said that this is another person of the same name. */
  isAnother: boolean
}

export interface Cast {
  /** Equal for the same name, favourite and score. */
  id: string
  name: string
  favourite: string
  right: number | null
}

export const TEN = 10

export function newModel(clock: number): Model {
  const first = newGroup('first', 0)
  return {
    clock,
    rounds: [],
    finished: [],
    ballots: [],
    groups: [first],
    last: first,
    tabs: [newTab(first), newTab(first)]
  }
}

export function newTab(open: GroupModel): TabModel {
  return { isFrozen: false, playing: null, open, passing: new Set(), done: new Map() }
}

function newGroup(id: string, createdAt: number): GroupModel {
  return { id, createdAt, isGone: false, isStarted: createdAt > 0, guests: new Map() }
}

export function isOpen({ at, isLeft }: Model['rounds'][number]): boolean {
  return at < TEN && !isLeft
}

export function groupsOf({ groups }: Model): GroupModel[] {
  const all = groups.filter(({ isGone }) => !isGone)
  return all.sort((one, other) => one.createdAt - other.createdAt || byId(one, other))
}

export function guestsOf({ guests }: GroupModel): Guest[] {
  return [...guests.values()].sort((one, other) => one.cameAt - other.cameAt || byId(one, other))
}

/** Ids may repeat if the clock was set back. */
function byId(one: { id: string }, other: { id: string }): number {
  return one.id < other.id ? -1 : 1
}

/** Pairs of one name that the host has not decided on. */
export function namesakesIn(group: GroupModel): [earlier: Guest, later: Guest][] {
  const unsure = guestsOf(group).filter(({ isAnother }) => !isAnother)
  return [...new Set(unsure.map(({ name }) => name))].flatMap(name => {
    const [earlier, later] = unsure.filter(guest => guest.name === name)
    return earlier && later ? [[earlier, later] as [Guest, Guest]] : []
  })
}

function put(group: GroupModel, guest: Guest): void {
  group.guests.set(guest.id, guest)
}

function take(group: GroupModel, guest: Guest): void {
  group.guests.delete(guest.id)
}

function remember({ done }: TabModel, group: GroupModel, restore: () => void): void {
  done.set(group, [...(done.get(group) ?? []), restore])
}

/** Ballots added together are undone together. Nothing is added to a deleted group. */
export function comeIn(model: Model, tab: TabModel, casts: Cast[]): void {
  const group = tab.open
  if (group.isGone) return
  group.isStarted = true
  const before = guestsOf(group)
  for (const cast of asOneText(casts)) comesIn(model, group, cast)
  const after = guestsOf(group)
  const come = after.filter(guest => !before.includes(guest))
  const gone = before.filter(guest => !after.includes(guest))
  if (come.length === 0) return
  const restore = () => {
    for (const guest of come) take(group, guest)
    for (const guest of gone) put(group, guest)
  }
  remember(tab, group, restore)
}

/** A duplicate within one text is dropped; its score is kept if the first one has none. */
function asOneText(casts: Cast[]): Cast[] {
  return casts.reduce<Cast[]>((all, cast) => {
    const at = all.findIndex(each => isSame(each, cast))
    if (at < 0) return [...all, cast]
    return all[at]?.right === null ? all.with(at, cast) : all
  }, [])
}

/** Adds a ballot unless it is a duplicate. One with a score replaces one without. */
function comesIn({ clock }: Model, group: GroupModel, cast: Cast): void {
  const present = guestsOf(group)
  const same = present.filter(guest => isSame(guest, cast))
  const [earlier] = same
  if (earlier && (cast.right === null || same.some(({ right }) => right === cast.right))) return
  const cameAt = Math.max(clock, ...present.map(guest => guest.cameAt + 1))
  if (earlier && earlier.right === null) {
    take(group, earlier)
    put(group, { ...earlier, ...cast })
  } else put(group, { ...cast, cameAt, isAnother: false })
}

/** Two people on one phone may have the same name and favourite. */
export function voteOnPhone({ clock }: Model, tab: TabModel, cast: Cast): void {
  const { open } = tab
  open.isStarted = true
  const cameAt = Math.max(clock, ...guestsOf(open).map(guest => guest.cameAt + 1))
  const guest = { ...cast, cameAt, isAnother: false }
  put(open, guest)
  remember(tab, open, () => {
    take(open, guest)
  })
}

function isSame(one: Cast, other: Cast): boolean {
  return one.name === other.name && one.favourite === other.favourite
}

export function takeOut(tab: TabModel, guest: Guest): void {
  const { open } = tab
  take(open, guest)
  remember(tab, open, () => {
    put(open, guest)
  })
}

export function keepBoth({ open }: TabModel, later: Guest): void {
  put(open, { ...later, isAnother: true })
}

export function startGroup(model: Model, tab: TabModel, id: string): void {
  tab.open.isStarted = true
  const createdAt = Math.max(model.clock, ...groupsOf(model).map(each => each.createdAt + 1))
  const started = newGroup(id, createdAt)
  model.groups.push(started)
  openGroup(model, tab, started)
}

export function openGroup(model: Model, tab: TabModel, group: GroupModel): void {
  model.last = group
  tab.open = group
}

/** The group opened last or, if it was deleted, the oldest. */
export function lastOf(model: Model): GroupModel {
  return model.last.isGone ? (groupsOf(model)[0] ?? model.last) : model.last
}

/** Undo restores its voters, and keeps those added since. */
export function deleteGroup(model: Model, tab: TabModel): void {
  const gone = tab.open
  const done = tab.done.get(gone) ?? []
  const guests = guestsOf(gone)
  gone.guests.clear()
  gone.isGone = true
  gone.isStarted = false
  tab.done.delete(gone)
  seeToFirst(model)
  openGroup(model, tab, lastOf(model))
  remember(tab, tab.open, () => {
    tab.done.set(gone, done)
    Object.assign(gone, { isGone: false, isStarted: true })
    for (const guest of guests) put(gone, guest)
    seeToFirst(model)
    openGroup(model, tab, gone)
  })
}

/** The first group exists while there is no other, and later if it was started. */
export function seeToFirst({ groups }: Model): void {
  const [first] = groups
  if (!first) return
  const others = groups.filter(each => each !== first && !each.isGone)
  first.isGone = !first.isStarted && others.length > 0
}

export function undo(tab: TabModel): void {
  tab.done.get(tab.open)?.pop()?.()
}

export function answer(model: Model, { playing }: TabModel): void {
  const round = model.rounds[playing ?? -1]
  if (!round || round.answers > round.at || round.at === TEN) return
  round.answers += 1
  if (round.answers === TEN) model.finished.push(playing ?? -1)
}

export function goOn(model: Model, { playing }: TabModel): void {
  const round = model.rounds[playing ?? -1]
  if (round && round.answers > round.at) round.at += 1
}
