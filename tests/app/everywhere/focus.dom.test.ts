import { describe, expect, test, vi } from 'vitest'
import { encodeParty, encodeResult } from '../../../src/links/index.ts'
import { film } from '../../../src/film/index.ts'
import { afterPaint } from '../../../src/ui/layout/focus.ts'
import { vote } from '../../world/play-app.ts'
import { arrived, hasFocus, openMenu, press, visit, type Visit } from '../../world/render-app.ts'

const codeOf = (name: string, ...ids: string[]) =>
  encodeResult({ name, ballot: { ranking: ids.map(id => [id]) } }, film)

async function add(page: Visit, ...codes: string[]): Promise<void> {
  await page.act(() => {
    page.importer.addBallots(codes.map(code => `#/r/${code}`).join(' '))
  })
}

const button = ({ screen }: Visit, name: string | RegExp) => screen.getByRole('button', { name })

async function remove(page: Visit, name: string): Promise<void> {
  await press(page, name)
  await press(page, `Remove ${name}`)
}

describe('the pressed control is removed → the focus moves nearby', () => {
  test('member removed: to the next name, after the last one to the list', async () => {
    const page = await visit('#/')
    vote(page, ['duet'])
    await page.goTo('#/party')
    await add(page, codeOf('Ann', 'duet'), codeOf('Bo', 'children'))
    await remove(page, 'Ann')
    await hasFocus(button(page, 'Bo'))
    await remove(page, 'Bo')
    await hasFocus(button(page, 'You'))
    await remove(page, 'You')
    await hasFocus(page.screen.getByRole('list', { name: 'Who’s in' }))
  })

  test('“Show all”: to the first member shown', async () => {
    const page = await visit('#/party')
    const ballots = Array.from({ length: 30 }, (_, at) => ({
      name: `Guest ${at + 1}`,
      ballot: { ranking: [['duet']] }
    }))
    await page.act(() => {
      page.importer.importBallots(ballots, 'chat')
    })
    await press(page, 'Show all 30')
    await hasFocus(button(page, 'Guest 25'))
  })

  test('duplicate name resolved: to the heading above', async () => {
    const page = await visit('#/party')
    await add(page, codeOf('Ann', 'duet'), codeOf('ann', 'children'))
    for (const name of ['Keep the newer', 'Keep both']) {
      const asked = button(page, name).getAttribute('aria-describedby') ?? ''
      expect(document.getElementById(asked)).toBe(page.screen.getByRole('alert'))
    }
    await press(page, 'Keep both')
    await hasFocus(page.screen.getByRole('heading', { name: '2 votes in' }))
  })

  test('text submitted: stays in the box', async () => {
    const page = await visit('#/party')
    const box = page.screen.getByRole('textbox', { name: 'Paste your group chat here' })
    await page.user.type(box, 'see you')
    await press(page, 'Add the votes')
    await hasFocus(box)
  })

  test('reading a file cancelled: to the message about it', async () => {
    const page = await visit('#/party')
    page.environment.startBallotWork = () => () => undefined
    await page.act(() => {
      page.groupFiles.addFile(new File([], 'club.csv'))
    })
    await press(page, 'Cancel')
    await hasFocus(page.screen.getByText(/^Stopped reading club.csv/).parentElement)
  })

  test('reading a file finished: to the heading above', async () => {
    const page = await visit('#/party')
    let finish = () => undefined as unknown
    page.environment.startBallotWork = (_, listener) => {
      finish = () => {
        listener({ kind: 'failed' })
      }
      return () => undefined
    }
    await page.act(() => {
      page.groupFiles.addFile(new File([], 'club.csv'))
    })
    button(page, 'Cancel').focus()
    await page.act(() => {
      finish()
    })
    await hasFocus(page.screen.getByRole('heading', { name: 'Votes waiting in the chat?' }))
  })

  test('only group deleted: to the heading of the page', async () => {
    const page = await visit('#/party')
    await add(page, codeOf('Ann', 'duet'))
    await page.user.click(page.screen.getByText('Files and other votes'))
    await press(page, 'Delete Vote 1')
    await arrived(page)
    await press(page, 'Undo')
    expect(await page.screen.findByRole('button', { name: 'Ann' })).toBeTruthy()
  })

  test('other group opened or deleted: to the heading of the page', async () => {
    const page = await visit('#/party')
    await add(page, codeOf('Ann', 'duet'))
    await page.user.click(page.screen.getByText('Files and other votes'))
    await press(page, 'Start another vote')
    await arrived(page)
    await press(page, 'Delete Vote 2')
    await arrived(page)
    await press(page, 'Undo')
    await arrived(page)
  })

  test('friend’s ballot added: to the link to the group', async () => {
    const page = await visit('#/')
    page.parties.nameGroup('Sofa')
    await page.goTo(`#/r/${codeOf('Ann', 'duet')}`)
    await press(page, 'Add to my group vote')
    await hasFocus(page.screen.getByRole('link', { name: 'Open the group vote' }))
    expect(page.screen.getByText('1 vote in').getAttribute('role')).toBe('status')
  })

  test('reveal of a shared group skipped: to the winner', async () => {
    const ballots = [{ name: 'Ann', ballot: { ranking: [['duet']] } }]
    const page = await visit(`#/p/${encodeParty({ ballots }, film)}`)
    await press(page, 'Skip to the winner')
    await hasFocus(page.screen.getByRole('heading', { name: /^The winner/ }))
  })

  test('last duel answered: to the setlist', async () => {
    const page = await visit('#/vote')
    for (const title of ['Duet', 'Old Wounds']) await press(page, title)
    await press(page, 'Rank these 2')
    const duel = page.within(page.screen.getByRole('group', { name: 'The two of them' }))
    const duet = duel.getByRole('button', { name: 'Duet' })
    await page.user.click(duet)
    await hasFocus(page.screen.getByRole('list', { name: 'Your list' }))
  })

  test('menu link to the current page: to the menu button', async () => {
    const page = await visit('#/about')
    await openMenu(page)
    await page.user.click(page.screen.getByRole('link', { name: 'About Encore' }))
    expect(document.activeElement).toBe(
      page.screen.getByRole('button', { name: 'Menu', expanded: false })
    )
  })
})

describe('the focus moves', () => {
  test('to the heading of a new page, after it is painted', async () => {
    const page = await visit('#/news')
    const frames: FrameRequestCallback[] = []
    const paint = vi.spyOn(globalThis, 'requestAnimationFrame')
    paint.mockImplementation(frame => frames.push(frame))
    await page.goTo('#/about')
    const heading = page.screen.getByRole('heading', { level: 1, name: 'About Encore' })
    paint.mockRestore()
    expect(document.activeElement).not.toBe(heading)
    for (const frame of frames) frame(0)
    await hasFocus(heading)
  })

  test('to main, by the skip link', async () => {
    const page = await visit('#/about')
    await page.user.tab()
    const skip = page.screen.getByRole('link', { name: 'Skip to content' })
    expect(document.activeElement).toBe(skip)
    await page.user.keyboard('{Enter}')
    expect(document.activeElement).toBe(page.screen.getByRole('main'))
  })
})

describe('the focus is not taken', () => {
  test('by a new page, if another element has taken it', async () => {
    const page = await visit('#/news')
    await page.goTo('#/about')
    const own = button(page, 'Save a backup')
    own.focus()
    // Requested after the page’s own, so that it comes after it.
    await new Promise<void>(afterPaint)
    expect(document.activeElement).toBe(own)
  })

  test('by a ballot added while a name is edited', async () => {
    const page = await visit('#/party')
    await add(page, codeOf('Ann', 'duet'))
    await press(page, 'Ann')
    const box = page.screen.getByRole('textbox', { name: 'Rename Ann' })
    await add(page, codeOf('Bo', 'duet'))
    expect(document.activeElement).toBe(box)
  })
})
