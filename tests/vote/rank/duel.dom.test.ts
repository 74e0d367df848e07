import { describe, expect, test, vi } from 'vitest'
import { makePressesDoubleTaps, press, visit, type Visit } from '../../world/render-app.ts'
import { eventually } from '../../world/eventually.ts'
import { arrangedRows } from '../page-helpers.ts'

describe('head to head', () => {
  async function withThree() {
    const page = await visit('#/vote')
    for (const title of ['Duet', 'Clear His Name', 'Old Wounds']) await press(page, title)
    await press(page, 'Rank these 3')
    return page
  }

  function withMotion() {
    vi.stubGlobal('matchMedia', (media: string) =>
      Object.assign(new EventTarget(), { media, matches: false })
    )
  }

  const pair = ({ screen }: Visit) => screen.queryByRole('group', { name: 'The two of them' })

  test('three storylines are ranked by keys, and the last answer can be undone', async () => {
    const page = await withThree()
    const status = page.screen.getByRole('status')
    expect(status.textContent).toMatch(/^.+ or .+\? At most 3 to go\.$/)
    for (const key of ['1', '2', '0']) await page.user.keyboard(key)
    const setlist = page.screen.getByRole('list', { name: 'Your list' })
    expect(page.within(setlist).getAllByRole('listitem')).toHaveLength(3)
    await eventually(() => {
      expect(status.textContent).toMatch(/^Your (sequel|list)/)
    })

    await press(page, 'Undo')
    expect(status.textContent).toMatch(/The last one\.$/)
    await eventually(() => {
      expect(pair(page)?.contains(document.activeElement)).toBe(true)
    })
    page.screen.getByRole('heading', { level: 1 }).focus()
    await page.user.keyboard('2')
    await press(page, 'Put it on my ticket')
    expect(document.title).toBe('Your ticket – Encore')
  })

  test('bounces and keys from other controls are ignored', async () => {
    const page = await withThree()
    const status = page.screen.getByRole('status')
    const letGo = makePressesDoubleTaps()
    await page.user.keyboard('1')
    await press(page, 'Can’t choose')
    expect(status.textContent).toMatch(/At most 3 to go\.$/)
    expect(pair(page)?.querySelector('[aria-disabled]')).toBeNull()
    letGo()
    await page.user.keyboard('{ArrowRight}')
    expect(status.textContent).toMatch(/At most 3 to go\.$/)
    page.screen.getByRole('button', { name: 'Undo' }).focus()
    await page.user.keyboard('1')
    expect(status.textContent).toMatch(/At most 3 to go\.$/)
    pair(page)?.querySelector('button')?.focus()
    await page.user.keyboard('1')
    expect(status.textContent).toMatch(/At most 2 to go\.$/)
  })

  test('settled → the list and what to do with it, without the way to order by hand', async () => {
    const page = await withThree()
    while (pair(page)) await page.user.keyboard('1')
    expect(page.screen.getByRole('heading', { level: 1 }).textContent).toContain('Your list')
    expect(
      page.screen.queryByRole('button', { name: 'I’d rather put them in order myself' })
    ).toBeNull()
    expect(page.screen.getByRole('button', { name: 'Change my picks' })).toBeTruthy()
  })

  test('arranging starts with the order of the duels', async () => {
    const page = await withThree()
    while (pair(page)) await page.user.keyboard('1')
    const setlist = page.within(page.screen.getByRole('list', { name: 'Your list' }))
    const titles = setlist
      .getAllByRole('listitem')
      .map(row => row.querySelector('bdi')?.textContent)
    await press(page, 'Change the order')
    expect(arrangedRows(page)).toEqual(titles)
  })

  test('a bar under the heading goes up with each answer, and down when undone', async () => {
    const page = await withThree()
    const bar = page.screen.getByRole('progressbar', { name: 'How far your list is' })
    const now = () => Number(bar.getAttribute('aria-valuenow'))
    expect(now()).toBe(0)
    expect(bar.getAttribute('aria-valuetext')).toBe('At most 3 to go')
    await page.user.keyboard('1')
    const first = now()
    expect(first).toBeGreaterThan(0)
    expect(bar.getAttribute('aria-valuetext')).toBe('At most 2 to go')
    await press(page, 'Undo')
    expect(now()).toBe(0)
  })

  test('the same two buttons stay, and what leaves is hidden from screen readers', async () => {
    withMotion()
    const page = await withThree()
    const buttons = () => pair(page)?.querySelectorAll('button') ?? []
    const [first, second] = buttons()
    const before = first?.textContent
    await page.user.click(first ?? document.body)
    expect([...buttons()].slice(0, 2)).toEqual([first, second])
    expect(first?.textContent === before && second?.textContent === before).toBe(false)
    const leaving = [...(pair(page)?.querySelectorAll('.isLeaving') ?? [])]
    expect(leaving.map(gone => gone.getAttribute('aria-hidden'))).toEqual(['true', 'true'])
    expect(pair(page)?.querySelector('.chosen')?.textContent).toContain(before)
  })

  test('settled by ties → all share the first place, and one status says so', async () => {
    const page = await withThree()
    while (pair(page)) await page.user.keyboard('0')
    const list = page.within(page.screen.getByRole('list', { name: 'Your list' }))
    expect(list.getAllByText('1, tied')).toHaveLength(3)
    expect(page.screen.queryByText('Your sequel:')).toBeNull()
    await eventually(() => {
      expect(page.screen.getByRole('status').textContent).toBe(
        'Your list is here, with a tie for first place.'
      )
    })
  })

  test('the show of the list ends at a press, and the button can be pressed at once', async () => {
    withMotion()
    const page = await withThree()
    while (pair(page)) await page.user.keyboard('1')
    expect(page.screen.getByRole('status').textContent).toBe('')
    const first = page.screen.getAllByRole('listitem')[0]?.querySelector('bdi')?.textContent
    await page.user.keyboard('{Shift}')
    expect(page.screen.getByRole('status').textContent).toBe(
      `Your sequel: ${String(first)}. The whole list is here.`
    )
    await press(page, 'Put it on my ticket')
    expect(page.environment.hash()).toBe('#/ticket')
  })
})
