import { describe, expect, test } from 'vitest'
import { film } from '../../src/film/index.ts'
import { vote } from '../stores/play.ts'
import { press, visit, type Visit } from './visit.ts'

function rows({ screen }: Visit): string[] {
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
  expect(rows(page)).toEqual(['Duet', 'Clear His Name'])
  expect(page.screen.getByRole('heading', { level: 1 })).toBe(document.activeElement)

  await pressKey(page, 'Move Clear His Name up')
  expect(rows(page)).toEqual(['Clear His Name', 'Duet'])
  expect(page.screen.getByRole('button', { name: 'Move Clear His Name up' })).toBe(
    document.activeElement
  )
  expect(page.screen.getByText('Clear His Name: now 1 of 2')).toBeTruthy()
  await pressKey(page, 'Move Clear His Name up')
  await pressKey(page, 'Move Clear His Name down')
  expect(rows(page)).toEqual(['Duet', 'Clear His Name'])

  await pressKey(page, 'Cast my ballot')
  expect(document.title).toBe('Your ticket – Encore')
  expect(page.vote.ballot.get()?.ranking).toEqual([['duet'], ['clear-his-name']])
})

test('a ballot that was cast opens again to be changed', async () => {
  const page = await visit('#/')
  vote(page, ['duet', 'children'])
  await page.goTo('#/vote')
  expect(rows(page)).toEqual(['Duet', 'And Baby Makes Three'])
  await press(page, 'Change the shortlist')
  expect(page.screen.getAllByRole('button', { pressed: true })).toHaveLength(2)
})
