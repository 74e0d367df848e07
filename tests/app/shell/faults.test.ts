import { expect, test } from 'vitest'
import { faultStore } from '../../../src/app/shell/faults.ts'
import { startApp } from '../../world/start-app.ts'

test('a fault that nobody foresaw is told on the page where it happened', () => {
  const { app, environment } = startApp()
  const { hasFailed } = faultStore(app)
  expect(hasFailed.get()).toBe(false)
  environment.fail()
  expect(hasFailed.get()).toBe(true)
  environment.navigate('#/vote')
  expect(hasFailed.get()).toBe(false)
})
