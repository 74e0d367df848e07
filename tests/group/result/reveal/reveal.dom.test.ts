import { Blob } from 'node:buffer'
import { fireEvent } from '@testing-library/svelte'
import { describe, expect, test, vi } from 'vitest'
import { encodeResult } from '../../../../src/links/index.ts'
import { film } from '../../../../src/film/index.ts'
import { fakeEnvironment } from '../../../world/fake-environment.ts'
import { press, visit, type Visit } from '../../../world/render-app.ts'
import { eventually } from '../../../world/eventually.ts'

const linkOf = (name: string, ...ids: string[]) =>
  `https://encore.test/#/r/${encodeResult({ name, ballot: { ranking: ids.map(id => [id]) } }, film)}`

async function paste(page: Visit, text: string): Promise<void> {
  await page.user.click(page.screen.getByRole('textbox', { name: 'Paste your group chat here' }))
  await page.user.paste(text)
}

/** A table with one ballot, which is counted apart from the page. */
async function addFile(page: Visit): Promise<void> {
  // The file of this DOM gives no bytes.
  const table = Object.assign(new Blob(['duet > children']), { name: 'club.csv' })
  await page.act(async () => {
    page.groupFiles.addFile(table as unknown as File)
    await eventually(() => {
      expect(page.groupFiles.reading.get()?.state).toBe('done')
    })
  })
}

/** From the curtain to the result below it. */
async function reveal(page: Visit): Promise<void> {
  await press(page, 'Reveal the winner')
  await press(page, 'Skip to the winner')
  await press(page, 'How it was counted')
}

/** There is no layout here: what a closed disclosure hides is opened all the same. */
async function unfold(page: Visit, label: string): Promise<void> {
  await page.user.click(page.screen.getByText(label))
}

test('reveal → four presses, and the winner is not on the page before the last', async () => {
  const page = await visit('#/party')
  const { screen, user } = page
  await paste(
    page,
    [
      linkOf('Ann', 'duet', 'children', 'big-break', 'old-wounds', 'welcome-home'),
      linkOf('Bo', 'duet', 'children', 'big-break', 'old-wounds'),
      linkOf('Cy', 'children', 'duet', 'big-break')
    ].join(' ')
  )
  await press(page, 'Reveal the winner')
  const dialog = screen.getByRole('dialog', { name: 'The reveal' })
  const told = () => page.within(dialog).getAllByRole('status')[0]?.textContent
  const described = document.getElementById(String(dialog.getAttribute('aria-describedby')))
  expect(described?.textContent).toBe('3 votes. 5 sequels still in it.')
  expect(told()).toBe('')
  expect(document.activeElement?.textContent).toContain('Next')
  const heard = []
  for (const key of ['{ArrowRight}', '{PageDown}', '{Enter}']) {
    await user.keyboard(key)
    heard.push(told())
    expect(dialog.textContent).not.toContain('Duet')
  }
  expect(heard).toEqual([
    'Out: Old Wounds and The Homecoming.',
    'Third: Cassie’s Big Break. On 3 of 3 lists.',
    'Second: And Baby Makes Three. Cy’s number one.'
  ])
  await press(page, 'And the winner is …')
  const winner = screen.getByRole('heading', { name: /^The winner:\s*Duet$/ })
  expect(document.activeElement).toBe(winner)
  expect(told()).toBe(
    'The winner: Duet. First for Ann and Bo. On 3 of 3 lists. One more vote for And Baby Makes Three, and it would have won.'
  )
  await press(page, 'Again')
  expect(document.activeElement?.textContent).toContain('Next')
  expect(told()).toBe('3 votes. 5 sequels still in it.')
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(screen.queryByRole('textbox', { name: 'Link to the result' })).toBeNull()
})

test('reveal → each step brings its button into view, and the end the winner', async () => {
  const page = await visit('#/party')
  await paste(
    page,
    [linkOf('Ann', 'duet', 'children', 'big-break'), linkOf('Bo', 'duet', 'children')].join(' ')
  )
  await press(page, 'Reveal the winner')
  const shown: (string | undefined)[] = []
  Element.prototype.scrollIntoView = function () {
    shown.push(this.textContent?.trim())
  }
  await press(page, 'Next')
  await page.user.keyboard('{ArrowRight}')
  expect(shown).toEqual(['Next', 'And the winner is …'])
  await page.user.keyboard('{ArrowRight}')
  expect(shown).toHaveLength(3)
  expect(shown[2]).toMatch(/Duet$/)
})

test('reveal → of five that tie, only those that somebody ranks first have a sentence', async () => {
  const page = await visit('#/party')
  const ids = ['duet', 'children', 'big-break', 'old-wounds', 'welcome-home']
  await paste(page, `${linkOf('Ann', ...ids)} ${linkOf('Bo', ...ids.toReversed())}`)
  await press(page, 'Reveal the winner')
  await press(page, 'Skip to the winner')
  const sentences = [...document.querySelectorAll('dialog .why p')].map(each => each.textContent)
  expect(sentences).toEqual([
    expect.stringMatching(/^(Duet|The Homecoming): First for (Ann|Bo)\. On 2 of 2 lists\.$/),
    expect.stringMatching(/^(Duet|The Homecoming): First for (Ann|Bo)\. On 2 of 2 lists\.$/),
    'A dead heat: argue it out.'
  ])
  expect(document.querySelector('dialog [role=status]')?.textContent).not.toContain('Nobody')
})

test('reveal → roll and fanfare with sounds on; heads have names', async () => {
  const page = await visit('#/party')
  page.feedback.sounds.set(true)
  await paste(
    page,
    [linkOf('Ann', 'duet'), linkOf('', 'duet'), linkOf('Maximiliane-Sofia', 'duet')].join(' ')
  )
  await press(page, 'Reveal the winner')
  const names = [...document.querySelectorAll('dialog text')].map(({ textContent }) => textContent)
  expect(names).toEqual(['Ann', 'Maximiliane…'])
  expect(page.environment.heard).toEqual([])
  await press(page, 'And the winner is …')
  expect(page.environment.heard).toHaveLength(1)
  await press(page, 'Again')
  expect(page.environment.heard).toHaveLength(1)
})

describe('with motion, the last press', () => {
  async function pressedLast() {
    const page = await visit('#/party')
    await paste(page, `${linkOf('Ann', 'duet')} ${linkOf('Bo', 'duet')}`)
    await press(page, 'Reveal the winner')
    vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: false }))
    vi.useFakeTimers()
    const last = page.screen.getByRole('button', { name: 'And the winner is …' })
    await fireEvent.click(last)
    const dialog = page.screen.getByRole('dialog', { name: 'The reveal' })
    return { page, last, dialog }
  }
  const winnerOn = ({ screen }: Visit) => screen.queryByRole('heading', { name: /Duet$/ })

  test('puts the lights out: its button keeps the focus, then the name has it', async () => {
    const { page, last, dialog } = await pressedLast()
    expect(document.activeElement).toBe(last)
    await page.act(() => vi.advanceTimersByTime(1500))
    expect(dialog.textContent).not.toContain('Duet')
    expect(document.activeElement).toBe(last)
    await page.act(() => vi.advanceTimersByTime(100))
    expect(document.activeElement).toBe(winnerOn(page))
    expect(winnerOn(page)).not.toBeNull()
  })

  test.each<[string, (dialog: HTMLElement, last: HTMLElement) => unknown]>([
    ['on the same button', (_, last) => fireEvent.click(last)],
    ['anywhere on the stage', dialog => fireEvent.click(dialog)],
    ['on a key', dialog => fireEvent.keyDown(dialog, { key: 'ArrowRight' })]
  ])('is skipped by a press %s', async (_, pressAgain) => {
    const { page, last, dialog } = await pressedLast()
    await page.act(() => vi.advanceTimersByTime(600))
    await pressAgain(dialog, last)
    expect(document.activeElement).toBe(winnerOn(page))
    expect(winnerOn(page)).not.toBeNull()
    await page.act(() => vi.advanceTimersByTime(5000))
    expect(page.screen.getByRole('button', { name: 'Again' })).toBeTruthy()
  })

  test('tells nobody if the reveal is left in the dark', async () => {
    const { page } = await pressedLast()
    await fireEvent.click(page.screen.getByRole('button', { name: 'Leave the reveal' }))
    await page.act(() => vi.advanceTimersByTime(5000))
    expect(page.screen.queryByRole('dialog')).toBeNull()
    expect(winnerOn(page)).toBeNull()
  })
})

test('result: a voter is renamed → nothing is drawn anew', async () => {
  const page = await visit('#/party')
  await paste(page, `${linkOf('Ann', 'duet')} ${linkOf('Bo', 'duet')}`)
  await reveal(page)
  await unfold(page, '2 votes in')
  await press(page, 'Bo')
  await page.user.type(page.screen.getByRole('textbox', { name: 'Rename Bo' }), 'b{Enter}')
  expect(page.screen.queryByRole('dialog')).toBeNull()
  expect(document.activeElement?.textContent).toContain('Bob')
  expect(page.screen.getByRole('heading', { name: /^The winner:\s*Duet$/ })).toBeTruthy()
})

test('result of a file: a voter is renamed → nothing is drawn anew, focus stays on the voter', async () => {
  const page = await visit('#/party')
  await paste(page, `${linkOf('Ann', 'duet')} ${linkOf('Bo', 'duet')}`)
  await addFile(page)
  await press(page, 'Reveal the winner')
  await page.user.click(await page.screen.findByRole('button', { name: 'Skip to the winner' }))
  await press(page, 'How it was counted')
  await unfold(page, '3 votes in')
  await press(page, 'Bo')
  await page.user.type(page.screen.getByRole('textbox', { name: 'Rename Bo' }), 'b{Enter}')
  expect(document.activeElement?.textContent).toContain('Bob')
  await eventually(() => {
    expect(page.groupCount.counting.get()).toBe('done')
  })
  await page.act(() => undefined)
  expect(page.screen.queryByRole('dialog')).toBeNull()
  expect(page.screen.queryByText('Counting the votes')).toBeNull()
  expect(document.activeElement?.textContent).toContain('Bob')
  expect(page.screen.getByRole('heading', { name: /^The winner:\s*Duet$/ })).toBeTruthy()
})

test.each(['Count again', 'Reveal the winner'])(
  'that could not be counted is counted after all: %s',
  async again => {
    const environment = fakeEnvironment()
    const page = await visit('#/party', environment)
    await paste(page, linkOf('Ann', 'duet'))
    await addFile(page)
    const { startBallotWork } = environment
    environment.startBallotWork = (_, listener) => {
      listener({ kind: 'failed' })
      return () => undefined
    }
    await press(page, 'Reveal the winner')
    expect(page.screen.getByRole('alert').textContent).toBe(
      'We couldn’t finish counting. Your votes are safe: try again.'
    )
    environment.startBallotWork = startBallotWork
    await press(page, again)
    expect(await page.screen.findByRole('dialog', { name: 'The reveal' })).toBeTruthy()
    expect(page.screen.queryByRole('alert')).toBeNull()
  }
)
