/** What the tabs of one browser hold together, as plainly as it can be said. */
export interface Model {
  clock: number
  /** In the order they began: answers given, the question on screen, and whether it was left. */
  rounds: { answers: number; at: number; isLeft: boolean }[]
  /** Places in `rounds`, in the order they ended. */
  finished: number[]
  ballots: string[]
  /** All that there ever were. The first one is there before anybody starts it. */
  parties: PartyModel[]
  open: PartyModel
  tabs: TabModel[]
}

export interface TabModel {
  /** Away in the back-forward cache: it is told of nothing. */
  isFrozen: boolean
  /** A place in `rounds`. */
  playing: number | null
  /** The party for which the phone goes round. */
  passing: PartyModel | null
  /** What can be taken back; a party that was deleted, from whichever is open. */
  done: { party: PartyModel | 'deleted'; restore: () => void }[]
}

export interface PartyModel {
  id: string
  createdAt: number
  isGone: boolean
  isStarted: boolean
  guests: Map<string, Guest>
}

/** Somebody in a party, by the link that their ballot came in. */
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
  const first = newParty('first', 0)
  return {
    clock,
    rounds: [],
    finished: [],
    ballots: [],
    parties: [first],
    open: first,
    tabs: [newTab(), newTab()]
  }
}

export function newTab(): TabModel {
  return { isFrozen: false, playing: null, passing: null, done: [] }
}

function newParty(id: string, createdAt: number): PartyModel {
  return { id, createdAt, isGone: false, isStarted: createdAt > 0, guests: new Map() }
}

export function isOpen({ at, isLeft }: Model['rounds'][number]): boolean {
  return at < TEN && !isLeft
}

/** Those that the player can go to, oldest first. */
export function partiesOf({ parties }: Model): PartyModel[] {
  const all = parties.filter(({ isGone }) => !isGone)
  return all.sort((one, other) => one.createdAt - other.createdAt || byId(one, other))
}

/** In the order they came. */
export function guestsOf({ guests }: PartyModel): Guest[] {
  return [...guests.values()].sort((one, other) => one.cameAt - other.cameAt || byId(one, other))
}

/** A clock that is set back gives a moment twice, if what it was first given to is gone meanwhile. */
function byId(one: { id: string }, other: { id: string }): number {
  return one.id < other.id ? -1 : 1
}

/** Two of one name, of whom nobody has said yet whether they are one person. */
export function namesakesIn(party: PartyModel): [earlier: Guest, later: Guest][] {
  const unsure = guestsOf(party).filter(({ isAnother }) => !isAnother)
  return [...new Set(unsure.map(({ name }) => name))].flatMap(name => {
    const [earlier, later] = unsure.filter(guest => guest.name === name)
    return earlier && later ? [[earlier, later] as [Guest, Guest]] : []
  })
}

function put(party: PartyModel, guest: Guest): void {
  party.guests.set(guest.id, guest)
}

function take(party: PartyModel, guest: Guest): void {
  party.guests.delete(guest.id)
}

/** Ballots come in together, and are taken back together. */
export function comeIn(model: Model, tab: TabModel, party: PartyModel, casts: Cast[]): void {
  const before = guestsOf(party)
  for (const cast of casts) comesIn(model, party, cast)
  const after = guestsOf(party)
  const come = after.filter(guest => !before.includes(guest))
  const gone = before.filter(guest => !after.includes(guest))
  if (come.length === 0) return
  const restore = () => {
    for (const guest of come) take(party, guest)
    for (const guest of gone) put(party, guest)
  }
  tab.done.push({ party, restore })
}

/** A ballot comes in, unless it is in; one with another score takes the place of the one before. */
function comesIn({ clock }: Model, party: PartyModel, cast: Cast): void {
  const present = guestsOf(party)
  const same = present.filter(guest => isSame(guest, cast))
  const [earlier] = same
  if (earlier && (cast.right === null || same.some(({ right }) => right === cast.right))) return
  const cameAt = Math.max(clock, ...present.map(guest => guest.cameAt + 1))
  if (earlier) take(party, earlier)
  put(party, { cameAt, isAnother: false, ...earlier, ...cast })
}

/** Two people on one phone may have one name and one favourite. Only the first of them can be taken back. */
export function voteOnPhone(model: Model, tab: TabModel, party: PartyModel, cast: Cast): void {
  const present = guestsOf(party)
  if (!present.some(guest => isSame(guest, cast))) {
    comeIn(model, tab, party, [cast])
    return
  }
  const cameAt = Math.max(model.clock, ...present.map(guest => guest.cameAt + 1))
  put(party, { ...cast, cameAt, isAnother: false })
}

function isSame(one: Cast, other: Cast): boolean {
  return one.name === other.name && one.favourite === other.favourite
}

export function takeOut({ open }: Model, tab: TabModel, guest: Guest): void {
  take(open, guest)
  tab.done.push({
    party: open,
    restore: () => {
      put(open, guest)
    }
  })
}

export function keepBoth({ open }: Model, later: Guest): void {
  put(open, { ...later, isAnother: true })
}

export function startParty(model: Model, id: string): void {
  model.open.isStarted = true
  const createdAt = Math.max(model.clock, ...partiesOf(model).map(each => each.createdAt + 1))
  model.open = newParty(id, createdAt)
  model.parties.push(model.open)
}

/** What it held comes back with it, and none of what came since is lost. */
export function deleteParty(model: Model, tab: TabModel): void {
  const gone = model.open
  const guests = guestsOf(gone)
  gone.guests.clear()
  gone.isGone = true
  gone.isStarted = false
  openOldest(model)
  const restore = () => {
    if (!model.open.isStarted && model.open.guests.size === 0) model.open.isGone = true
    Object.assign(gone, { isGone: false, isStarted: true })
    for (const guest of guests) put(gone, guest)
    model.open = gone
  }
  tab.done.push({ party: 'deleted', restore })
}

function openOldest(model: Model): void {
  const [first] = model.parties
  if (first && partiesOf(model).length === 0) first.isGone = false
  model.open = partiesOf(model)[0] ?? model.open
}

export function undo({ open }: Model, tab: TabModel): void {
  const last = tab.done.findLast(({ party }) => party === open || party === 'deleted')
  tab.done = tab.done.filter(each => each !== last)
  last?.restore()
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
