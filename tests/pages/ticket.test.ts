import { describe, expect, test } from 'vitest'
import { fakeEnvironment } from '../environment.ts'
import { linkOf, play, tenRight, vote } from '../stores/play.ts'
import { press, visit } from './visit.ts'

async function visitTicket(environment = fakeEnvironment()) {
  const page = await visit('#/', environment)
  play(page, tenRight)
  vote(page, ['duet'])
  await page.goTo('#/ticket')
  return page
}

describe('the ticket', () => {
  test('invites to play and to vote while it is empty', async () => {
    const { screen } = await visit('#/ticket')
    expect(screen.getByRole('heading', { level: 1, name: 'Your ticket' })).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Play the quiz' })).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Rank the sequels' })).toBeTruthy()
    expect(screen.queryByRole('textbox', { name: 'Results link' })).toBeNull()
  })

  test('shows score and setlist, and its link in a box that can be read but not changed', async () => {
    const page = await visitTicket()
    expect(page.screen.getByText('10 of 10')).toBeTruthy()
    expect(page.screen.getByText('Duet')).toBeTruthy()

    const box = page.screen.getByRole<HTMLInputElement>('textbox', { name: 'Results link' })
    expect(box.value).toBe(linkOf(page))
    expect(box.readOnly).toBe(true)
    await page.user.click(box)
    expect(box.value.slice(box.selectionStart ?? 0, box.selectionEnd ?? 0)).toBe(box.value)
  })

  test('bears the name as it is typed, and so does the link', async () => {
    const page = await visitTicket()
    const before = linkOf(page)
    await page.user.type(page.screen.getByRole('textbox', { name: /Your name/ }), 'Ann')
    expect(page.screen.getByText('Ann')).toBeTruthy()
    expect(linkOf(page)).not.toBe(before)
    expect(page.screen.getByRole('textbox', { name: 'Results link' })).toHaveProperty(
      'value',
      linkOf(page)
    )
  })
})

describe('its link', () => {
  test('is copied, and that is said', async () => {
    const page = await visitTicket()
    await press(page, 'Copy link')
    expect(page.environment.clipboard).toBe(linkOf(page))
    expect(page.screen.getByText('Copied')).toBeTruthy()
  })

  test('is to be copied by hand where the browser refuses', async () => {
    const page = await visitTicket(fakeEnvironment({ copy: () => Promise.resolve(false) }))
    await press(page, 'Copy link')
    expect(page.screen.getByText(/copy it by hand/)).toBeTruthy()
  })

  test('goes to the share sheet', async () => {
    const shared: string[] = []
    const share = ({ url }: { url: string }) => {
      shared.push(url)
      return Promise.resolve('shared' as const)
    }
    const page = await visitTicket(fakeEnvironment({ share }))
    await press(page, 'Share')
    expect(shared).toEqual([linkOf(page)])
    expect(page.environment.clipboard).toBe('')
  })
})
