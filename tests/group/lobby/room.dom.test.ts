import { expect, test } from 'vitest'
import { encodeResult } from '../../../src/links/index.ts'
import { film } from '../../../src/film/index.ts'
import { fakeEnvironment } from '../../world/fake-environment.ts'
import { press, visit, type Visit } from '../../world/render-app.ts'

const linkOf = (name: string) =>
  `https://encore.test/#/r/${encodeResult({ name, ballot: { ranking: [['duet']] } }, film)}`

const reveal = ({ screen }: Visit) => screen.queryByRole('button', { name: 'Reveal the winner' })

test('before the first vote → three steps, three ways to begin, and nothing to reveal', async () => {
  const page = await visit('#/party')
  const steps = page.within(page.screen.getByRole('list', { name: 'How it works' }))
  expect(steps.getAllByRole('listitem').map(({ textContent }) => textContent.trim()[0])).toEqual([
    '1',
    '2',
    '3'
  ])
  for (const name of ['Send the invite', 'QR for the room', 'Pass this phone round'])
    expect(page.screen.getByRole('button', { name })).toBeTruthy()
  expect(reveal(page)).toBeNull()
})

test('the winner can be revealed from two votes on', async () => {
  const page = await visit('#/party')
  await page.act(() => {
    page.importer.addBallots(linkOf('Ann'))
  })
  expect(page.screen.getByRole('heading', { name: '1 vote in' })).toBeTruthy()
  expect(reveal(page)?.getAttribute('aria-disabled')).toBe('true')
  await press(page, 'Reveal the winner')
  expect(page.screen.queryByRole('dialog')).toBeNull()
  await page.act(() => {
    page.importer.addBallots(linkOf('Bo'))
  })
  expect(reveal(page)?.getAttribute('aria-disabled')).toBeNull()
  expect(page.screen.queryByText('Two votes make a winner')).toBeNull()
  await press(page, 'Reveal the winner')
  expect(await page.screen.findByRole('dialog', { name: 'The reveal' })).toBeTruthy()
})

test('the clipboard can be read → one press adds the votes, and there is no box', async () => {
  const readClipboard = () => Promise.resolve(`Ann: ${linkOf('Ann')}`)
  const page = await visit('#/party', fakeEnvironment({ readClipboard }))
  const box = () => page.screen.queryByRole('textbox', { name: 'Paste your group chat here' })
  expect(box()).toBeNull()
  await press(page, 'Paste the chat')
  expect(await page.screen.findByText('Added 1: Ann.')).toBeTruthy()
  expect(box()).toBeNull()
})

test('reading the clipboard is refused → the box comes, with the focus', async () => {
  const page = await visit(
    '#/party',
    fakeEnvironment({ readClipboard: () => Promise.resolve(null) })
  )
  await press(page, 'Paste the chat')
  const box = await page.screen.findByRole('textbox', { name: 'Paste your group chat here' })
  expect(document.activeElement).toBe(box)
  expect(page.screen.getByRole('alert').textContent).toMatch(/^We can’t paste for you/)
  await page.user.paste(linkOf('Ann'))
  expect(page.screen.getByText('Added 1: Ann.')).toBeTruthy()
})

test('host votes from the lobby → is back in the lobby, with her vote in', async () => {
  const page = await visit('#/party')
  await press(page, 'Vote yourself first')
  expect(page.environment.currentHash).toBe('#/vote')
  await page.act(() => {
    page.draft.toggle('duet')
    page.vote.castBallot()
  })
  expect(page.environment.currentHash).toBe('#/group/first')
  expect(page.voters.present.get()).toHaveLength(1)
})

test('many votes → heads without visible names, until all are shown', async () => {
  const page = await visit('#/party')
  await page.act(() => {
    page.importer.addBallots(
      Array.from({ length: 30 }, (_, at) => linkOf(`Guest ${at}`)).join('\n')
    )
  })
  const list = page.screen.getByRole('list', { name: 'Who’s in' })
  expect(list.className).toContain('isDense')
  expect(page.screen.getByRole('button', { name: 'Guest 3' })).toBeTruthy()
  await press(page, 'Show all 30')
  expect(list.className).not.toContain('isDense')
})
