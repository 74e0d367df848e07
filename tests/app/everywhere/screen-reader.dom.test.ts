import { describe, expect, test } from 'vitest'
import { encodeInvitation, encodeParty, encodeResult } from '../../../src/links/index.ts'
import { film } from '../../../src/film/index.ts'
import { answer, vote } from '../../world/play-app.ts'
import { arrived, goOn, heardIn, press, visit, type Visit } from '../../world/render-app.ts'

const ballotOf = (name: string, ...ids: string[]) => ({
  name,
  ballot: { ranking: ids.map(id => [id]) }
})

async function result(): Promise<Visit> {
  const page = await visit('#/party')
  await page.act(() => {
    const codes = [
      ballotOf('Ann', 'duet', 'children', 'big-break', 'old-wounds', 'welcome-home'),
      ballotOf('Bo', 'children', 'duet'),
      ballotOf('Cy', 'big-break')
    ].map(each => `#/r/${encodeResult(each, film)}`)
    page.importer.addBallots(codes.join(' '))
  })
  await press(page, 'Reveal the winner')
  await press(page, 'Skip to the winner')
  await press(page, 'How it was counted')
  return page
}

test('the disclosures of a group are headings', async () => {
  const lobby = await visit('#/party')
  const headings = ({ screen }: Visit) =>
    screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)
  expect(headings(lobby)).toEqual(
    expect.arrayContaining(['Votes waiting in the chat?', 'Files and other votes'])
  )
  expect(headings(await result())).toEqual(
    expect.arrayContaining([
      'All places',
      'Every pair',
      'Step by step',
      'Other ways to count',
      '3 votes in',
      'Files and other votes'
    ])
  )
})

describe('the title of the document', () => {
  test('names the group: in the lobby, in the result, from a link', async () => {
    const page = await result()
    expect(document.title).toBe('Vote with friends – Encore')
    await page.act(() => {
      page.parties.nameGroup('Movie night')
    })
    expect(document.title).toBe('Movie night – Vote with friends – Encore')
    const ballots = [ballotOf('Ann', 'duet')]
    await visit(`#/p/${encodeParty({ name: 'Movie night', ballots }, film)}`)
    expect(document.title).toBe('Movie night – Vote with friends – Encore')
    await visit(`#/p/${encodeParty({ ballots }, film)}`)
    expect(document.title).toBe('Vote with friends – Encore')
  })

  test('says that the ballot for an invitation has yet to be sent', async () => {
    const page = await visit('#/')
    vote(page, ['duet'])
    await page.goTo(`#/i/${encodeInvitation({ mark: 7, host: 'Ana' }, film)}`)
    await page.screen.findByRole('heading', { level: 1, name: 'One more step' })
    expect(document.title).toBe('One more step – You’re invited – Encore')
  })
})

test('the round slider has its value as text', async () => {
  const page = await result()
  await page.user.click(page.screen.getByText('Step by step'))
  const slider = page.screen.getByRole('slider', { name: 'Step' })
  expect(slider.getAttribute('aria-valuetext')).toMatch(/^Step 1: .* went out\./)
})

test('a counting rule is a row header, and its question is in the cell of the winner', async () => {
  const page = await result()
  await page.user.click(page.screen.getByText('Other ways to count'))
  const table = page.within(page.screen.getByRole('table', { name: 'Who wins each way' }))
  expect(table.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual([
    'One to one',
    'Best results overall (Schulze)',
    'Last one out',
    'Points (Borda)'
  ])
  expect(heardIn(table.getAllByRole('cell')[0] ?? document.body)).toMatch(
    /^Who beats every rival, one to one\? /
  )
})

test('Home and End move to the first and the last cell of a row of pairs', async () => {
  const page = await result()
  await page.user.click(page.screen.getByText('Every pair'))
  const grid = page.within(page.screen.getByRole('grid', { name: 'Who beats whom' }))
  const rows = grid.getAllByRole('row').map(row => [...row.querySelectorAll('button')])
  const [, first, second] = rows
  second?.[1]?.focus()
  await page.user.click(second?.[1] ?? document.body)
  await page.user.keyboard('{End}')
  expect(document.activeElement).toBe(second?.at(-1))
  await page.user.keyboard('{Home}')
  expect(document.activeElement).toBe(second?.[0])
  await page.user.keyboard('{ArrowRight}{ArrowUp}{Home}')
  expect(document.activeElement).toBe(first?.[0])
})

describe('in a question', () => {
  test('the number of right answers is read after the position', async () => {
    const page = await visit('#/quiz')
    const position = () =>
      heardIn(page.screen.getByText(/^Question \d+ of 10$/).parentElement ?? document.body)
    expect(position()).toBe('Question 1 of 10 Warm-up')
    for (const isRight of [true, false]) {
      await page.act(() => {
        answer(page, isRight)
      })
      await goOn(page)
      await arrived(page)
    }
    expect(position()).toMatch(/^Question 3 of 10 1 right so far /)
  })

  test('an order question is labelled once', async () => {
    const order = film.questions.find(({ kind, retired }) => kind === 'order' && !retired)
    const questions = [order?.number ?? 0]
    const quiz = { mode: 'ten' as const, questions, right: [true] }
    const page = await visit(`#/quiz/${encodeResult({ quiz }, film)}`)
    const group = page.screen.getByRole('group', { name: 'Your order' })
    expect(page.screen.queryByRole('list', { name: 'Your order' })).toBeNull()
    expect(page.within(group).getAllByRole('listitem')).toHaveLength(
      order?.kind === 'order' ? order.events.length : 0
    )
  })
})

test('About states the level of accessibility, and where to report problems', async () => {
  const page = await visit('#/about')
  const region = page.screen.getByRole('region', { name: 'Accessibility' })
  expect(region.textContent).toMatch(/WCAG 2\.2 at level AA/)
  expect(region.textContent).toMatch(/tell whoever sent you the link/)
})
