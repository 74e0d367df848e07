import { expect, test } from 'vitest'
import { encodeInvitation, encodeResult } from '../../src/core/link/index.ts'
import { film } from '../../src/film/index.ts'
import { loadPage } from '../../src/pages/index.ts'
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

test('a page is made ready for the link that was asked for, wherever the address leads by then', async () => {
  const page = await visit('#/')
  const code = encodeResult({ name: 'Ann', ballot: { ranking: [['duet']] } }, film)
  const loading = loadPage(page.app, { page: 'friend', code })
  await page.goTo('#/about')
  await loading
  expect(page.friend.friend.get()?.code).toBe(code)
})

test('an invitation on screen stays while another one is fetched and given up', async () => {
  const [anas, bobs] = ['Ana', 'Bob'].map(host => encodeInvitation({ host, mark: 7 }, film))
  const page = await visit(`#/i/${String(anas)}`)
  const isAnas = () => page.screen.queryByText('Invited by Ana') !== null
  expect(isAnas()).toBe(true)
  await page.act(() => loadPage(page.app, { page: 'invite', code: String(bobs) }))
  expect(isAnas()).toBe(true)
})
