import { expect, test } from 'vitest'
import { play, tenRight } from '../../world/play-app.ts'
import { startApp } from '../../world/start-app.ts'

test('the browser is asked to keep the storage after the first finished round, once', () => {
  const app = startApp()
  play(app, tenRight.slice(1))
  expect(app.environment.keepRequests).toBe(0)
  play(app, [true])
  expect(app.environment.keepRequests).toBe(1)
  play(app, tenRight)
  expect(app.environment.keepRequests).toBe(1)
  const again = startApp(app.environment.afterReload())
  play(again, tenRight)
  expect(again.environment.keepRequests).toBe(0)
})
