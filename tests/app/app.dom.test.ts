import { expect, test } from 'vitest'
import { encodeInvitation, encodeResult } from '../../src/links/index.ts'
import { film } from '../../src/film/index.ts'
import { eventually } from '../world/eventually.ts'
import { fakeEnvironment } from '../world/fake-environment.ts'
import { visit } from '../world/render-app.ts'

const codeOf = (name: string) => encodeResult({ name, ballot: { ranking: [['duet']] } }, film)

test('navigating before the first page is mounted → the new page is shown', async () => {
  const environment = fakeEnvironment()
  const { screen } = await visit('#/', environment, () => {
    environment.navigate('#/about')
  })
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('About Encore')
})

test('entering or leaving home recreates the header and main', async () => {
  const page = await visit('#/')
  const atHome = page.screen.getByRole('main')
  await page.goTo('#/news')
  const onNews = page.screen.getByRole('main')
  expect(onNews).not.toBe(atHome)
  await page.goTo('#/about')
  expect(page.screen.getByRole('main')).toBe(onNews)
})

test('a friend’s page stays while another friend’s link loads and is cancelled', async () => {
  const [anns, bos] = ['Ann', 'Bo'].map(codeOf)
  const page = await visit(`#/r/${String(anns)}`)
  await page.act(() => page.loadPage({ page: 'friend', code: String(bos) }))
  expect(page.friend.friend.get()?.code).toBe(anns)
})

test('an invitation stays while another one loads and is cancelled', async () => {
  const [anas, bobs] = ['Ana', 'Bob'].map(host => encodeInvitation({ host, mark: 7 }, film))
  const page = await visit(`#/i/${String(anas)}`)
  const isAnas = () => page.screen.queryByText('Invited by Ana') !== null
  expect(isAnas()).toBe(true)
  await page.act(() => page.loadPage({ page: 'invite', code: String(bobs) }))
  expect(isAnas()).toBe(true)
})

const orders = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0]
]

test.each(orders)(
  'Back twice while pages load slowly → the right page, for the loading order %i, %i, %i',
  async (...order) => {
    const page = await visit(`#/r/${codeOf('Ann')}`)
    const { environment, screen } = page
    const round = {
      mode: 'ten',
      seed: 1,
      questions: [999],
      answers: [],
      at: 0,
      startedAt: 1
    } as const
    page.rounds.saveRound({ id: '1-1', ...round })
    const coming: (() => void)[] = []
    page.questions.fetchTen = () => new Promise(come => coming.push(come))
    const heading = () => screen.getByRole('heading', { level: 1 }).textContent
    const before = heading()
    expect(before).toBe('Ann has ranked the sequels. Would you pick the same?')

    for (const hash of [`#/r/${codeOf('Bo')}`, `#/r/${codeOf('Ann')}`, '#/about']) {
      await page.act(() => {
        environment.navigate(hash)
      })
    }
    await eventually(() => {
      expect(coming).toHaveLength(3)
    })
    const shown: string[] = []
    for (const next of order) {
      await page.act(async () => {
        coming[next]?.()
        await new Promise(done => setTimeout(done))
      })
      shown.push(heading())
    }
    const isThere = order.indexOf(2)
    expect(shown).toEqual(order.map((_, at) => (at < isThere ? before : 'About Encore')))
  }
)
