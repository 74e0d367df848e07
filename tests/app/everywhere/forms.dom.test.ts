import { expect, test } from 'vitest'
import { encodeInvitation, encodeResult } from '../../../src/links/index.ts'
import { film } from '../../../src/film/index.ts'
import { play, vote } from '../../world/play-app.ts'
import { fakeEnvironment } from '../../world/fake-environment.ts'
import { announcer, press, visit, type Visit } from '../../world/render-app.ts'

/** The error message of a text box; empty if there is none. */
function faultOf(box: HTMLElement): string {
  const ids = (box.getAttribute('aria-describedby') ?? '').split(' ')
  const fault = ids.map(id => document.getElementById(id)).find(each => each?.ariaLive === 'polite')
  const message = fault?.textContent ?? ''
  expect(box.getAttribute('aria-invalid') === 'true').toBe(message !== '')
  return message
}

const box = ({ screen }: Visit, name: string | RegExp) => screen.getByRole('textbox', { name })

test('a write-in that is too long shows an error, in the vote and on the passed phone', async () => {
  const page = await visit('#/party')
  await press(page, 'Pass this phone round')
  await press(page, 'Start my vote')
  await press(page, 'Duet')
  await press(page, 'Old Wounds')
  await press(page, 'Write your own')
  const own = box(page, /^Your sequel/)
  expect(faultOf(own)).toBe('')
  await page.user.type(own, 'goats '.repeat(13))
  expect(faultOf(own)).toBe('That’s over 60 characters. Trim it a little.')
  await press(page, 'Rank these 2')
  expect(announcer()?.textContent).toBe('That’s over 60 characters. Trim it a little.')
  expect(own).toHaveProperty('value', 'goats '.repeat(13))
  await page.user.clear(own)
  await page.user.type(own, 'Goats')
  expect(faultOf(own)).toBe('')
  await press(page, 'Rank these 2')
  await press(page, 'I’d rather put them in order myself')
  expect(page.screen.getByRole('button', { name: 'Move Goats up' })).toBeTruthy()
})

const long = 'Wilhelmina Featherstonehaugh'

test('a name that is too long shows an error: on the phone, in the list, of a group', async () => {
  const page = await visit('#/party')
  const message = 'That’s 4 characters too many, so the last 4 get cut.'
  await page.act(() => {
    page.importer.addBallots(encodeResult({ name: 'Ann', ballot: { ranking: [['duet']] } }, film))
  })
  await press(page, 'Ann')
  const renamed = box(page, 'Rename Ann')
  await page.user.clear(renamed)
  await page.user.type(renamed, long.slice(0, 24))
  expect(faultOf(renamed)).toBe('')
  await page.user.type(renamed, long.slice(24))
  expect(faultOf(renamed)).toBe(message)
  await page.user.keyboard('{Escape}')
  expect(page.screen.getByRole('button', { name: 'Ann', expanded: false })).toBe(
    document.activeElement
  )

  await press(page, 'Invite')
  const group = box(page, 'Name it')
  await page.user.clear(group)
  await page.user.type(group, long)
  expect(faultOf(group)).toBe(message)

  await press(page, 'Pass phone')
  const voter = box(page, 'Your name (optional)')
  await page.user.type(voter, long)
  expect(faultOf(voter)).toBe(message)
})

test('autocomplete is on for the player’s own name only', async () => {
  const autocomplete = (page: Visit, name: string | RegExp) =>
    box(page, name).getAttribute('autocomplete')
  const home = await visit('#/')
  play(home, [true])
  vote(home, ['duet'])
  const ticket = await visit('#/ticket', home.environment.afterReload())
  await press(ticket, 'Put your name on it')
  expect(autocomplete(ticket, 'Your name on the ticket (optional)')).toBe('nickname')
  const code = encodeInvitation({ host: 'Ana', mark: 7 }, film)
  const invited = await visit(`#/i/${code}`, ticket.environment.afterReload())
  expect(autocomplete(invited, 'Your name')).toBe('nickname')
  const group = await visit('#/group', fakeEnvironment())
  expect(autocomplete(group, 'Your name')).toBe('nickname')
  expect(autocomplete(group, 'Name it')).toBe('off')
  await press(group, 'Pass this phone round')
  expect(autocomplete(group, 'Your name (optional)')).toBe('off')
})
