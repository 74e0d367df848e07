import { expect, test } from 'vitest'
import { fakeEnvironment } from '../world/fake-environment.ts'
import { visit } from './render-app.ts'

test('who has gone on before the first page is on screen sees where they went', async () => {
  const environment = fakeEnvironment()
  const { screen } = await visit('#/', environment, () => {
    environment.navigate('#/about')
  })
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('About Encore')
})

test('what stands elsewhere on home is another frame, and not the same one moved', async () => {
  const page = await visit('#/')
  const atHome = page.screen.getByRole('main')
  await page.goTo('#/news')
  const onNews = page.screen.getByRole('main')
  expect(onNews).not.toBe(atHome)
  await page.goTo('#/about')
  expect(page.screen.getByRole('main')).toBe(onNews)
})
