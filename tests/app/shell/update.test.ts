import { describe, expect, test } from 'vitest'
import { fakeEnvironment } from '../../world/fake-environment.ts'
import { startApp } from '../../world/start-app.ts'

const MINUTE = 60_000

describe('a new version', () => {
  test('is checked for when the player returns to an open page, at most hourly', () => {
    const environment = fakeEnvironment()
    startApp(environment).update.watchForUpdate()
    const comeBackAfter = (minutes: number) => {
      environment.show(false)
      environment.clock += minutes * MINUTE
      environment.show(true)
      return environment.updateChecks
    }
    expect(comeBackAfter(59)).toBe(0)
    expect(comeBackAfter(1)).toBe(1)
    expect(comeBackAfter(59)).toBe(1)
    expect(comeBackAfter(24 * 60)).toBe(2)
    environment.clock += 60 * MINUTE
    environment.show(false)
    expect(environment.updateChecks).toBe(2)
  })

  test('is checked for again after the clock was set back by a year', () => {
    const environment = fakeEnvironment()
    startApp(environment).update.watchForUpdate()
    environment.clock -= 365 * 24 * 60 * MINUTE
    environment.show(true)
    expect(environment.updateChecks).toBe(1)
    environment.show(true)
    expect(environment.updateChecks).toBe(1)
    environment.clock += 60 * MINUTE
    environment.show(true)
    expect(environment.updateChecks).toBe(2)
  })

  test('is not offered during a round', async () => {
    const environment = fakeEnvironment()
    const { update, route } = startApp(environment)
    update.watchForUpdate()
    expect(update.update.get()).toBeNull()

    let applied = 0
    environment.navigate('#/quiz')
    environment.fetchUpdate?.(() => applied++)
    expect(route.route.get().page).toBe('quiz')
    expect(update.update.get()).toBeNull()
    for (const address of ['#/quiz/daily', '#/quiz/r1Abc']) {
      environment.navigate(address)
      expect(update.update.get()).toBeNull()
    }

    environment.navigate('#/')
    update.update.get()?.()
    expect(applied).toBe(1)
  })
})
