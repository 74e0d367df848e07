import { fireEvent } from '@testing-library/svelte'
import { describe, expect, test, vi } from 'vitest'
import { encodeResult } from '../../../src/links/index.ts'
import { film } from '../../../src/film/index.ts'
import { makePressesDoubleTaps, press, visit, type Visit } from '../../world/render-app.ts'

const codeOf = (name: string, ...ids: string[]) =>
  encodeResult({ name, ballot: { ranking: ids.map(id => [id]) } }, film)

async function add(page: Visit, ...codes: string[]): Promise<void> {
  await page.act(() => {
    page.importer.addBallots(codes.map(code => `#/r/${code}`).join(' '))
  })
}

const button = ({ screen }: Visit, name: string) => screen.getByRole('button', { name })

async function remove(page: Visit, name: string): Promise<void> {
  await press(page, name)
  await press(page, `Remove ${name}`)
}

describe('a held key', () => {
  test.each([
    ['on a button', () => button, 'Menu'],
    [
      'on a link',
      () =>
        ({ screen }: Visit, name: string) =>
          screen.getByRole('link', { name }),
      'Vote with friends'
    ]
  ] as const)('acts once: %s', async (_, by, name) => {
    const page = await visit('#/')
    const control = by()(page, name)
    expect(fireEvent.keyDown(control, { key: 'Enter' })).toBeTruthy()
    expect(await fireEvent.keyDown(control, { key: 'Enter', repeat: true })).toBe(false)
  })

  test('still repeats in a text field', async () => {
    const page = await visit('#/party')
    const box = page.screen.getByRole('textbox', { name: 'Paste your group chat here' })
    expect(await fireEvent.keyDown(box, { key: 'Enter', repeat: true })).toBe(true)
  })

  test('answers no duel, and reveals no place', async () => {
    const vote = await visit('#/vote')
    for (const title of ['Duet', 'Old Wounds', 'Clear His Name']) await press(vote, title)
    await press(vote, 'Rank these 3')
    const asked = vote.screen.getByRole('status').textContent
    await fireEvent.keyDown(document.body, { key: '1', repeat: true })
    expect(vote.screen.getByRole('status').textContent).toBe(asked)

    const page = await visit('#/party')
    await add(
      page,
      codeOf('Ann', 'duet', 'children', 'big-break'),
      codeOf('Bo', 'duet', 'children')
    )
    await press(page, 'Reveal the winner')
    const dialog = page.screen.getByRole('dialog', { name: 'The reveal' })
    const waiting = page.within(dialog).getByRole('status').textContent
    await fireEvent.keyDown(dialog, { key: 'ArrowRight', repeat: true })
    expect(page.within(dialog).getByRole('status').textContent).toBe(waiting)
    await fireEvent.keyDown(dialog, { key: 'ArrowRight' })
    expect(page.within(dialog).getByRole('status').textContent).not.toBe(waiting)
  })

  test('removes one member, and undo restores members one by one', async () => {
    const page = await visit('#/party')
    await add(page, codeOf('Ann', 'duet'), codeOf('Bo', 'children'), codeOf('Cy', 'duet'))
    await remove(page, 'Ann')
    const now = document.activeElement ?? document.body
    for (let again = 0; again < 5; again++) {
      expect(await fireEvent.keyDown(now, { key: 'Enter', repeat: true })).toBe(false)
    }
    await remove(page, 'Bo')
    await press(page, 'Undo')
    await press(page, 'Undo')
    expect(page.voters.voters.get().map(({ ballot: { name } }) => name)).toEqual([
      'Ann',
      'Bo',
      'Cy'
    ])
  })
})

describe('a double tap', () => {
  test('reveals one place only, by touch and by key', async () => {
    const page = await visit('#/party')
    await add(
      page,
      codeOf('Ann', 'duet', 'children', 'big-break', 'old-wounds'),
      codeOf('Bo', 'duet', 'children', 'big-break')
    )
    let letGo = makePressesDoubleTaps()
    await press(page, 'Reveal the winner')
    const dialog = page.within(page.screen.getByRole('dialog', { name: 'The reveal' }))
    const next = () => dialog.getByRole('button', { name: /^(Next|And the winner is …)$/ })
    const status = () => dialog.getByRole('status').textContent
    const before = status()
    await page.user.click(next())
    await page.user.keyboard('{ArrowRight}')
    expect(status()).toBe(before)
    letGo()
    expect(next().hasAttribute('aria-disabled')).toBe(false)
    await page.user.keyboard('{Shift>}{ArrowRight}{/Shift}')
    expect(status()).toBe(before)
    await page.user.click(next())
    const first = status()
    letGo = makePressesDoubleTaps()
    expect(first).not.toBe(before)
    await page.user.click(next())
    expect(status()).toBe(first)
    letGo()
  })

  test('on the last place does not share the result', async () => {
    const page = await visit('#/party')
    const copied = vi.spyOn(page.environment, 'copyText')
    await add(page, codeOf('Ann', 'duet'), codeOf('Bo', 'duet'))
    await press(page, 'Reveal the winner')
    const letGo = makePressesDoubleTaps()
    await press(page, 'Skip to the winner')
    const dialog = page.within(page.screen.getByRole('dialog', { name: 'The reveal' }))
    const share = dialog.getByRole('button', { name: 'Share the result' })
    await page.user.click(share)
    expect(copied).not.toHaveBeenCalled()
    letGo()
    await page.user.click(share)
    expect(copied).toHaveBeenCalledOnce()
  })
})
