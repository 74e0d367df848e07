import { describe, expect, test } from 'vitest'
import { film } from '../../src/film/index.ts'
import { vote } from '../world/play-app.ts'
import { arrived, press, visit } from '../world/render-app.ts'
import { arrangedRows, pressKey } from './page-helpers.ts'

describe('the shortlist', () => {
  test('each storyline has a toggle button with its title as the name', async () => {
    const page = await visit('#/vote')
    for (const { title } of film.storylines) {
      const button = page.screen.getByRole('button', { name: title })
      expect(button.getAttribute('aria-pressed')).toBe('false')
    }
    await press(page, 'Duet')
    const pressed = page.screen.getAllByRole('button', { pressed: true })
    expect(pressed).toEqual([page.screen.getByRole('button', { name: 'Duet' })])
  })

  test('fewer than two picked → the button is off, says what is missing, and answers', async () => {
    const page = await visit('#/vote')
    const button = page.screen.getByRole('button', { name: 'Pick at least two' })
    const status = page.screen.getByRole('status')
    expect(button.getAttribute('aria-disabled')).toBe('true')
    expect(status.textContent).toBe('None picked')
    await press(page, 'Duet')
    expect(status.textContent).toBe('1 picked')
    await press(page, 'Pick at least two')
    expect(status.textContent).toBe('Pick at least two, then rank them.')
    await press(page, 'Old Wounds')
    expect(button.getAttribute('aria-disabled')).toBeNull()
    expect(button.textContent.trim()).toBe('Rank these 2')
    expect(page.screen.queryByRole('button', { name: 'Just that one' })).toBeNull()
  })

  test('one picked → it can go on the ticket without a rival', async () => {
    const page = await visit('#/vote')
    expect(page.screen.queryByRole('button', { name: 'Just that one' })).toBeNull()
    await press(page, 'Duet')
    await press(page, 'Just that one')
    expect(page.environment.hash()).toBe('#/ticket')
    expect(page.ballots.ballot.get()?.ranking).toEqual([['duet']])
  })

  test('the card for an own idea is the last one', async () => {
    const page = await visit('#/vote')
    const cards = page.screen.getByRole('group', { name: 'Sequels' })
    const own = page.screen.getByRole('button', { name: 'Write your own' })
    expect(cards.compareDocumentPosition(own)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  })

  test('from the first card the button is two presses away', async () => {
    const page = await visit('#/vote')
    await press(page, 'Duet')
    await press(page, 'Old Wounds')
    const [first] = page
      .within(page.screen.getByRole('group', { name: 'Sequels' }))
      .getAllByRole('button')
    first?.focus()
    await page.user.keyboard('{Tab}{Enter}')
    expect(document.activeElement).toBe(page.screen.getByRole('button', { name: 'Rank these 2' }))
    await page.user.keyboard('{Enter}')
    await arrived(page)
    expect(page.screen.getByRole('group', { name: 'The two of them' })).toBeTruthy()
  })
})

test('a ballot can be filled in and cast with the keyboard', async () => {
  const page = await visit('#/vote')
  await pressKey(page, 'Duet')
  await pressKey(page, 'Clear His Name')
  await pressKey(page, 'Rank these 2')
  await arrived(page)
  await pressKey(page, 'I’d rather put them in order myself')
  expect(arrangedRows(page)).toEqual(['Duet', 'Clear His Name'])

  await pressKey(page, 'Move Clear His Name up')
  expect(arrangedRows(page)).toEqual(['Clear His Name', 'Duet'])
  expect(page.screen.getByRole('button', { name: 'Move Clear His Name up' })).toBe(
    document.activeElement
  )
  expect(page.screen.getByText('Clear His Name: now 1 of 2')).toBeTruthy()
  await pressKey(page, 'Move Clear His Name up')
  await pressKey(page, 'Move Clear His Name down')
  expect(arrangedRows(page)).toEqual(['Duet', 'Clear His Name'])

  await pressKey(page, 'Put it on my ticket')
  expect(document.title).toBe('Your ticket – Encore')
  expect(page.ballots.ballot.get()?.ranking).toEqual([['duet'], ['clear-his-name']])
})

test('a cast ballot is compared with the comments, and can be changed', async () => {
  const page = await visit('#/')
  vote(page, ['duet', 'children'])
  await page.goTo('#/vote')
  const rows = page.within(page.screen.getByRole('list', { name: 'Your list' }))
  expect(rows.getAllByRole('listitem').map(row => row.textContent.trim())).toEqual([
    expect.stringMatching(/^1\s*Duet\s*asked for in 2 of 52 comments/),
    expect.stringMatching(
      /^2\s*And Baby Makes Three\s*asked for in 4 of 52 comments\s*In your top five and the fans’$/
    )
  ])
  expect(page.screen.getByText(/^Of the 52 fan comments we read, 16 ask/)).toBeTruthy()

  await press(page, 'Change my list')
  expect(arrangedRows(page)).toEqual(['Duet', 'And Baby Makes Three'])
  await press(page, 'Change my picks')
  const group = page.within(page.screen.getByRole('group', { name: 'Sequels' }))
  expect(group.getAllByRole('button', { pressed: true })).toHaveLength(2)
})

test('the numbers of comments are shown only after casting', async () => {
  const page = await visit('#/vote')
  expect(page.screen.queryByText(/of 52/)).toBeNull()
  vote(page, ['duet'])
  await page.goTo('#/vote')
  expect(page.screen.getAllByText(/^asked for in \d of 52 comments$/)).toHaveLength(14)
})

test('the sources of each storyline are listed below the cast ballot', async () => {
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

test('each storyline is one Tab stop, with one to skip the rest', async () => {
  const page = await visit('#/vote')
  const cards = page.screen.getByRole('group', { name: 'Sequels' })
  const stops = cards.querySelectorAll('button, a, input, summary, [tabindex]')
  expect(stops).toHaveLength(15)
  expect(page.within(cards).getAllByRole('button', { pressed: false })).toHaveLength(14)
})

describe('a write-in', () => {
  test('blank or too long → an error, and the text stays as typed', async () => {
    const page = await visit('#/vote')
    await press(page, 'Write your own')
    const box = page.screen.getByRole<HTMLInputElement>('textbox', { name: /^Your sequel/ })
    expect(document.activeElement).toBe(box)
    await press(page, 'Add it')
    const status = page.screen.getByRole('status')
    expect(page.screen.getByText('Your idea is still blank. Write it first.')).toBeTruthy()

    await page.user.type(box, 'goats '.repeat(11))
    expect(page.screen.getByText(/over 60 characters/)).toBeTruthy()
    expect(box.value).toBe('goats '.repeat(11))
    await page.user.clear(box)
    await page.user.type(box, 'Goats')
    await press(page, 'Add it')
    expect(status.textContent.trim()).toBe('1 picked')
    await press(page, 'Just that one')
    expect(page.ballots.ballot.get()).toMatchObject({ writeIn: 'Goats' })
  })
})
