import { describe, expect, test } from 'vitest'
import { readCode } from '../../../src/links/index.ts'
import { film } from '../../../src/film/index.ts'
import { fakeEnvironment } from '../../world/fake-environment.ts'
import { press, visit, type Visit } from '../../world/render-app.ts'

describe('invitation to a group', () => {
  const asked = (link: string) => {
    const read = readCode(link.replace(/.*#\/i\//, ''), film)
    return read.ok && read.kind === 'invitation' ? read.invitation : read
  }
  const typeNames = async (page: Visit) => {
    await page.user.type(page.screen.getByRole('textbox', { name: /^Party name/ }), 'Sofa')
    await page.user.type(page.screen.getByRole('textbox', { name: /^Your name/ }), 'Ana')
  }
  const clearNames = async (page: Visit) => {
    await page.user.clear(page.screen.getByRole('textbox', { name: /^Party name/ }))
    await page.user.clear(page.screen.getByRole('textbox', { name: /^Your name/ }))
  }

  test('link shown to copy: names are deleted → the link has no names', async () => {
    const page = await visit('#/party', fakeEnvironment({ copyText: () => Promise.resolve(false) }))
    await typeNames(page)
    await press(page, 'Copy link')
    const box = () =>
      page.screen.queryByRole<HTMLInputElement>('textbox', { name: 'Invitation link' })
    expect(asked(box()?.value ?? '')).toMatchObject({ party: 'Sofa', host: 'Ana' })
    await clearNames(page)
    // The message was about the previous link.
    expect(box()).toBeNull()
    await press(page, 'Copy link')
    expect(asked(box()?.value ?? '')).toEqual({ mark: page.parties.party.get().mark })
  })

  test('QR code: names are deleted → the code has no names', async () => {
    const page = await visit('#/party')
    const code = () => page.screen.getByRole('img', { name: 'QR code of the invitation' }).innerHTML
    await press(page, 'Show QR')
    await page.screen.findByRole('img', { name: 'QR code of the invitation' })
    const nameless = code()
    await typeNames(page)
    expect(code()).not.toBe(nameless)
    await clearNames(page)
    expect(code()).toBe(nameless)
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
