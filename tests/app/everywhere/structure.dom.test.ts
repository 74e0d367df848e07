import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { encodeResult } from '../../../src/links/index.ts'
import { film } from '../../../src/film/index.ts'
import { play } from '../../world/play-app.ts'
import { openMenu, press, visit, type Visit } from '../../world/render-app.ts'

const components = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.svelte'))
  .map(file => [file, readFileSync(`src/${file}`, 'utf8')])
const tags = (pattern: RegExp) =>
  components.flatMap(([file, text]) =>
    [...String(text).matchAll(pattern)].map(([tag]) => `${String(file)}: ${tag}`)
  )

test('every list without bullets has role="list", for VoiceOver', () => {
  const lists = tags(/<(?:ul|ol)\b[^>]*>/g)
  expect(lists.length).toBeGreaterThan(20)
  expect(lists.filter(tag => !/role="list"|aria-hidden="true"/.test(tag))).toEqual([])
})

test('nothing has both a label and a title', () => {
  const named = tags(/<(?:button|a|th|input)\b[^>]*\baria-label=[^>]*>/g)
  expect(named.length).toBeGreaterThan(5)
  expect(named.filter(tag => /\stitle=/.test(tag))).toEqual([])
})

function whereFrom({ screen }: Visit): string[] {
  return screen.getAllByText('Where’s this from?').map(summary =>
    (summary.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map(id => document.getElementById(id)?.textContent.trim())
      .join(' ')
  )
}

test('“Where’s this from?” is labelled with its subject in the review', async () => {
  const review = await visit('#/quiz')
  play(review, [true, false])
  await review.goTo(`#/review/${String(review.rounds.history.get()[0]?.round.id)}`)
  const headings = review.screen.getAllByRole('heading', { level: 2 })
  expect(whereFrom(review)).toEqual(
    headings.slice(-2).map(({ textContent }) => `Where’s this from? ${textContent}`)
  )
})

async function rank(page: Visit, way: 'by hand' | 'in duels'): Promise<void> {
  for (const title of ['Duet', 'Clear His Name', 'Old Wounds']) await press(page, title)
  await press(page, 'Rank these 3')
  if (way === 'by hand') await press(page, 'I’d rather put them in order myself')
}

const heading = ({ screen }: Visit) =>
  screen.getByRole('heading', { level: 1 }).textContent.replace(/\s+/g, ' ').trim()

test('the step of the vote is in the heading and the title, on a passed phone too', async () => {
  const page = await visit('#/vote')
  expect(heading(page)).toBe('Step 1 of 2: Your sequel. Your call.')
  expect(document.title).toBe('Step 1 of 2 – The vote – Encore')
  await rank(page, 'by hand')
  expect(heading(page)).toBe('Step 2 of 2: Put them in order')
  expect(document.title).toBe('Step 2 of 2 – The vote – Encore')

  await page.act(() => {
    page.phone.passPhone()
  })
  await page.goTo('#/party')
  expect(heading(page)).toBe('Step 1 of 3: Whose turn is it?')
  await press(page, 'Start my vote')
  await press(page, 'Duet')
  await press(page, 'Old Wounds')
  await press(page, 'Rank these 2')
  expect(heading(page)).toBe('Step 3 of 3: Which would you watch?')
})

describe('the arranged list', () => {
  test('has two tab stops in each row, and more in an open row', async () => {
    const page = await visit('#/vote')
    await rank(page, 'by hand')
    const list = page.screen.getByRole('list')
    const stops = () => [...list.querySelectorAll('button')].filter(({ tabIndex }) => tabIndex >= 0)
    expect(stops()).toHaveLength(6)
    await press(page, 'Old Wounds')
    expect(stops()).toHaveLength(10)
    expect(page.screen.getByRole('button', { name: 'Move Old Wounds to the top' })).toBeTruthy()
  })
})

test('the keys of a duel are described, and do nothing when switched off', async () => {
  const page = await visit('#/vote')
  await rank(page, 'in duels')
  const [one] = page
    .within(page.screen.getByRole('group', { name: 'The two of them' }))
    .getAllByRole('button')
  expect(page.screen.getByText('Keys: 1 or 2 to pick, 0 if you can’t choose.')).toBeTruthy()
  await openMenu(page)
  await page.user.click(page.screen.getByRole('switch', { name: 'Number keys' }))
  await page.user.keyboard('{Escape}')
  expect(page.screen.queryByText(/^Keys:/)).toBeNull()
  const status = page.screen.getByRole('status')
  const before = status.textContent
  one?.focus()
  await page.user.keyboard('1')
  expect(status.textContent).toBe(before)
  await page.user.keyboard('{Enter}')
  expect(status.textContent).not.toBe(before)
})

async function reveal(page: Visit, ...rankings: string[][][]): Promise<void> {
  await page.goTo('#/party')
  await page.act(() => {
    rankings.forEach((ranking, at) => {
      page.importer.addBallots(encodeResult({ name: `Guest ${at}`, ballot: { ranking } }, film))
    })
  })
  await press(page, 'Reveal the winner')
  await page.screen.findByRole('button', { name: 'Skip to the winner' })
  await press(page, 'Skip to the winner')
}

describe('places', () => {
  test('shared in a setlist are described as ties, beside the fans’ picks too', async () => {
    const page = await visit('#/vote')
    await rank(page, 'by hand')
    await press(page, 'Clear His Name')
    await press(page, 'Clear His Name: tie with the one above')
    expect(page.screen.getAllByText('1, tied')).toHaveLength(2)
    expect(page.screen.getAllByText('1=', { selector: '[aria-hidden]' })).toHaveLength(2)
    await press(page, 'Put it on my ticket')
    await page.goTo('#/vote')
    const list = page.within(page.screen.getByRole('list', { name: 'Your list' }))
    expect(list.getAllByText('1, tied')).toHaveLength(2)
  })

  test('left tied by duels are described as ties', async () => {
    const page = await visit('#/vote')
    await rank(page, 'in duels')
    const pair = () => page.screen.queryByRole('group', { name: 'The two of them' })
    for (let now = pair(); now; now = pair()) {
      const tie = page.within(now).getByRole('button', { name: 'Can’t choose' })
      await page.user.click(tie)
    }
    const list = page.within(page.screen.getByRole('list', { name: 'Your list' }))
    expect(list.getAllByText('1, tied')).toHaveLength(3)
  })

  test('shared on a ticket are described as ties', async () => {
    const ballot = { ranking: [['duet', 'children'], ['big-break']] }
    const page = await visit(`#/r/${encodeResult({ name: 'Ann', ballot }, film)}`)
    await press(page, 'Show their picks')
    const rows = page
      .within(page.screen.getByRole('article', { name: 'Ann’s ticket' }))
      .getAllByRole('listitem')
    expect(rows.map(row => row.querySelector('small')?.textContent ?? '')).toEqual(['tied:', ''])
  })

  test('shared at the top are two titles, on stage and below', async () => {
    const page = await visit('#/')
    await reveal(page, [['duet']], [['children']])
    const tie = { name: /^A tie:\s*And Baby Makes Three, ?Duet$/ }
    expect(page.screen.getByRole('heading', tie)).toBeTruthy()
    await press(page, 'How it was counted')
    expect(page.screen.getByRole('heading', tie)).toBeTruthy()
  })
})

describe('the table of every pair', () => {
  test('is a grid with one tab stop, and cells that do not repeat their headers', async () => {
    const page = await visit('#/')
    const ranking = [['duet'], ['children'], ['big-break']]
    await reveal(page, ranking, ranking)
    await press(page, 'How it was counted')
    await page.user.click(page.screen.getByText('Every pair'))
    const grid = page.within(page.screen.getByRole('grid', { name: 'Who beats whom' }))
    expect(
      grid
        .getAllByRole('columnheader')
        .slice(1)
        .map(each => each.ariaLabel)
    ).toEqual(['Duet', 'And Baby Makes Three', 'Cassie’s Big Break'])
    const cells = grid.getAllByRole('button')
    expect(cells.map(cell => cell.ariaLabel)).toContain('−2, 0 to 2')
    expect(cells.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1)
    // jsdom has no layout, so nothing scrolls.
    expect(page.screen.getByRole('group', { name: 'Who beats whom' }).tabIndex).toBe(-1)
  })
})

test('About lists all keys', async () => {
  const page = await visit('#/about')
  const region = page.within(page.screen.getByRole('region', { name: 'All the keys' }))
  const lines = region.getAllByRole('listitem').map(({ textContent }) => textContent)
  for (const place of ['In the quiz', 'Two at a time', 'In your list', 'In a reveal']) {
    expect(lines.filter(line => line.includes(place))).toHaveLength(1)
  }
  expect(page.screen.getByRole('region', { name: 'How to play' })).toBeTruthy()
})
