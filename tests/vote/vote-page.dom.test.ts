import { describe, expect, test } from 'vitest'
import { film } from '../../src/film/index.ts'
import { vote } from '../world/play-app.ts'
import { arrived, holdBounces, press, visit, type Visit } from '../world/render-app.ts'
import { eventually } from '../world/eventually.ts'

function arrangedRows({ screen }: Visit): string[] {
  return screen
    .getAllByRole('button', { name: /^Move .* up$/ })
    .map(button => button.getAttribute('aria-label') ?? button.textContent)
    .map(name => name.replace(/^Move (.*) up$/, '$1'))
}

async function pressKey({ screen, user }: Visit, name: string): Promise<void> {
  screen.getByRole('button', { name }).focus()
  await user.keyboard('{Enter}')
}

describe('the shortlist', () => {
  test('has a toggle button for each storyline, named by its title', async () => {
    const page = await visit('#/vote')
    for (const { title } of film.storylines) {
      const button = page.screen.getByRole('button', { name: title })
      expect(button.getAttribute('aria-pressed')).toBe('false')
    }
    await press(page, 'Duet')
    const pressed = page.screen.getAllByRole('button', { pressed: true })
    expect(pressed).toEqual([page.screen.getByRole('button', { name: 'Duet' })])
  })

  test('asks for one storyline at least', async () => {
    const page = await visit('#/vote')
    await press(page, 'Rank my shortlist')
    expect(page.screen.getByText('Pick at least one storyline first.')).toBeTruthy()
  })
})

test('a ballot is filled in and cast by keyboard alone', async () => {
  const page = await visit('#/vote')
  await pressKey(page, 'Duet')
  await pressKey(page, 'Clear His Name')
  await pressKey(page, 'Rank my shortlist')
  expect(arrangedRows(page)).toEqual(['Duet', 'Clear His Name'])
  await arrived(page)

  await pressKey(page, 'Move Clear His Name up')
  expect(arrangedRows(page)).toEqual(['Clear His Name', 'Duet'])
  expect(page.screen.getByRole('button', { name: 'Move Clear His Name up' })).toBe(
    document.activeElement
  )
  expect(page.screen.getByText('Clear His Name: now 1 of 2')).toBeTruthy()
  await pressKey(page, 'Move Clear His Name up')
  await pressKey(page, 'Move Clear His Name down')
  expect(arrangedRows(page)).toEqual(['Duet', 'Clear His Name'])

  await pressKey(page, 'Cast my ballot')
  expect(document.title).toBe('Your ticket – Encore')
  expect(page.ballots.ballot.get()?.ranking).toEqual([['duet'], ['clear-his-name']])
})

test('a ballot that was cast stands beside the comments, and opens again to be changed', async () => {
  const page = await visit('#/')
  vote(page, ['duet', 'children'])
  await page.goTo('#/vote')
  const rows = page.within(page.screen.getByRole('list', { name: 'Your setlist' }))
  expect(rows.getAllByRole('listitem').map(row => row.textContent.trim())).toEqual([
    expect.stringMatching(/^1\s*Duet\s*asked for in 2 of 52 comments/),
    expect.stringMatching(
      /^2\s*And Baby Makes Three\s*asked for in 4 of 52 comments\s*In your top five and the fans’$/
    )
  ])
  expect(page.screen.getByText(/^Of the 52 comments under the 2022 article, 16 ask/)).toBeTruthy()

  await press(page, 'Change my ballot')
  expect(arrangedRows(page)).toEqual(['Duet', 'And Baby Makes Three'])
  await press(page, 'Change my shortlist')
  const group = page.within(page.screen.getByRole('group', { name: 'Storylines' }))
  expect(group.getAllByRole('button', { pressed: true })).toHaveLength(2)
})

test('how many comments asked for a storyline is not told before the ballot is cast', async () => {
  const page = await visit('#/vote')
  expect(page.screen.queryByText(/of 52/)).toBeNull()
  vote(page, ['duet'])
  await page.goTo('#/vote')
  expect(page.screen.getAllByText(/^asked for in \d of 52 comments$/)).toHaveLength(14)
})

test('where each storyline comes from is told below the ballot that is cast', async () => {
  const page = await visit('#/vote')
  vote(page, ['duet'])
  await page.goTo('#/vote')
  const fold = page.screen.getByRole('heading', { level: 2, name: 'Where’s this from?' })
  await page.user.click(fold)
  const rows = page.within(fold.closest('details') ?? fold).getAllByRole('listitem')
  expect(rows).toHaveLength(14)
  expect(rows[0]?.textContent).toContain(
    'Fan comments under “Will there be a Purple Hearts 2?” (article, 2022)'
  )
  expect(rows[0]?.textContent).toMatch(/^Duet: /)
})

test('a storyline to be picked is one stop for the Tab key', async () => {
  const page = await visit('#/vote')
  const cards = page.screen.getByRole('group', { name: 'Storylines' })
  const stops = cards.querySelectorAll('button, a, input, summary, [tabindex]')
  expect(stops).toHaveLength(14)
  expect(page.within(cards).getAllByRole('button', { pressed: false })).toHaveLength(14)
})

describe('a write-in', () => {
  test('is asked for words, or for fewer, and nothing typed is lost', async () => {
    const page = await visit('#/vote')
    await press(page, 'My own')
    const box = page.screen.getByRole<HTMLInputElement>('textbox', { name: /^Your storyline/ })
    expect(document.activeElement).toBe(box)
    await press(page, 'Put it on my shortlist')
    const status = page.screen.getByRole('status')
    expect(page.screen.getByText('Your storyline is still blank. Write it first.')).toBeTruthy()

    await page.user.type(box, 'goats '.repeat(11))
    expect(page.screen.getByText(/over 60 characters/)).toBeTruthy()
    expect(box.value).toBe('goats '.repeat(11))
    await page.user.clear(box)
    await page.user.type(box, 'Goats')
    await press(page, 'Put it on my shortlist')
    expect(status.textContent.trim()).toBe('1 picked')
    await press(page, 'Rank my shortlist')
    expect(arrangedRows(page)).toEqual(['Goats'])
  })
})

describe('head to head', () => {
  async function withThree() {
    const page = await visit('#/vote')
    for (const title of ['Duet', 'Clear His Name', 'Old Wounds']) await press(page, title)
    await press(page, 'Rank my shortlist')
    return page
  }

  const pair = ({ screen }: Visit) => screen.queryByRole('group', { name: 'The two of them' })

  test('comes first for a few, is answered by keys, and can be undone after the last', async () => {
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

  test('takes a press only for a pair that can have been read, and no key from elsewhere', async () => {
    const page = await withThree()
    const status = page.screen.getByRole('status')
    const letGo = holdBounces()
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

  test('starts over with the focus on the first pair', async () => {
    const page = await withThree()
    for (const key of ['1', '1', '1']) if (pair(page)) await page.user.keyboard(key)
    await press(page, 'Start over')
    await eventually(() => {
      expect(pair(page)?.contains(document.activeElement)).toBe(true)
    })
  })

  test('starts the arranging with its order', async () => {
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

describe('arranging', () => {
  test('moves by Alt and arrows, keeps the focus and tells the new place', async () => {
    const page = await visit('#/vote')
    for (const title of ['Duet', 'Clear His Name', 'Old Wounds']) await press(page, title)
    await press(page, 'Rank my shortlist')
    await press(page, 'Arrange')
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

  test('picks a row up with Enter, moves it with arrows and puts it down', async () => {
    const page = await visit('#/vote')
    for (const title of ['Duet', 'Clear His Name']) await press(page, title)
    await press(page, 'Rank my shortlist')
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

  /** Three on the shortlist, the last two of them tied, and the focus on the handle of the first. */
  async function withTie() {
    const page = await visit('#/vote')
    for (const title of ['Duet', 'Clear His Name', 'Old Wounds']) await press(page, title)
    await press(page, 'Rank my shortlist')
    await press(page, 'Arrange')
    await press(page, 'Old Wounds')
    await press(page, 'Old Wounds: tie with the one above')
    const handle = page.screen.getByRole('button', { name: 'Move Duet' })
    handle.focus()
    const status = page.screen.getByRole('status')
    return { page, handle, told: () => status.textContent }
  }

  test('puts a row back that was picked up on Escape, ties included, and says so', async () => {
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

  test('puts a row of a tie back into it', async () => {
    const { page, told } = await withTie()
    const before = page.draft.ranking.get()
    page.screen.getByRole('button', { name: 'Move Old Wounds' }).focus()
    await page.user.keyboard('{Enter}{ArrowUp}{ArrowUp}{Escape}')
    expect(told()).toBe('Back at 2 of 3: Old Wounds')
    expect(page.draft.ranking.get()).toEqual(before)
  })

  test('says where a row lies that was picked up and then left by Tab', async () => {
    const { page, handle, told } = await withTie()
    await page.user.keyboard('{Enter}{ArrowDown}{ArrowDown}')
    await page.user.tab({ shift: true })
    expect(document.activeElement).not.toBe(handle)
    expect(told()).toBe('Duet: now 3 of 3')
    expect(handle.getAttribute('aria-pressed')).toBe('false')
  })

  test('says how to move a row once, as the description of each handle', async () => {
    const { page } = await withTie()
    const handles = page.screen.getAllByRole('button', { name: /^Move (Duet|Old Wounds)$/ })
    const descriptions = new Set(handles.map(each => each.getAttribute('aria-describedby')))
    expect(descriptions.size).toBe(1)
    expect(document.getElementById(String([...descriptions][0]))?.textContent).toBe(
      'Drag it, or press Enter and the arrow keys.'
    )
  })

  test('tells places, also shared ones', async () => {
    const page = await visit('#/vote')
    for (const title of ['Duet', 'Clear His Name']) await press(page, title)
    await press(page, 'Rank my shortlist')
    await press(page, 'Clear His Name')
    await press(page, 'Clear His Name: tie with the one above')
    expect(page.screen.getAllByText('1, level')).toHaveLength(2)
  })
})
