import { describe, expect, test } from 'vitest'
import { encodeResult, readCode } from '../../../src/links/index.ts'
import { film } from '../../../src/film/index.ts'
import { fakeEnvironment } from '../../world/fake-environment.ts'
import { press, visit, type Visit } from '../../world/render-app.ts'

describe('invitation to a group', () => {
  const asked = (link: string) => {
    const read = readCode(link.replace(/.*#\/i\//, ''), film)
    return read.ok && read.kind === 'invitation' ? read.invitation : read
  }
  const typeNames = async (page: Visit) => {
    const box = page.screen.getByRole('textbox', { name: /^Name it/ })
    await page.user.clear(box)
    await page.user.type(box, 'Sofa')
    await page.user.type(page.screen.getByRole('textbox', { name: /^Your name/ }), 'Ana')
  }
  const clearNames = async (page: Visit) => {
    await page.user.clear(page.screen.getByRole('textbox', { name: /^Name it/ }))
    await page.user.clear(page.screen.getByRole('textbox', { name: /^Your name/ }))
  }

  test('link shown to copy: names are deleted → the link has no names', async () => {
    const page = await visit('#/party', fakeEnvironment({ copyText: () => Promise.resolve(false) }))
    await typeNames(page)
    await press(page, 'Copy link')
    const box = () =>
      page.screen.queryByRole<HTMLInputElement>('textbox', { name: 'The invitation' })
    expect(asked(box()?.value ?? '')).toMatchObject({ party: 'Sofa', host: 'Ana' })
    await clearNames(page)
    // The message was about the previous link.
    expect(box()).toBeNull()
    await press(page, 'Copy link')
    expect(asked(box()?.value ?? '')).toEqual({ mark: page.parties.party.get().mark })
  })

  test('sent untouched → the vote has the name that was proposed', async () => {
    const environment = fakeEnvironment()
    const page = await visit('#/party', environment)
    expect(page.screen.getByRole<HTMLInputElement>('textbox', { name: 'Name it' }).value).toBe(
      'Film night'
    )
    expect(page.parties.party.get().name).toBe('')
    await press(page, 'Send the invite')
    expect(page.parties.party.get().name).toBe('Film night')
    expect(asked(page.invite.invitationLink.get())).toMatchObject({ party: 'Film night' })
  })

  test('screen for a room → the code, the name and the count, and back where one was', async () => {
    const page = await visit('#/party')
    await typeNames(page)
    await press(page, 'QR for the room')
    const room = page.within(await page.screen.findByRole('dialog', { name: 'QR for the room' }))
    const code = () => room.getByRole('img', { name: 'QR code of the invitation' }).innerHTML
    const before = code()
    expect(room.getByRole('heading', { name: 'Sofa' })).toBeTruthy()
    expect(room.getByRole('status').textContent).toBe('Nobody yet')
    const ballot = { ranking: [['duet']] }
    await page.act(() => {
      page.importer.addBallots(`#/r/${encodeResult({ name: 'Bo', ballot }, film)}`)
    })
    expect(room.getByRole('status').textContent).toBe('1 vote in')
    expect(code()).toBe(before)
    await press(page, 'Close')
    expect(page.screen.queryByRole('dialog')).toBeNull()
  })

  test('copied: the link changes → no longer reported as copied, even if copying ends later', async () => {
    const waiting: ((isCopied: boolean) => void)[] = []
    const copyText = () => new Promise<boolean>(done => waiting.push(done))
    const page = await visit('#/party', fakeEnvironment({ copyText }))
    await press(page, 'Copy link')
    await typeNames(page)
    await page.act(() => {
      waiting[0]?.(true)
    })
    expect(page.screen.queryByText(/^Copied/)).toBeNull()
    await press(page, 'Copy link')
    await page.act(() => {
      waiting[1]?.(true)
    })
    expect(page.screen.getByText('Copied: send it to your friends.')).toBeTruthy()
    await clearNames(page)
    expect(page.screen.queryByText(/^Copied/)).toBeNull()
  })
})
