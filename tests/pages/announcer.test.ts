import { expect, test } from 'vitest'
import { encodeResult } from '../../src/core/link/index.ts'
import { film } from '../../src/film/index.ts'
import { fakeEnvironment } from '../fake-environment.ts'
import { answer, onScreen } from '../stores/play.ts'
import { announcer, goOn, press, visit } from './render-app.ts'

const broken = 'That didn’t work, and it’s our fault. Nothing’s lost, so give it another go.'

test('an update that waits is announced where the region was before', async () => {
  const page = await visit('#/news')
  page.update.watchForUpdate()
  const region = announcer()
  expect(region?.textContent).toBe('')
  await page.act(() => page.environment.fetchUpdate?.(() => undefined))
  expect(announcer()).toBe(region)
  expect(region?.textContent).toBe('There’s a newer Encore.')
})

test('an error that nobody foresaw is said once, and nothing is lost', async () => {
  const page = await visit('#/quiz')
  await page.act(() => {
    answer(page, true)
  })
  await page.act(() => {
    page.environment.fail()
    page.environment.fail()
  })
  expect(page.within(page.screen.getByRole('main')).getAllByText(broken)).toHaveLength(1)
  expect(announcer()?.textContent).toBe(broken)
  await goOn(page)
  expect(onScreen(page)).toMatchObject({ position: 2 })

  await page.goTo('#/vote')
  expect(page.within(page.screen.getByRole('main')).queryByText(broken)).toBeNull()
  const again = await visit('#/quiz', page.environment.afterReload())
  expect(onScreen(again)).toMatchObject({ position: 2 })
})

test('what is already wrong when the game starts is announced too', async () => {
  await visit('#/news', fakeEnvironment({ storage: () => null }))
  expect(announcer()?.textContent).toMatch(/^Your browser is blocking storage/)
})

test('what is undone in a party is announced, and the focus stays on the page', async () => {
  const page = await visit('#/party')
  const ballot = { ranking: [['duet']] }
  await page.act(() => {
    page.importer.addBallots(encodeResult({ name: 'Ann', ballot }, film))
  })
  await press(page, 'Undo')
  expect(announcer()?.textContent).toBe('Undone: it’s all as it was.')
  expect(document.activeElement?.getAttribute('role')).toBe('status')
})
