import { fireEvent } from '@testing-library/svelte'
import { describe, expect, test, vi } from 'vitest'
import { encodeResult } from '../../../src/links/index.ts'
import { film } from '../../../src/film/index.ts'
import { play, vote } from '../../world/play-app.ts'
import { visit, type Visit } from '../../world/render-app.ts'

const quiz = { mode: 'ten' as const, questions: [12, 3], right: [true, false] }
const ballot = { ranking: [['duet'], ['children']] }
const ann = encodeResult({ name: 'Ann', quiz, ballot }, film)

/** Comes to the comparison with the last answer, as a player does who allows motion. */
async function arrive(right: boolean[]): Promise<Visit> {
  const page = await visit('#/')
  vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: false }))
  vote(page, ['children', 'duet'])
  play(page, right, ann)
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const going = page.goTo(`#/r/${ann}`)
  await vi.advanceTimersByTimeAsync(1)
  await going
  return page
}

const pass = (page: Visit, milliseconds: number) =>
  page.act(() => {
    vi.advanceTimersByTime(milliseconds)
  })
const headingOf = ({ screen }: Visit) =>
  screen.getByRole('heading', { level: 1 }).textContent.trim()
const statusOf = () =>
  [...document.querySelectorAll('main [role=status]')].map(each => each.textContent).join('')
function shown({ screen, within }: Visit) {
  const rows = within(screen.getByRole('list', { name: 'Both scores' })).getAllByRole('listitem')
  return rows.map(row => ({
    number: row.querySelector('b')?.textContent,
    isHidden: row.querySelector('b')?.getAttribute('aria-hidden') === 'true',
    full: row.querySelectorAll('.isFull').length
  }))
}
const empty = { number: '0', isHidden: true, full: 0 }

describe('right after the last answer', () => {
  test('the hearts land pair by pair, and only then who won is told, once', async () => {
    const page = await arrive([true, true])
    expect(headingOf(page)).toBe('You and Ann')
    expect(shown(page)).toEqual([empty, empty])
    expect(page.screen.queryAllByRole('article')).toEqual([])
    await pass(page, 500)
    expect(shown(page)).toEqual([{ number: '1', isHidden: true, full: 1 }, empty])
    await pass(page, 90)
    expect(shown(page)[1]).toEqual({ number: '1', isHidden: true, full: 1 })
    await pass(page, 90)
    expect(shown(page)[0]).toEqual({ number: '2', isHidden: true, full: 2 })
    expect(headingOf(page)).toBe('You and Ann')
    expect(statusOf()).toBe('')
    await pass(page, 90)
    expect(headingOf(page)).toBe('You win, 2–1.')
    expect(statusOf()).toBe('You win, 2–1.')
    expect(shown(page)).toEqual([
      { number: '2', isHidden: false, full: 2 },
      { number: '1', isHidden: false, full: 1 }
    ])
  })

  test.each<[string, () => unknown]>([
    ['a press', () => fireEvent.click(document.body)],
    ['a key', () => fireEvent.keyDown(document.body, { key: 'Enter' })]
  ])('%s ends it', async (_, act) => {
    const page = await arrive([false, false])
    await act()
    await pass(page, 0)
    expect(headingOf(page)).toBe('Ann keeps it, 1–0.')
    expect(statusOf()).toBe('Ann keeps it, 1–0.')
    await pass(page, 5000)
    expect(shown(page).map(({ number }) => number)).toEqual(['0', '1'])
  })

  test('whoever comes back later finds the end', async () => {
    const page = await arrive([true, true])
    await pass(page, 5000)
    const going = page.goTo('#/about')
    await vi.advanceTimersByTimeAsync(1)
    await going
    const back = page.goTo(`#/r/${ann}`)
    await vi.advanceTimersByTimeAsync(1)
    await back
    expect(headingOf(page)).toBe('You win, 2–1.')
    expect(statusOf()).toBe('')
  })
})
