import fc from 'fast-check'
import { describe, test } from 'vitest'
import { fakeEnvironment } from '../../world/fake-environment.ts'
import { startApp } from '../start-app.ts'
import { expectAsIn, hosting, living, wake, type Real } from './commands.ts'
import { newModel, type Model } from './model.ts'

function begin(): { model: Model; real: Real } {
  const environment = fakeEnvironment()
  const other = Object.assign(environment.newTab(), { nextSeed: 1000 })
  return {
    model: newModel(environment.clock),
    real: { tabs: [startApp(environment), startApp(other)] }
  }
}

describe('whatever is done in two tabs is what both show, and what is there after a reload', () => {
  test.each([
    ['by a player', living],
    ['by a host', hosting]
  ])('%s', (_, commands) => {
    fc.assert(
      fc.property(fc.commands(commands, { maxCommands: 60, size: 'max' }), steps => {
        const { model, real } = begin()
        fc.modelRun(() => ({ model, real }), steps)
        const [, app] = wake(model, real, 0)
        expectAsIn(model, startApp(app.environment.afterReload()))
      }),
      // Always the same lives: others, by hand, are a matter of taking out the seed.
      { numRuns: 100, seed: 16 }
    )
  })
})
