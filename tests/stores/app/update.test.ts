import { describe, expect, test } from 'vitest'
import { fakeEnvironment } from '../../world/fake-environment.ts'
import { startApp } from '../start-app.ts'

describe('a newer game', () => {
  test('is offered between pages, not while a question is on screen', async () => {
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
