import { describe, expect, test } from 'vitest'
import { announcer, press, visit } from '../../world/render-app.ts'
import { film } from '../../../src/film/index.ts'
import { vote } from '../../world/play-app.ts'
import { arrangedRows, pressKey } from '../page-helpers.ts'

describe('arranging', () => {
  test('Alt with an arrow key moves a row, keeps its focus and announces its place', async () => {
    const page = await visit('#/vote')
    for (const title of ['Duet', 'Clear His Name', 'Old Wounds']) await press(page, title)
    await press(page, 'Rank these 3')
    await press(page, 'I’d rather put them in order myself')
    const title = page.screen.getByRole('button', { name: 'Old Wounds' })
    title.focus()
    await page.user.keyboard('{Alt>}{ArrowUp}{/Alt}')
    expect(arrangedRows(page)).toEqual(['Duet', 'Old Wounds', 'Clear His Name'])
    expect(document.activeElement).toBe(title)
    expect(page.screen.getByRole('status').textContent).toBe('Old Wounds: now 2 of 3')

    await page.user.keyboard('{Enter}')
    await pressKey(page, 'Old Wounds: tie with the one above')
    expect(page.screen.getByRole('status').textContent).toBe('Old Wounds: now tied, 1 of 3')
    await pressKey(page, 'Old Wounds: break the tie')
    await pressKey(page, 'Move Old Wounds to the top')
    expect(arrangedRows(page)).toEqual(['Old Wounds', 'Duet', 'Clear His Name'])
  })

  test('Enter picks a row up, arrow keys move it, Enter puts it down', async () => {
    const page = await visit('#/vote')
    for (const title of ['Duet', 'Clear His Name']) await press(page, title)
    await press(page, 'Rank these 2')
    await press(page, 'I’d rather put them in order myself')
    const handle = (title: string) => page.screen.getByRole('button', { name: `Move ${title}` })
    handle('Duet').focus()
    await page.user.keyboard('{ArrowDown}')
    expect(document.activeElement).toBe(handle('Clear His Name'))
    expect(arrangedRows(page)).toEqual(['Duet', 'Clear His Name'])

    await page.user.keyboard('{Enter}{ArrowUp}')
    expect(arrangedRows(page)).toEqual(['Clear His Name', 'Duet'])
    expect(document.activeElement).toBe(handle('Clear His Name'))
    await page.user.keyboard('{Enter}{ArrowDown}')
    expect(arrangedRows(page)).toEqual(['Clear His Name', 'Duet'])
    expect(document.activeElement).toBe(handle('Duet'))
  })

  /** A shortlist of three, the last two of them tied. The handle of the first one has the focus. */
  async function withTie() {
    const page = await visit('#/vote')
    for (const title of ['Duet', 'Clear His Name', 'Old Wounds']) await press(page, title)
    await press(page, 'Rank these 3')
    await press(page, 'I’d rather put them in order myself')
    await press(page, 'Old Wounds')
    await press(page, 'Old Wounds: tie with the one above')
    const handle = page.screen.getByRole('button', { name: 'Move Duet' })
    handle.focus()
    const status = page.screen.getByRole('status')
    return { page, handle, told: () => status.textContent }
  }

  test('Escape restores the order before the row was picked up, ties included, and announces it', async () => {
    const { page, handle, told } = await withTie()
    const before = page.draft.ranking.get()
    await page.user.keyboard('{Enter}{ArrowDown}{ArrowDown}')
    expect(told()).toBe('Duet: now 3 of 3')
    await page.user.keyboard('{Escape}')
    expect(told()).toBe('Back at 1 of 3: Duet')
    expect(page.draft.ranking.get()).toEqual(before)
    expect(document.activeElement).toBe(handle)
    await page.user.keyboard('{ArrowDown}')
    expect(page.draft.ranking.get()).toEqual(before)
  })

  test('Escape restores the tie of the row', async () => {
    const { page, told } = await withTie()
    const before = page.draft.ranking.get()
    page.screen.getByRole('button', { name: 'Move Old Wounds' }).focus()
    await page.user.keyboard('{Enter}{ArrowUp}{ArrowUp}{Escape}')
    expect(told()).toBe('Back at 2 of 3: Old Wounds')
    expect(page.draft.ranking.get()).toEqual(before)
  })

  test('Tab puts a row down and announces its place', async () => {
    const { page, handle, told } = await withTie()
    await page.user.keyboard('{Enter}{ArrowDown}{ArrowDown}')
    await page.user.tab({ shift: true })
    expect(document.activeElement).not.toBe(handle)
    expect(told()).toBe('Duet: now 3 of 3')
    expect(handle.getAttribute('aria-pressed')).toBe('false')
  })

  test('all handles share one description with the instructions', async () => {
    const { page } = await withTie()
    const handles = page.screen.getAllByRole('button', { name: /^Move (Duet|Old Wounds)$/ })
    const descriptions = new Set(handles.map(each => each.getAttribute('aria-describedby')))
    expect(descriptions.size).toBe(1)
    expect(document.getElementById(String([...descriptions][0]))?.textContent).toBe(
      'Drag it, or press Enter and the arrow keys.'
    )
  })

  test('places are screen-reader text, with ties', async () => {
    const page = await visit('#/vote')
    for (const title of ['Duet', 'Clear His Name']) await press(page, title)
    await press(page, 'Rank these 2')
    await press(page, 'I’d rather put them in order myself')
    await press(page, 'Clear His Name')
    await press(page, 'Clear His Name: tie with the one above')
    expect(page.screen.getAllByText('1, tied')).toHaveLength(2)
  })
})

describe('with nine picks and more', () => {
  test('nothing can be sent before one move', async () => {
    const page = await visit('#/vote')
    const nine = film.storylines.slice(0, 9).map(({ title }) => title)
    for (const title of nine) await press(page, title)
    await press(page, 'Rank these 9')
    const cast = page.screen.getByRole('button', { name: 'Put it on my ticket' })
    expect(cast.getAttribute('aria-disabled')).toBe('true')
    await page.user.click(cast)
    expect(announcer()?.textContent).toBe('Drag your favourites up first.')
    expect(page.ballots.ballot.get()).toBeNull()
    await press(page, `Move ${String(nine[8])} up`)
    await press(page, 'Put it on my ticket')
    expect(page.ballots.ballot.get()?.ranking).toHaveLength(9)
  })

  test('nine of which some were settled two at a time can be sent at once', async () => {
    const page = await visit('#/vote')
    const titles = film.storylines.slice(0, 9).map(({ title }) => title)
    for (const title of titles.slice(0, 3)) await press(page, title)
    await press(page, 'Rank these 3')
    await press(page, 'Can’t choose')
    await page.act(() => {
      page.vote.goToStep('shortlist')
    })
    for (const title of titles.slice(3)) await press(page, title)
    await press(page, 'Rank these 9')
    await press(page, 'Put it on my ticket')
    expect(page.ballots.ballot.get()?.ranking).toHaveLength(9)
  })

  test('a list that was cast before can be sent again as it is', async () => {
    const page = await visit('#/')
    vote(
      page,
      film.storylines.slice(0, 9).map(({ id }) => id)
    )
    await page.goTo('#/vote')
    await press(page, 'Change my list')
    const cast = page.screen.getByRole('button', { name: 'Put it on my ticket' })
    expect(cast.getAttribute('aria-disabled')).toBeNull()
  })
})
