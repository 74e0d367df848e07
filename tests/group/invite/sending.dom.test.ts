import { expect, test } from 'vitest'
import type { ShareOutcome } from '../../../src/app/environment.ts'
import { encodeInvitation } from '../../../src/links/index.ts'
import { film } from '../../../src/film/index.ts'
import { fakeEnvironment } from '../../world/fake-environment.ts'
import { vote } from '../../world/play-app.ts'
import { press, visit } from '../../world/render-app.ts'

const hash = `#/i/${encodeInvitation({ party: 'Movie night', host: 'Ana', mark: 7 }, film)}`
const send = 'Send my vote to Ana'

const heading = () => document.querySelector('h1')?.textContent.trim()

/** The page of an invitation after the vote is cast. */
async function answer(answers: ShareOutcome[] = [], name = 'Ben') {
  const shared: string[] = []
  const share = ({ text }: { text: string }) => {
    shared.push(text)
    return Promise.resolve(answers.shift() ?? ('shared' as const))
  }
  const environment = fakeEnvironment(answers.length > 0 ? { share } : {})
  const page = await visit('#/', environment)
  page.ticket.name.set(name)
  vote(page, ['duet', 'children'])
  await page.goTo(hash)
  return { page, environment, shared }
}

test('a vote that nobody has got yet → is not called sent', async () => {
  const { page } = await answer()
  expect(heading()).toBe('One more step')
  expect(page.screen.queryByText('Sent')).toBeNull()
})

test('the share sheet is left → not sent yet; shared → sent, and stays so', async () => {
  const { page, environment, shared } = await answer(['dismissed', 'shared'])
  await press(page, send)
  expect(await page.screen.findByText('Not sent yet.')).toBeTruthy()
  expect(heading()).toBe('One more step')
  await press(page, send)
  await page.screen.findByRole('heading', { level: 1, name: 'Sent' })
  expect(page.screen.getByText('Ana reveals the winner when everyone’s in.')).toBeTruthy()
  expect(shared).toEqual(['My vote for Movie night:', 'My vote for Movie night:'])
  const later = await visit(hash, environment)
  expect(later.screen.getByRole('heading', { level: 1, name: 'Sent' })).toBeTruthy()
})

test('no share sheet: copied → sent, and what is left to do is said', async () => {
  const { page } = await answer()
  await press(page, send)
  await page.screen.findByRole('heading', { level: 1, name: 'Sent' })
  expect(page.screen.getByText(/^It’s copied: paste it into your chat\./)).toBeTruthy()
})

test('no name → it is asked for before anything is sent', async () => {
  const { page, shared } = await answer(['shared'], '')
  await press(page, send)
  const box = page.screen.getByRole('textbox', { name: 'Your name' })
  expect(document.activeElement).toBe(box)
  expect(page.screen.getByText('Add your name first, or Ana won’t know it’s you.')).toBeTruthy()
  expect(shared).toEqual([])
  await page.user.type(box, 'Ben')
  await press(page, send)
  await page.screen.findByRole('heading', { level: 1, name: 'Sent' })
})

test('the vote is changed after it was sent → says so, until it is sent again', async () => {
  const { page } = await answer()
  await press(page, send)
  await page.screen.findByRole('heading', { level: 1, name: 'Sent' })
  await page.act(() => {
    vote(page, ['old-wounds'])
  })
  await page.goTo(hash)
  expect(
    await page.screen.findByText(
      'You’ve changed your vote since you sent it. Send it again, and the new one counts.'
    )
  ).toBeTruthy()
  await press(page, send)
  await page.screen.findByRole('heading', { level: 1, name: 'Sent' })
})

test('voted from the invitation with a name → the press on “Send” has sent it', async () => {
  const { page, shared } = await answer(['shared', 'shared'])
  await page.act(() => {
    page.invitation.vote()
  })
  await page.act(() => {
    vote(page, ['old-wounds'])
  })
  await page.goTo(hash)
  await page.screen.findByRole('heading', { level: 1, name: 'Sent' })
  expect(shared).toHaveLength(1)
})
