import { expect, test } from 'vitest'
import { fakeEnvironment } from '../fake-environment.ts'
import { visit } from './render-app.ts'

test('who has gone on before the first page is on screen sees where they went', async () => {
  const environment = fakeEnvironment()
  const { screen } = await visit('#/', environment, () => {
    environment.navigate('#/about')
  })
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('About Encore')
})
