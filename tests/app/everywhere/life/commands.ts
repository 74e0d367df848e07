import fc from 'fast-check'
import { encodeResult } from '../../../../src/links/index.ts'
import { film } from '../../../../src/film/index.ts'
import { codeOf } from '../../../../src/group/voters/ballot-codes.ts'
import { startApp, type App } from '../../../world/start-app.ts'
import * as plain from './model.ts'
import type { Cast, Model, TabModel } from './model.ts'
import { expectAsIn, wake, type Real } from './two-tabs.ts'

type Act = (model: Model, tab: TabModel, app: App) => void

/** The storage during a command. It recovers with the next one. */
const faults = {
  '': () => undefined,
  full: ({ tabStorage }: App['environment']) => {
    tabStorage.isFull = true
  },
  blocked: ({ tabStorage }: App['environment']) => {
    tabStorage.fault = () => new DOMException('Access is denied', 'SecurityError')
  }
}

class InTab implements fc.Command<Model, Real> {
  readonly #what: string
  readonly #tab: number
  readonly #fault: keyof typeof faults
  readonly #act: Act

  constructor(what: string, tab: number, fault: keyof typeof faults, act: Act) {
    this.#what = what
    this.#tab = tab
    this.#fault = fault
    this.#act = act
  }

  check() {
    return true
  }

  run(model: Model, real: Real) {
    passTime(model, real, 10)
    const [tab, app] = wake(model, real, this.#tab)
    // Look at the page before storage fails.
    expectAsIn(model, tab, app)
    faults[this.#fault](app.environment)
    this.#act(model, tab, app)
    Object.assign(app.environment.tabStorage, { isFull: false, fault: () => null })
    app.theme.theme.set(app.theme.theme.get() === 'dark' ? 'light' : 'dark')
    plain.seeToFirst(model)
    real.tabs.forEach((each, at) => {
      const shown = model.tabs[at]
      if (shown && !shown.isFrozen) expectAsIn(model, shown, each)
    })
  }

  toString() {
    return `tab ${this.#tab}: ${this.#what}${this.#fault && `, storage ${this.#fault}`}`
  }
}

function passTime(model: Model, { tabs }: Real, by: number): void {
  model.clock += by
  for (const { environment } of tabs) environment.clock += by
}

function inTab<T>(how: fc.Arbitrary<T>, what: string, act: (how: T) => Act) {
  return fc
    .tuple(fc.nat(1), fc.constantFrom<keyof typeof faults>('', 'full', 'blocked'), how)
    .map(([tab, fault, how]) => new InTab(`${what} ${JSON.stringify(how)}`, tab, fault, act(how)))
}

function befalls<T>(
  how: fc.Arbitrary<T>,
  what: string,
  run: (how: T) => fc.Command<Model, Real>['run']
) {
  return how.map(how => ({
    check: () => true,
    run: run(how),
    toString: () => `${what} ${JSON.stringify(how)}`
  }))
}

const nothing = fc.constant('')
const name = fc.constantFrom('Ann', 'Bo')
const storyline = fc.constantFrom('duet', 'children', 'big-break')
const place = fc.nat(3)

const cast = fc.tuple(name, storyline, fc.constantFrom(null, 1, 2)).map(each => castOf(...each))

const chat = fc.uniqueArray(cast, { selector: ({ id }) => id, minLength: 1, maxLength: 3 })

function castOf(name: string, favourite: string, right: number | null): Cast {
  const ballot = { ranking: [[favourite]] }
  const id = codeOf({ name, ballot, ...(right !== null && { score: { right, of: 2 } }) })
  return { id, name, favourite, right }
}

function linkOf({ name, favourite, right }: Cast): string {
  const ballot = { ranking: [[favourite]] }
  const quiz = { mode: 'ten' as const, questions: [1, 2], right: [true, right === 2] }
  return encodeResult({ name, ballot, ...(right !== null && { quiz }) }, film)
}

function answer(model: Model, tab: TabModel, { quiz }: App): void {
  quiz.submitAnswer([0])
  plain.answer(model, tab)
}

function goOn(model: Model, tab: TabModel, { environment, groupList, quiz }: App): void {
  quiz.nextQuestion()
  plain.goOn(model, tab)
  if (environment.currentHash !== '#/ticket') return
  groupList.openGroup(tab.open.id)
  plain.openGroup(model, tab, tab.open)
}

const playing = [
  inTab(nothing, 'play', () => (model, tab, app) => {
    app.quiz.openQuiz()
    const open = model.rounds.findLastIndex(plain.isOpen)
    tab.playing = open < 0 ? model.rounds.length : open
    if (open < 0) model.rounds.push({ answers: 0, at: 0, isLeft: false })
  }),
  inTab(nothing, 'answer', () => answer),
  inTab(nothing, 'go on', () => goOn),
  inTab(nothing, 'play to the end', () => (model, tab, app) => {
    for (let question = 0; question < plain.TEN; question++) {
      answer(model, tab, app)
      goOn(model, tab, app)
    }
  }),
  inTab(nothing, 'leave the round', () => (model, _, app) => {
    const [last] = app.openRounds.openRounds.get()
    if (last) app.openRounds.quitRound(last.round)
    const round = model.rounds.findLast(plain.isOpen)
    if (round) round.isLeft = true
  }),
  inTab(storyline, 'vote', id => (model, _, app) => {
    app.ballots.saveBallot({ ranking: [[id]] })
    model.ballots.push(id)
  })
]

const inGroup = [
  inTab(chat, 'add the ballots of', all => (model, tab, app) => {
    app.importer.addBallots(all.map(linkOf).join(' '))
    plain.comeIn(model, tab, all)
  }),
  inTab(place, 'take out the voter at', at => (_, tab, app) => {
    app.voters.removeVoter(app.voters.voters.get()[at]?.id ?? '')
    const guest = plain.guestsOf(tab.open)[at]
    if (guest) plain.takeOut(tab, guest)
  }),
  inTab(nothing, 'keep the later of two', () => (_, tab, app) => {
    const [asked] = app.voters.namesakes.get()
    if (asked) app.voters.keepLater(asked)
    const [pair] = plain.namesakesIn(tab.open)
    if (pair) plain.takeOut(tab, pair[0])
  }),
  inTab(nothing, 'keep both of two', () => (_, tab, app) => {
    const [asked] = app.voters.namesakes.get()
    if (asked) app.voters.keepBoth(asked)
    const [pair] = plain.namesakesIn(tab.open)
    if (pair) plain.keepBoth(tab, pair[1])
  }),
  inTab(nothing, 'undo', () => (_, tab, app) => {
    app.undo.undo()
    plain.undo(tab)
  }),
  inTab(nothing, 'start a group', () => (model, tab, app) => {
    app.groupLifecycle.newGroup()
    plain.startGroup(model, tab, app.group)
  }),
  inTab(place, 'switch to group', at => (model, tab, app) => {
    const group = app.groupList.parties.get()[at]
    if (!group) return
    app.groupList.openGroup(group.id)
    plain.openGroup(model, tab, plain.groupsOf(model)[at] ?? tab.open)
  }),
  inTab(nothing, 'delete the group', () => (model, tab, app) => {
    app.groupLifecycle.deleteGroup()
    plain.deleteGroup(model, tab)
  }),
  inTab(nothing, 'pass the phone', () => (_, tab, app) => {
    app.phone.passPhone()
    tab.passing.add(tab.open)
  }),
  inTab(
    fc.tuple(name, storyline),
    'on the phone votes',
    ([name, favourite]) =>
      (model, tab, app) => {
        if (!tab.passing.has(tab.open)) return
        app.phone.nextVoter()
        app.phone.turn.setKey('name', name)
        app.phone.ballot.toggle(favourite)
        app.phone.goToTurnStep('arrange')
        app.phone.castOnPhone()
        const newest = app.voters.voters.get().at(-1)?.id ?? ''
        plain.voteOnPhone(model, tab, { ...castOf(name, favourite, null), id: newest })
      }
  )
]

const beyondThem = [
  befalls(
    fc.integer({ min: -60, max: 60 }),
    'the clock jumps, in minutes,',
    by => (model, real) => {
      passTime(model, real, by * 60_000)
    }
  ),
  befalls(fc.nat(1), 'into the back-forward cache goes tab', at => (model, { tabs }) => {
    const [tab, app] = [model.tabs[at], tabs[at]]
    if (!tab || !app) return
    tab.isFrozen = true
    app.environment.tabStorage.tabs.delete(app.environment.tabStorage)
  }),
  befalls(fc.nat(1), 'reloaded is tab', at => (model, real) => {
    const [{ open }, app] = wake(model, real, at)
    const tab = plain.newTab(open)
    model.tabs[at] = tab
    plain.openGroup(model, tab, open)
    const again = startApp(app.environment.afterReload())
    expectAsIn(model, tab, again)
    real.tabs[at] = again
  })
]

export const hosting = [...inGroup, ...beyondThem]
export const living = [...playing, ...hosting]
