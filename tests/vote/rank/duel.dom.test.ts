import { describe, expect, test } from 'vitest'
import { makePressesDoubleTaps, press, visit, type Visit } from '../../world/render-app.ts'
import { eventually } from '../../world/eventually.ts'
import { arrangedRows } from '../page-helpers.ts'

describe('head to head', () => {
  async function withThree() {
    const page = await visit('#/vote')
    for (const title of ['Duet', 'Clear His Name', 'Old Wounds']) await press(page, title)
    await press(page, 'Put them in order')
    return page
  }

  const pair = ({ screen }: Visit) => screen.queryByRole('group', { name: 'The two of them' })

  test('three storylines are ranked by keys, and the last answer can be undone', async () => {
    const page = await withThree()
    const status = page.screen.getByRole('status')
    expect(status.textContent).toMatch(/^3 to go, or fewer\. .+ or .+\?$/)
    for (const key of ['1', '2', '0']) await page.user.keyboard(key)
    expect(status.textContent).toBe('That was the last one. Here’s your list.')
    const setlist = page.screen.getByRole('list', { name: 'Your list' })
    expect(page.within(setlist).getAllByRole('listitem')).toHaveLength(3)

    await press(page, 'Undo')
    expect(status.textContent).toMatch(/^1 to go/)
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
    expect(status.textContent).toMatch(/^3 to go/)
    expect(pair(page)?.querySelector('[aria-disabled]')).toBeNull()
    letGo()
    await page.user.keyboard('{ArrowRight}')
    expect(status.textContent).toMatch(/^3 to go/)
    page.screen.getByRole('button', { name: 'Undo' }).focus()
    await page.user.keyboard('1')
    expect(status.textContent).toMatch(/^3 to go/)
    pair(page)?.querySelector('button')?.focus()
    await page.user.keyboard('1')
    expect(status.textContent).toMatch(/^2 to go/)
  })

  test('settled → the list and what to do with it, without the ways to rank', async () => {
    const page = await withThree()
    while (pair(page)) await page.user.keyboard('1')
    expect(page.screen.getByRole('heading', { level: 1 }).textContent).toContain('Your list')
    expect(page.screen.queryByRole('button', { name: 'Two at a time' })).toBeNull()
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
})
