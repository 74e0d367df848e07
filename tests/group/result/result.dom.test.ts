import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { encodeResult } from '../../../src/links/index.ts'
import { film } from '../../../src/film/index.ts'
import { heardIn, press, visit, type Visit } from '../../world/render-app.ts'

const linkOf = (name: string, ...ids: string[]) =>
  `https://encore.test/#/r/${encodeResult({ name, ballot: { ranking: ids.map(id => [id]) } }, film)}`

async function paste(page: Visit, text: string): Promise<void> {
  await page.user.click(page.screen.getByRole('textbox', { name: 'Paste your group chat here' }))
  await page.user.paste(text)
}

/** From the curtain to the result below it. */
async function reveal(page: Visit): Promise<void> {
  await press(page, 'Reveal the winner')
  await press(page, 'Skip to the winner')
  await press(page, 'How it was counted')
}

/** There is no layout here: what a closed disclosure hides is opened all the same. */
async function unfold(page: Visit, label: string): Promise<void> {
  await page.user.click(page.screen.getByText(label))
}

test('picture: drawing fails → alternative text is shown, nothing is reported as saved', async () => {
  const page = await visit('#/party')
  await paste(
    page,
    `${linkOf('Ann', 'duet', 'children')} ${linkOf('Bo', 'duet', 'big-break')} ${linkOf('Cy', 'children')}`
  )
  await reveal(page)
  expect(page.screen.getByRole('textbox', { name: 'Text for the picture' })).toHaveProperty(
    'value',
    'An Encore vote: a sequel to Purple Hearts. 3 votes. The winner: Duet.\n' +
      'It beats every other sequel one to one. And Baby Makes Three came closest, 2–1.\n' +
      '2. And Baby Makes Three.\n3. Cassie’s Big Break.'
  )
  // There is no canvas here.
  await press(page, 'Save a picture')
  expect(
    await page.screen.findByText('We couldn’t draw the picture. The link still works: share that.')
  ).toBeTruthy()
})

test('picture: story and feed → drawn with the title of the sequel', async () => {
  const drawGroup = vi.fn((name: string) => Promise.resolve(new File([], name)))
  vi.doMock('../../../src/group/result/picture/draw-group.ts', () => ({ drawGroup }))
  onTestFinished(() => vi.doUnmock('../../../src/group/result/picture/draw-group.ts'))
  const page = await visit('#/party')
  await paste(page, `${linkOf('Ann', 'duet')} ${linkOf('Bo', 'duet')}`)
  await reveal(page)
  await press(page, 'Save for Stories')
  expect(await page.screen.findByText(/^Saved/)).toBeTruthy()
  const drawn = expect.objectContaining({
    sequel: 'Purple Hearts 2',
    brand: 'Encore',
    address: 'encore.test/play',
    titles: ['Duet'],
    ids: ['duet'],
    heading: 'The winner:',
    ask: 'Which one’s yours?'
  }) as unknown
  expect(drawGroup).toHaveBeenCalledExactlyOnceWith(
    'encore-winner-story.png',
    drawn,
    'story',
    expect.any(AbortSignal)
  )
  await press(page, 'Save a picture')
  expect(drawGroup).toHaveBeenLastCalledWith(
    'encore-winner.png',
    drawn,
    'portrait',
    expect.any(AbortSignal)
  )
})

test('tie → the headline says so', async () => {
  const page = await visit('#/party')
  await paste(page, `${linkOf('Ann', 'duet')} ${linkOf('Bo', 'children')}`)
  await reveal(page)
  expect(page.screen.getByRole('heading', { name: /^A tie:/ })).toBeTruthy()
})

test('result → shows the reason, all pairs and all rounds', async () => {
  const page = await visit('#/party')
  await paste(
    page,
    [
      linkOf('Ann', 'duet', 'children'),
      linkOf('Bo', 'duet', 'big-break'),
      linkOf('Cy', 'children')
    ].join(' ')
  )
  await reveal(page)
  const { screen, within } = page
  expect(
    screen.getByText(
      'It beats every other sequel one to one. And Baby Makes Three came closest, 2–1.'
    )
  ).toBeTruthy()

  await unfold(page, 'Every pair')
  const grid = within(screen.getByRole('grid', { name: 'Who beats whom' }))
  const winner = within(grid.getByRole('row', { name: /^Duet/ }))
  const cell = winner.getByRole('button', { name: '+1, 2 to 1' })
  await page.user.click(cell)
  expect(cell.textContent).toBe('2–1')
  expect(screen.getByText('Duet 2, And Baby Makes Three 1')).toBeTruthy()

  await unfold(page, 'Step by step')
  const rounds = within(screen.getByRole('table', { name: 'Votes at each step' }))
  const row = rounds.getByRole('row', { name: /^Cassie’s Big Break/ })
  expect(row.textContent).toContain('went out at step\u00a01')
  expect(screen.getByRole('slider', { name: 'Step' })).toBeTruthy()
  expect(rounds.getByRole('row', { name: /^Votes set aside/ })).toBeTruthy()
  await unfold(page, 'Other ways to count')
  expect(screen.getByText('However you count, it comes out the same.')).toBeTruthy()
  expect(
    screen.getByText(
      /^First for Ann and Bo\. .*One more vote for And Baby Makes Three, and it would have won\.$/
    )
  ).toBeTruthy()
})

test('pairs → numbered by place, level ones alike', async () => {
  const page = await visit('#/party')
  await paste(
    page,
    `${linkOf('Ann', 'children', 'duet')} ${linkOf('Bo', 'children', 'big-break')} ${linkOf('Cy', 'old-wounds', 'children')}`
  )
  await reveal(page)
  await unfold(page, 'Every pair')
  const grid = page.screen.getByRole('grid', { name: 'Who beats whom' })
  const marks = [...grid.querySelectorAll('thead th')].map(cell => cell.textContent.trim())
  const [corner, ...places] = marks
  expect(corner).toBe('No.')
  expect(places).toEqual(
    [...grid.querySelectorAll('tbody th b')].map(cell => cell.textContent.trim())
  )
  expect(places[0]).toBe('1')
  expect(page.within(grid).getByRole('row', { name: /^And Baby Makes Three/ }).textContent).toMatch(
    /^1/
  )
  expect(places.slice(1)).toEqual(['2=', '2=', '2='])
})

describe('whose pick was it', () => {
  const picks = ({ screen, within }: Visit) =>
    within(screen.getByRole('list', { name: 'Whose pick was it?' }))
      .getAllByRole('listitem')
      .map(heardIn)

  test('each name has its first choice, those most in tune first', async () => {
    const page = await visit('#/party')
    await paste(
      page,
      [
        linkOf('Ann', 'big-break', 'duet', 'children'),
        linkOf('Bo', 'duet', 'children'),
        linkOf('', 'duet'),
        linkOf('Cy', 'children')
      ].join(' ')
    )
    await reveal(page)
    expect(page.screen.getByText(/^First for Bo and 1 more\. On 3 of 4 lists\./)).toBeTruthy()
    expect(picks(page)).toEqual([
      'Bo: Duet. 100% in tune with the winner.',
      'Ann: Cassie’s Big Break. 50% in tune with the winner.',
      'Cy: And Baby Makes Three. 0% in tune with the winner.'
    ])
  })

  test('a dozen at first, then all, and the focus stays', async () => {
    const page = await visit('#/party')
    const voters = Array.from({ length: 15 }, (_, at) => linkOf(`Voter ${at + 1}`, 'duet'))
    await paste(page, voters.join(' '))
    await reveal(page)
    expect(page.screen.getByText('First for everyone.', { exact: false })).toBeTruthy()
    expect(picks(page)).toHaveLength(12)
    await press(page, 'Show all 15')
    expect(picks(page)).toHaveLength(15)
    expect(document.activeElement).toBe(
      page.screen.getByRole('list', { name: 'Whose pick was it?' })
    )
  })

  test('nobody has a name → it is not asked', async () => {
    const page = await visit('#/party')
    await paste(page, `${linkOf('', 'duet')} ${linkOf('', 'duet', 'children')}`)
    await reveal(page)
    expect(page.screen.queryByText('Whose pick was it?')).toBeNull()
  })
})

test('places → each is a text for screen readers', async () => {
  const page = await visit('#/party')
  const ids = ['duet', 'children', 'big-break', 'old-wounds', 'welcome-home']
  await paste(page, `${linkOf('Ann', ...ids)} ${linkOf('Bo', ...ids)}`)
  await reveal(page)
  await unfold(page, 'All places')
  const placesIn = (name: string) => {
    const rows = page.within(page.screen.getByRole('list', { name })).getAllByRole('listitem')
    return rows.map(heardIn)
  }
  const next = ['2: And Baby Makes Three', '3: Cassie’s Big Break']
  expect(placesIn('The result')).toEqual(next)
  // Read from the top, the winner is the first.
  expect(placesIn('All places').slice(0, 3)).toEqual(['1: Duet', ...next])
})

test('pairs: storylines are removed → exactly one cell can be reached by Tab', async () => {
  const page = await visit('#/party')
  const stops = () =>
    [...document.querySelectorAll('[data-cell][tabindex="0"]')].map(cell =>
      cell.getAttribute('data-cell')
    )
  await paste(
    page,
    `${linkOf('Ann', 'duet', 'children')} ${linkOf('Bo', 'duet', 'big-break', 'old-wounds')}`
  )
  await reveal(page)
  await unfold(page, 'Every pair')
  await page.user.click(document.querySelector('[data-cell="3 2"]') ?? document.body)
  expect(stops()).toEqual(['3 2'])
  await unfold(page, '2 votes in')
  await press(page, 'Bo')
  await press(page, 'Remove Bo')
  expect(document.querySelector('[data-cell="3 2"]')).toBeNull()
  expect(stops()).toEqual(['0 1'])
})
