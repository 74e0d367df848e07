import { expect } from 'vitest'
import type { Voter } from '../../../../src/group/voters/voter-records.ts'
import type { App } from '../../../world/start-app.ts'
import * as plain from './model.ts'
import type { Cast, Model, TabModel } from './model.ts'

export interface Real {
  tabs: App[]
}

/** Restores a tab from the back-forward cache before it is used. */
export function wake(model: Model, { tabs }: Real, at: number): [TabModel, App] {
  const [tab, app] = [model.tabs[at], tabs[at]]
  if (!tab || !app) throw new Error('There is no such tab.')
  if (tab.isFrozen) {
    const { tabStorage } = app.environment
    tabStorage.tabs.add(tabStorage)
    app.environment.restore()
  }
  tab.isFrozen = false
  // Another tab may have deleted the group on screen: go on from the page that says so.
  if (tab.open.isGone) {
    app.environment.navigate('#/party')
    plain.openGroup(model, tab, plain.lastOf(model))
  }
  return [tab, app]
}

/** Expects a tab to show the state of the model. */
export function expectAsIn(model: Model, { open }: TabModel, app: App): void {
  const { rounds, finished, ballots } = model
  const played = app.rounds.history.get().map(({ round }) => round)
  const last = app.rounds.lastFinished.get()?.round
  const openRound = app.openRounds.openRounds.get()[0]?.round
  expect({
    rounds: played.map(({ answers, at }) => [answers.length, at]),
    finished: played.findIndex(({ id }) => id === last?.id),
    goesOn: played.findIndex(({ id }) => id === openRound?.id),
    ballot: app.ballots.ballot.get()?.ranking.flat().join(),
    earlier: app.ballots.earlierBallots.get(),
    parties: app.groupList.parties.get().map(({ id }) => id),
    open: app.group,
    voters: app.voters.voters.get().map(seen),
    namesakes: app.voters.namesakes.get().map(pair => [seen(pair.earlier), seen(pair.later)])
  }).toEqual({
    rounds: rounds.map(({ answers, at }) => [answers, at]),
    finished: finished.at(-1) ?? -1,
    goesOn: rounds.findLastIndex(plain.isOpen),
    ballot: ballots.at(-1),
    earlier: Math.max(0, ballots.length - 1),
    parties: plain.groupsOf(model).map(({ id }) => id),
    open: open.id,
    voters: plain.guestsOf(open).map(meant),
    namesakes: plain.namesakesIn(open).map(pair => pair.map(meant))
  })
}

function seen({ ballot: { name, ballot, score } }: Voter): unknown[] {
  return [name, ballot.ranking.flat().join(), score?.right ?? null]
}

function meant({ name, favourite, right }: Cast): unknown[] {
  return [name, favourite, right]
}
