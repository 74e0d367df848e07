import { expect, test } from 'vitest'
import { startApp } from '../start-app.ts'

test('the colours go round from the system’s own to light, dark and back, and are remembered', async () => {
  const app = startApp()
  const shown = [app.theme.theme.get()]
  for (let tap = 0; tap < 3; tap++) {
    app.theme.switchTheme()
    shown.push(app.theme.theme.get())
  }
  expect(shown).toEqual(['system', 'light', 'dark', 'system'])

  app.theme.switchTheme()
  const again = startApp(app.environment.afterReload())
  expect(again.theme.theme.get()).toBe('light')
})
