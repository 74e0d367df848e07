/** What the tabs of one browser hold together, as plainly as it can be said. */
export interface Model {
  clock: number
  /** In the order they began: answers given, the question on screen, and whether it was left. */
  rounds: { answers: number; at: number; isLeft: boolean }[]
  /** Places in `rounds`, in the order they ended. */
  finished: number[]
  ballots: string[]
  /** All that there ever were. The first one is there before anybody starts it. */
  parties: GroupModel[]
  /** The one that was opened last, in either tab. */
  last: GroupModel
  tabs: TabModel[]
}

export interface TabModel {
  /** Away in the back-forward cache: it is told of nothing. */
  isFrozen: boolean
  /** A place in `rounds`. */
  playing: number | null
  /** The group on screen. */
  open: GroupModel
  /** The groups for which the phone goes round. */
  passing: Set<GroupModel>
  /** What can be taken back in each group; one that was deleted, from the one that was shown instead. */
  done: Map<GroupModel, (() => void)[]>
}

export interface GroupModel {
  id: string
  createdAt: number
  isGone: boolean
  isStarted: boolean
  guests: Map<string, Guest>
}

/** Somebody in a group, by the link that their ballot came in. */
export interface Guest extends Cast {
  cameAt: number
  /** Whether the host has said that somebody else of this name is another person. */
  isAnother: boolean
}

export interface Cast {
  /** Of the name, the favourite and the score together. */
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
    parties: [first],
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

/** Those that the player can go to, oldest first. */
export function groupsOf({ parties }: Model): GroupModel[] {
  const all = parties.filter(({ isGone }) => !isGone)
  return all.sort((one, other) => one.createdAt - other.createdAt || byId(one, other))
}

/** In the order they came. */
export function guestsOf({ guests }: GroupModel): Guest[] {
  return [...guests.values()].sort((one, other) => one.cameAt - other.cameAt || byId(one, other))
}

/** A clock that is set back gives a moment twice, if what it was first given to is gone meanwhile. */
function byId(one: { id: string }, other: { id: string }): number {
  return one.id < other.id ? -1 : 1
}

/** Two of one name, of whom nobody has said yet whether they are one person. */
export function namesakesIn(party: GroupModel): [earlier: Guest, later: Guest][] {
  const unsure = guestsOf(party).filter(({ isAnother }) => !isAnother)
  return [...new Set(unsure.map(({ name }) => name))].flatMap(name => {
    const [earlier, later] = unsure.filter(guest => guest.name === name)
    return earlier && later ? [[earlier, later] as [Guest, Guest]] : []
  })
}

function put(party: GroupModel, guest: Guest): void {
  party.guests.set(guest.id, guest)
}

function take(party: GroupModel, guest: Guest): void {
  party.guests.delete(guest.id)
}

function remember({ done }: TabModel, party: GroupModel, restore: () => void): void {
  done.set(party, [...(done.get(party) ?? []), restore])
}

/** Ballots come in together, and are taken back together. Nobody comes into a group that is gone. */
export function comeIn(model: Model, tab: TabModel, casts: Cast[]): void {
  const party = tab.open
  if (party.isGone) return
  party.isStarted = true
  const before = guestsOf(party)
  for (const cast of asOneText(casts)) comesIn(model, party, cast)
  const after = guestsOf(party)
  const come = after.filter(guest => !before.includes(guest))
  const gone = before.filter(guest => !after.includes(guest))
  if (come.length === 0) return
  const restore = () => {
    for (const guest of come) take(party, guest)
    for (const guest of gone) put(party, guest)
  }
  remember(tab, party, restore)
}

/** In one text a ballot that comes again is passed over; only a score that it did not have is taken from it. */
function asOneText(casts: Cast[]): Cast[] {
  return casts.reduce<Cast[]>((all, cast) => {
    const at = all.findIndex(each => isSame(each, cast))
    if (at < 0) return [...all, cast]
    return all[at]?.right === null ? all.with(at, cast) : all
  }, [])
}

/** A ballot comes in, unless it is in; one with a score takes the place of one without. */
function comesIn({ clock }: Model, party: GroupModel, cast: Cast): void {
  const present = guestsOf(party)
  const same = present.filter(guest => isSame(guest, cast))
  const [earlier] = same
  if (earlier && (cast.right === null || same.some(({ right }) => right === cast.right))) return
  const cameAt = Math.max(clock, ...present.map(guest => guest.cameAt + 1))
  if (earlier && earlier.right === null) {
    take(party, earlier)
    put(party, { ...earlier, ...cast })
  } else put(party, { ...cast, cameAt, isAnother: false })
}

/** Two people on one phone may have one name and one favourite. */
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
  model.parties.push(started)
  openGroup(model, tab, started)
}

export function openGroup(model: Model, tab: TabModel, party: GroupModel): void {
  model.last = party
  tab.open = party
}

/** The group that was opened last or, if it is gone, the oldest. */
export function lastOf(model: Model): GroupModel {
  return model.last.isGone ? (groupsOf(model)[0] ?? model.last) : model.last
}

/** What it held comes back with it, and none of what came since is lost. */
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

/** The first group is there while there is no other, and after that if somebody has begun it. */
export function seeToFirst({ parties }: Model): void {
  const [first] = parties
  if (!first) return
  const others = parties.filter(each => each !== first && !each.isGone)
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
