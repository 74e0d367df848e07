import fc from 'fast-check'
import { expect, test } from 'vitest'
import { encodeResult } from '../../src/core/link/index.ts'
import { film } from '../../src/film/index.ts'
import { fakeEnvironment } from '../fake-environment.ts'
import { startApp, type App } from './start-app.ts'

const TEN = 10

/** What two tabs of one browser hold together, as plainly as it can be said. */
interface Model {
  /** In the order they began: answers given, the question on screen, and whether it was left. */
  rounds: { answers: number; at: number; isLeft: boolean }[]
  /** Places in `rounds`, in the order they ended. */
  finished: number[]
  ballots: string[]
  /** Who is in each party: name and favourite. */
  parties: Set<string>[]
  open: number
  tabs: TabModel[]
}
interface TabModel {
  /** Away in the back-forward cache: it is told of nothing. */
  isFrozen: boolean
  /** A place in `rounds`. */
  playing: number | null
  /** The party for which the phone goes round. */
  passing: number | null
  undo: { party: number; restore: (party: Set<string>) => void }[]
}

interface Real {
  tabs: App[]
}

const isOpen = ({ at, isLeft }: Model['rounds'][number]) => at < TEN && !isLeft
const link = (name: string, id: string) => encodeResult({ name, ballot: { ranking: [[id]] } }, film)

/** Only a tab that is looked at does something: one that was away comes back first. */
function wake(model: Model, { tabs }: Real, at: number): [TabModel, App] {
  const [tab, app] = [model.tabs[at], tabs[at]]
  if (!tab || !app) throw new Error('There is no such tab.')
  if (tab.isFrozen) {
    const { tabStorage } = app.environment
    tabStorage.tabs.add(tabStorage)
    app.environment.restore()
  }
  tab.isFrozen = false
  return [tab, app]
}

function expectAsIn({ ballots, finished, open, parties, rounds }: Model, app: App): void {
  const played = app.rounds.history.get().map(({ round }) => round)
  const last = app.rounds.lastFinished.get()?.round
  const openRound = app.openRounds.openRounds.get()[0]?.round
  expect({
    rounds: played.map(({ answers, at }) => [answers.length, at]),
    finished: played.findIndex(({ id }) => id === last?.id),
    goesOn: played.findIndex(({ id }) => id === openRound?.id),
    ballot: app.ballots.ballot.get()?.ranking.flat().join(),
    earlier: app.ballots.earlierBallots.get(),
    parties: app.parties.parties.get().length,
    open: app.parties.parties.get().findIndex(({ id }) => id === app.parties.openParty.get()),
    voters: app.voters.voters
      .get()
      .map(({ code, ballot }) => [code !== '', ballot.name].join())
      .sort()
  }).toEqual({
    rounds: rounds.map(({ answers, at }) => [answers, at]),
    finished: finished.at(-1) ?? -1,
    goesOn: rounds.findLastIndex(isOpen),
    ballot: ballots.at(-1),
    earlier: Math.max(0, ballots.length - 1),
    parties: parties.length,
    open,
    voters: [...(parties[open] ?? [])].map(who => `true,${String(who.split(':')[0])}`).sort()
  })
}

type Act = (model: Model, tab: TabModel, app: App) => void

/** Something that is done in one tab, perhaps while storage is full, which it is no more with the next. */
class InTab implements fc.Command<Model, Real> {
  readonly #what: string
  readonly #tab: number
  readonly #isFull: boolean
  readonly #act: Act

  constructor(what: string, tab: number, isFull: boolean, act: Act) {
    this.#what = what
    this.#tab = tab
    this.#isFull = isFull
    this.#act = act
  }

  check() {
    return true
  }

  run(model: Model, real: Real) {
    const [tab, app] = wake(model, real, this.#tab)
    const { tabStorage } = app.environment
    tabStorage.isFull = this.#isFull
    this.#act(model, tab, app)
    tabStorage.isFull = false
    app.theme.theme.set(app.theme.theme.get() === 'dark' ? 'light' : 'dark')
    real.tabs.forEach((each, at) => {
      if (!model.tabs[at]?.isFrozen) expectAsIn(model, each)
    })
  }

  toString() {
    return `tab ${this.#tab}: ${this.#what}${this.#isFull ? ', storage full' : ''}`
  }
}

function inTab<T>(how: fc.Arbitrary<T>, what: string, act: (how: T) => Act) {
  return fc
    .tuple(fc.nat(1), fc.boolean(), how)
    .map(([tab, isFull, how]) => new InTab(`${what} ${JSON.stringify(how)}`, tab, isFull, act(how)))
}

const nothing = fc.constant('')
const storyline = fc.constantFrom('duet', 'children', 'big-break')
const voter = fc.tuple(fc.constantFrom('Ann', 'Bo', 'Cem'), storyline)

function comeIn({ parties }: Model, tab: TabModel, party: number, who: string): void {
  const present = parties[party]
  if (!present || present.has(who)) return
  present.add(who)
  tab.undo.push({ party, restore: voters => voters.delete(who) })
}

function answerOne(model: Model, { playing }: TabModel, { quiz }: App): void {
  quiz.submitAnswer([0])
  const round = model.rounds[playing ?? -1]
  if (!round || round.answers > round.at || round.at === TEN) return
  round.answers += 1
  if (round.answers === TEN) model.finished.push(playing ?? -1)
}

function goOn(model: Model, { playing }: TabModel, { quiz }: App): void {
  quiz.nextQuestion()
  const round = model.rounds[playing ?? -1]
  if (round && round.answers > round.at) round.at += 1
}

const commands = [
  inTab(nothing, 'play', () => (model, tab, app) => {
    app.quiz.openQuiz()
    const open = model.rounds.findLastIndex(isOpen)
    tab.playing = open < 0 ? model.rounds.length : open
    if (open < 0) model.rounds.push({ answers: 0, at: 0, isLeft: false })
  }),
  inTab(nothing, 'answer', () => answerOne),
  inTab(nothing, 'go on', () => goOn),
  inTab(nothing, 'play to the end', () => (model, tab, app) => {
    for (let question = 0; question < TEN; question++) {
      answerOne(model, tab, app)
      goOn(model, tab, app)
    }
  }),
  inTab(nothing, 'leave the round', () => (model, _, app) => {
    const [last] = app.openRounds.openRounds.get()
    if (last) app.openRounds.quitRound(last.round)
    const round = model.rounds.findLast(isOpen)
    if (round) round.isLeft = true
  }),
  inTab(storyline, 'vote', id => (model, _, app) => {
    app.ballots.saveBallot([[id]], '')
    model.ballots.push(id)
  }),
  inTab(voter, 'add the ballot of', ([name, id]) => (model, tab, app) => {
    app.importer.addBallots(link(name, id))
    comeIn(model, tab, model.open, `${name}:${id}`)
  }),
  inTab(fc.nat(3), 'remove voter', place => (model, tab, app) => {
    const found = app.voters.voters.get()[place]
    if (!found) return
    app.voters.removeVoter(found.id)
    const who = `${String(found.ballot.name)}:${found.ballot.ballot.ranking.flat().join()}`
    model.parties[model.open]?.delete(who)
    tab.undo.push({ party: model.open, restore: voters => voters.add(who) })
  }),
  inTab(nothing, 'undo', () => (model, tab, app) => {
    app.undo.undo()
    const last = tab.undo.findLast(({ party }) => party === model.open)
    tab.undo = tab.undo.filter(each => each !== last)
    const voters = model.parties[last?.party ?? -1]
    if (voters) last?.restore(voters)
  }),
  inTab(nothing, 'start a party', () => (model, _, app) => {
    app.partySwitcher.newParty()
    model.open = model.parties.push(new Set()) - 1
  }),
  inTab(fc.nat(3), 'switch to party', place => (model, _, app) => {
    const party = app.parties.parties.get()[place]
    if (!party) return
    app.partySwitcher.switchParty(party.id)
    model.open = place
  }),
  inTab(nothing, 'pass the phone', () => (model, tab, app) => {
    app.phone.passPhone()
    tab.passing = model.open
  }),
  inTab(voter, 'on the phone votes', ([name, id]) => (model, tab, app) => {
    if (tab.passing === null) return
    app.phone.nextVoter()
    app.phone.turn.setKey('name', name)
    app.phone.togglePhonePick(id)
    app.phone.goToTurnStep('arrange')
    app.phone.castOnPhone()
    comeIn(model, tab, tab.passing, `${name}:${id}`)
  }),
  fc.integer({ min: -1_000_000, max: 1_000_000 }).map(by => ({
    check: () => true,
    run: (_: Model, { tabs }: Real) => {
      for (const { environment } of tabs) environment.clock += by
    },
    toString: () => `the clock jumps by ${by}`
  })),
  fc.nat(1).map(at => ({
    check: () => true,
    run: (model: Model, { tabs }: Real) => {
      const [tab, app] = [model.tabs[at], tabs[at]]
      if (!tab || !app) return
      tab.isFrozen = true
      app.environment.tabStorage.tabs.delete(app.environment.tabStorage)
    },
    toString: () => `tab ${at} goes into the back-forward cache`
  }))
]

function begin(): { model: Model; real: Real } {
  const environment = fakeEnvironment()
  const other = Object.assign(environment.newTab(), { nextSeed: 1000 })
  const tab = (): TabModel => ({ isFrozen: false, playing: null, passing: null, undo: [] })
  return {
    model: {
      rounds: [],
      finished: [],
      ballots: [],
      parties: [new Set()],
      open: 0,
      tabs: [tab(), tab()]
    },
    real: { tabs: [startApp(environment), startApp(other)] }
  }
}

test('whatever a player does in two tabs is what both show, and what is there after a reload', () => {
  fc.assert(
    fc.property(fc.commands(commands, { maxCommands: 60, size: 'max' }), steps => {
      const { model, real } = begin()
      fc.modelRun(() => ({ model, real }), steps)
      const [, app] = wake(model, real, 0)
      expectAsIn(model, startApp(app.environment.afterReload()))
    }),
    // Always the same lives: others, by hand, are a matter of taking out the seed.
    { numRuns: 40, seed: 16 }
  )
})
