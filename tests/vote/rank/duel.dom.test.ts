import { describe, expect, test } from 'vitest'
import { makePressesDoubleTaps, press, visit, type Visit } from '../../world/render-app.ts'
import { eventually } from '../../world/eventually.ts'
import { arrangedRows } from '../page-helpers.ts'

describe('head to head', () => {
  async function withThree() {
    const page = await visit('#/vote')
    for (const title of ['Duet', 'Clear His Name', 'Old Wounds']) await press(page, title)
    await press(page, 'Rank my shortlist')
    return page
  }

  const pair = ({ screen }: Visit) => screen.queryByRole('group', { name: 'The two of them' })

  test('three storylines are ranked by keys, and the last answer can be undone', async () => {
    const page = await withThree()
    const status = page.screen.getByRole('status')
    expect(status.textContent).toMatch(/^At most 3 to go\. .+ or .+\?$/)
    for (const key of ['1', '2', '0']) await page.user.keyboard(key)
    expect(status.textContent).toBe('All settled')
    const setlist = page.screen.getByRole('list', { name: 'Your setlist' })
    expect(page.within(setlist).getAllByRole('listitem')).toHaveLength(3)

    await press(page, 'Undo')
    expect(status.textContent).toMatch(/^At most 1 to go/)
    expect(document.activeElement?.textContent).toBe('Undo')
    page.screen.getByRole('heading', { level: 1 }).focus()
    await page.user.keyboard('2')
    await press(page, 'Cast my ballot')
    expect(document.title).toBe('Your ticket – Encore')
  })

  test('bounces and keys from other controls are ignored', async () => {
    const page = await withThree()
    const status = page.screen.getByRole('status')
    const letGo = makePressesDoubleTaps()
    await page.user.keyboard('1')
    await press(page, 'Can’t choose')
    expect(status.textContent).toMatch(/^At most 3 to go/)
    expect(pair(page)?.querySelector('[aria-disabled]')).toBeNull()
    letGo()
    await page.user.keyboard('{ArrowRight}')
    expect(status.textContent).toMatch(/^At most 3 to go/)
    page.screen.getByRole('button', { name: 'Undo' }).focus()
    await page.user.keyboard('1')
    expect(status.textContent).toMatch(/^At most 3 to go/)
    pair(page)?.querySelector('button')?.focus()
    await page.user.keyboard('1')
    expect(status.textContent).toMatch(/^At most 2 to go/)
  })

  test('“Start over” moves the focus to the first pair', async () => {
    const page = await withThree()
    for (const key of ['1', '1', '1']) if (pair(page)) await page.user.keyboard(key)
    await press(page, 'Start over')
    await eventually(() => {
      expect(pair(page)?.contains(document.activeElement)).toBe(true)
    })
  })

  test('arranging starts with the order of the duels', async () => {
    const page = await withThree()
    while (pair(page)) await page.user.keyboard('1')
    const setlist = page.within(page.screen.getByRole('list', { name: 'Your setlist' }))
    const titles = setlist
      .getAllByRole('listitem')
      .map(row => row.querySelector('bdi')?.textContent)
    await press(page, 'Arrange')
    expect(arrangedRows(page)).toEqual(titles)
  })
})
