import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fakeEnvironment } from '../../../world/fake-environment.ts'
import { startApp, type App } from '../../../world/start-app.ts'
import { hosting, living } from './commands.ts'
import { newModel, type Model } from './model.ts'
import { expectAsIn, wake, type Real } from './two-tabs.ts'

function begin(): { model: Model; real: Real } {
  const environment = fakeEnvironment()
  environment.currentHash = '#/party'
  const other = Object.assign(environment.newTab(), { nextSeed: 1000, currentHash: '#/party' })
  return {
    model: newModel(environment.clock),
    real: { tabs: [environment, other].map(atGroup) }
  }
}

function atGroup(environment: ReturnType<typeof fakeEnvironment>): App {
  const app = startApp(environment)
  expect(app.group).toBe('first')
  return app
}

describe('random actions in two tabs: both tabs and a reloaded one match the model', () => {
  test.each([
    ['by a player', living],
    ['by a host', hosting]
  ])('%s', (_, commands) => {
    fc.assert(
      fc.property(fc.commands(commands, { maxCommands: 60, size: 'max' }), steps => {
        const { model, real } = begin()
        fc.modelRun(() => ({ model, real }), steps)
        const [tab, app] = wake(model, real, 0)
        expectAsIn(model, tab, startApp(app.environment.afterReload()))
      }),
      { numRuns: 100 }
    )
  })
})
