import { expect, test } from 'vitest'
import { follow, visit } from '../../world/render-app.ts'

test('an unknown address shows “No such page” and a link to home', async () => {
  const page = await visit('#/backstage')
  expect(document.title).toBe('No such page – Encore')
  expect(page.screen.getByRole('heading', { level: 1, name: 'No such page' })).toBeTruthy()
  await follow(page, 'Back to the start')
  expect(document.title).toBe('Encore: the Purple Hearts quiz and sequel vote')
})
