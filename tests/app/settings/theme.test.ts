import { expect, test } from 'vitest'
import { startApp } from '../../world/start-app.ts'

test('the theme is “system” until the player picks one, which is stored', () => {
  const app = startApp()
  expect(app.theme.theme.get()).toBe('system')
  app.theme.theme.set('light')
  const again = startApp(app.environment.afterReload())
  expect(again.theme.theme.get()).toBe('light')
})
