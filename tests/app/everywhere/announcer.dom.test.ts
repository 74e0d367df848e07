import { Blob } from 'node:buffer'
import { expect, test } from 'vitest'
import { encodeResult } from '../../../src/links/index.ts'
import { film } from '../../../src/film/index.ts'
import { eventually } from '../../world/eventually.ts'
import { shellWords } from '../../../src/app/shell/words.ts'
import { fakeEnvironment } from '../../world/fake-environment.ts'
import { answer, onScreen, onScreenAs, play } from '../../world/play-app.ts'
import { announcer, goOn, press, visit, type Visit } from '../../world/render-app.ts'

const broken = 'That didn’t work, and it’s our fault. Nothing’s lost: try again.'

test('a waiting update is announced in a region that was on the page before', async () => {
  const page = await visit('#/news')
  page.update.watchForUpdate()
  const region = announcer()
  expect(region?.textContent).toBe('')
  await page.act(() => page.environment.fetchUpdate?.(() => undefined))
  expect(announcer()).toBe(region)
  expect(region?.textContent).toBe('There’s a newer Encore.')
})

test('two notices at once are both announced, once each', async () => {
  const page = await visit('#/news')
  page.update.watchForUpdate()
  const region = announcer() ?? document.body
  const added: string[] = []
  const observer = new MutationObserver(changes => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) if (node.textContent) added.push(node.textContent)
    }
  })
  observer.observe(region, { childList: true, characterData: true, subtree: true })
  await page.act(() => {
    page.environment.fetchUpdate?.(() => undefined)
    page.environment.fail()
    page.environment.tabStorage.isFull = true
    page.theme.theme.set('dark')
  })
  observer.disconnect()
  const { newer, failed, full } = shellWords.get()
  expect(added.toSorted()).toEqual([newer, failed, full].toSorted())
  for (const text of [newer, failed, full]) expect(region.textContent).toContain(text)
})

test('an uncaught error is announced once, and no progress is lost', async () => {
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

test('problems at the start are announced too', async () => {
  await visit('#/news', fakeEnvironment({ storage: () => null }))
  expect(announcer()?.textContent).toMatch(/^Your browser is blocking storage/)
})

test('undoing in a group is announced, and keeps the focus on the page', async () => {
  const page = await visit('#/party')
  const ballot = { ranking: [['duet']] }
  await page.act(() => {
    page.importer.addBallots(encodeResult({ name: 'Ann', ballot }, film))
  })
  await press(page, 'Undo')
  expect(announcer()?.textContent).toBe('Undone. Everything’s back.')
  expect(document.activeElement?.getAttribute('role')).toBe('status')
})

const matches = film.questions.filter(({ kind, retired }) => kind === 'match' && !retired)
const challenge = `#/quiz/${encodeResult(
  {
    quiz: { mode: 'ten', questions: matches.slice(0, 1).map(({ number }) => number), right: [true] }
  },
  film
)}`

test('making and splitting a pair is announced, and so is why pairs cannot be checked yet', async () => {
  const page = await visit(challenge)
  const [[left, right] = ['', '']] = onScreenAs(page, 'match').question.pairs
  await press(page, left)
  expect(announcer()?.textContent).toBe('')
  await press(page, right)
  expect(announcer()?.textContent).toBe(`Pair 1: ${left}, ${right}`)
  await press(page, `${left} Pair 1`)
  expect(announcer()?.textContent).toBe('Pair split up')

  const check = page.screen.getByRole('button', { name: 'Check my pairs' })
  const reason = document.getElementById(check.getAttribute('aria-describedby') ?? '')
  expect(reason?.textContent).toBe('Pair them all first.')
  await page.user.click(check)
  expect(announcer()?.textContent).toBe('Pair them all first.')
  expect(onScreen(page).right).toBeNull()
  const region = announcer() ?? document.body
  expect(await comesIn(region, () => page.user.click(check))).toBe(true)
  expect(region.textContent).toBe('Pair them all first.')
})

test('deleting everything is announced after the reload, once', async () => {
  const page = await visit('#/')
  play(page, [true])
  await page.goTo('#/about')
  await press(page, 'Delete everything')
  await press(page, 'Yes, delete it all')
  const again = await visit(page.environment.currentHash, page.environment.afterReload())
  await eventually(() => {
    expect(announcer()?.textContent).toBe(
      'All gone: nothing of yours from this game is left on this device.'
    )
  })
  const shown = () => again.within(again.screen.getByRole('main')).queryByText(/^All gone/)
  expect(shown()).not.toBeNull()
  expect(again.rounds.history.get()).toEqual([])
  await again.goTo('#/')
  await again.goTo('#/about')
  expect(shown()).toBeNull()
  const anew = await visit('#/about', again.environment.afterReload())
  expect(anew.screen.queryByText(/^All gone/)).toBeNull()
})

/** Whether a node was added to the region. Screen readers announce additions only. */
async function comesIn(region: Element, act: () => Promise<void>): Promise<boolean> {
  let came = false
  const observer = new MutationObserver(changes => {
    came ||= changes.some(
      ({ addedNodes, type }) => type === 'characterData' || addedNodes.length > 0
    )
  })
  observer.observe(region, { childList: true, characterData: true, subtree: true })
  await act()
  await new Promise(done => setTimeout(done))
  observer.disconnect()
  return came
}

const statusWith = ({ screen }: Visit, text: string | RegExp) => {
  const region = screen.getByText(text).closest('[role=status]')
  if (!region) throw new Error(`${String(text)} is in no status.`)
  return region
}

test('the same outcome twice is announced twice: ballots and links', async () => {
  const page = await visit('#/party')
  const code = `#/r/${encodeResult({ name: 'Ann', ballot: { ranking: [['duet']] } }, film)}`
  const add = () =>
    page.act(() => {
      page.importer.addBallots(code)
    })
  await add()
  await add()
  const report = statusWith(page, 'Already here: Ann.')
  expect(await comesIn(report, add)).toBe(true)
  expect(report.textContent).toContain('Already here: Ann.')

  await press(page, 'Invite')
  await press(page, 'Copy link')
  const copied = statusWith(page, /^Copied/)
  expect(await comesIn(copied, () => press(page, 'Copy link'))).toBe(true)
})

test('the status of sharing a result exists before its first text', async () => {
  const page = await visit('#/party')
  await page.act(() => {
    for (const name of ['Ann', 'Bo'])
      page.importer.addBallots(encodeResult({ name, ballot: { ranking: [['duet']] } }, film))
  })
  await press(page, 'Reveal the winner')
  await page.screen.findByRole('button', { name: 'Skip to the winner' })
  await press(page, 'Skip to the winner')
  await press(page, 'How it was counted')
  const regions = page.screen.getAllByRole('status')
  const box = page.screen.getByRole('textbox', { name: 'Link to the result' })
  const copy = page.screen.getAllByRole('button', { name: 'Copy link' })
  const own = copy.find(each => box.compareDocumentPosition(each) & 4) ?? document.body
  await page.user.click(own)
  expect(regions).toContain(statusWith(page, 'Copied'))
})

test('the reveal announces the winner with its reason, with reduced motion too', async () => {
  const page = await visit('#/party')
  await page.act(() => {
    for (const [name, ...ids] of [
      ['Ann', 'duet', 'children'],
      ['Bo', 'duet', 'children'],
      ['Cy', 'children', 'duet']
    ] as const) {
      const ranking = ids.map(id => [id])
      page.importer.addBallots(encodeResult({ name, ballot: { ranking } }, film))
    }
  })
  await press(page, 'Reveal the winner')
  const dialog = page.within(page.screen.getByRole('dialog', { name: 'The reveal' }))
  const next = () => dialog.getByRole('button', { name: /^(Next|And the winner is …)$/ })
  await page.user.click(next())
  await page.user.click(next())
  expect(dialog.getAllByRole('status')[0]?.textContent).toBe(
    'The winner: Duet. First for Ann and Bo. On 3 of 3 lists. One more vote for And Baby Makes Three, and it would have won.'
  )
})

test('a slow count is announced, and so is one of empty ballots', async () => {
  const page = await visit('#/party')
  await page.act(() => {
    const ballot = { ranking: [] }
    page.importer.importBallots(
      [
        { name: 'Ann', ballot },
        { name: 'Bo', ballot }
      ],
      'chat'
    )
  })
  await press(page, 'Reveal the winner')
  expect(announcer()?.textContent).toBe('Nobody’s ranked anything yet.')

  // Blobs of jsdom have no `stream`.
  const table = Object.assign(new Blob(['duet > children\nchildren > duet']), { name: 'club.csv' })
  const again = await visit('#/party')
  await again.act(async () => {
    again.groupFiles.addFile(table as unknown as File)
    await eventually(() => {
      expect(again.groupFiles.reading.get()?.state).toBe('done')
    })
  })
  again.environment.startBallotWork = () => () => undefined
  await press(again, 'Reveal the winner')
  expect(announcer()?.textContent).toBe('Counting the votes')
})

test('the score of the selected pair is a status below the table', async () => {
  const page = await visit('#/party')
  await page.act(() => {
    const ranking = [['duet'], ['children']]
    for (const name of ['Ann', 'Bo'])
      page.importer.addBallots(encodeResult({ name, ballot: { ranking } }, film))
  })
  await press(page, 'Reveal the winner')
  await page.screen.findByRole('button', { name: 'Skip to the winner' })
  await press(page, 'Skip to the winner')
  await press(page, 'How it was counted')
  await page.user.click(page.screen.getByText('Every pair'))
  const region = statusWith(page, /^Read across/)
  await press(page, '+2, 2 to 0')
  expect(region.textContent).toBe('Duet 2, And Baby Makes Three 0')
})
