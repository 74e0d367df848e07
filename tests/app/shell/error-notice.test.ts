import { expect, test } from 'vitest'
import { errorNoticeStore } from '../../../src/app/shell/error-notice.ts'
import { startApp } from '../../world/start-app.ts'

test('an uncaught error shows a notice until the route changes', () => {
  const { app, environment } = startApp()
  const { hasFailed } = errorNoticeStore(app)
  expect(hasFailed.get()).toBe(false)
  environment.fail()
  expect(hasFailed.get()).toBe(true)
  environment.navigate('#/vote')
  expect(hasFailed.get()).toBe(false)
})
