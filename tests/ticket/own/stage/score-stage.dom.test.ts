import { fireEvent } from '@testing-library/svelte'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { film } from '../../../../src/film/index.ts'
import { fakeEnvironment } from '../../../world/fake-environment.ts'
import { linkOf, play, tenRight, vote } from '../../../world/play-app.ts'
import {
  follow,
  hasFocus,
  makePressesDoubleTaps,
  press,
  visit,
  type Visit
} from '../../../world/render-app.ts'

const marksOf = (right: number) => tenRight.map((_, at) => at < right)

async function finish(right: number, environment = fakeEnvironment()): Promise<Visit> {
  const page = await visit('#/', environment)
  play(page, marksOf(right))
  await page.goTo('#/ticket')
  return page
}

const stage = ({ screen }: Visit) => screen.queryByRole('dialog', { name: 'Your score' })
const status = () => document.querySelector('dialog [role=status]')?.textContent
const doors = () => [...document.querySelectorAll('.doors > *')]
const primary = () => document.querySelector('dialog .primary')?.textContent

/** jsdom knows no animations. */
function allowMotion() {
  vi.stubGlobal('matchMedia', (media: string) =>
    Object.assign(new EventTarget(), { media, matches: false })
  )
  Object.defineProperty(Element.prototype, 'animate', {
    configurable: true,
    value: () => undefined
  })
  return () => Reflect.deleteProperty(Element.prototype, 'animate')
}

describe('the score of a quick ten', () => {
  test('is on a stage before the ticket: heading, one status, buttons, three links', async () => {
    const page = await finish(7)
    const heading = page.screen.getByRole('heading', { level: 1, name: 'Your score' })
    await hasFocus(heading)
    await expect.poll(status).toBe('7 of 10. “Front row” Close enough to catch a guitar pick.')
    expect(document.title).toBe('7 of 10 – Encore')
    expect(doors().map(({ textContent }) => textContent)).toEqual([
      'Dare a friend',
      'Now pick the sequel\u00A0→'
    ])
    const links = [...document.querySelectorAll('dialog .links > *')]
    expect(links.map(({ textContent }) => textContent)).toEqual([
      'My answers',
      'Another ten',
      'Save a picture'
    ])
  })

  test('coming back or reloading → the ticket', async () => {
    const page = await finish(7)
    await page.goTo('#/review')
    await page.goTo('#/ticket')
    expect(stage(page)).toBeNull()
    expect(page.screen.getByRole('article', { name: 'Your ticket' })).toBeTruthy()

    const before = await finish(7)
    expect(stage(before)).toBeTruthy()
    expect(stage(await visit('#/ticket', before.environment.afterReload()))).toBeNull()
  })

  test('Escape and the cross lead to the ticket, with the focus on its heading', async () => {
    const page = await finish(7)
    await press(page, 'Go to my ticket')
    expect(stage(page)).toBeNull()
    await hasFocus(page.screen.getByRole('heading', { level: 1, name: 'Your ticket' }))

    const other = await finish(7)
    await other.user.keyboard('{Escape}')
    expect(stage(other)).toBeNull()
  })

  test('a round of another mode is followed by the ticket', async () => {
    const page = await visit('#/')
    const asked = film.questions.filter(({ retired }) => !retired)
    play(
      page,
      asked.map(() => true),
      'everything'
    )
    await page.goTo('#/ticket')
    expect(stage(page)).toBeNull()
    expect(page.screen.getByRole('article', { name: 'Your ticket' })).toBeTruthy()
  })
})

describe('the buttons', () => {
  test('from 7 up the dare comes first, below the sequel', async () => {
    await finish(7)
    expect(primary()).toBe('Dare a friend')
    await finish(6)
    expect(primary()).toMatch(/^Now pick the sequel/)
  })

  test('with a list the second one leads to the ticket', async () => {
    const page = await visit('#/')
    vote(page, ['duet'])
    await page.goTo('#/ticket')
    play(page, marksOf(4))
    await page.goTo('#/')
    await page.goTo('#/ticket')
    expect(primary()).toBe('Dare a friend')
    await press(page, 'My ticket')
    expect(stage(page)).toBeNull()
  })

  test('a dare is a line, the link, and the hearts last', async () => {
    const page = await finish(7)
    await press(page, 'Dare a friend')
    expect(page.environment.clipboard).toBe(
      `Front row: I got 7/10 on Purple Hearts. Think you can beat that?\n${linkOf(page)}\n♥♥♥♥♥♥♥♡♡♡`
    )
  })

  test('where nothing can be shared or copied, the link is there', async () => {
    const page = await finish(7, fakeEnvironment({ copyText: () => Promise.resolve(false) }))
    await press(page, 'Dare a friend')
    expect(await page.screen.findByRole('textbox', { name: 'Results link' })).toHaveProperty(
      'value',
      linkOf(page)
    )
  })

  test('the sequel is picked on the page of the vote', async () => {
    const page = await finish(7)
    await follow(page, 'Now pick the sequel')
    expect(page.environment.hash()).toBe('#/vote')
    expect(stage(page)).toBeNull()
  })
})

describe('what is new about a score', () => {
  test('a best score, and one better than the last', async () => {
    const page = await finish(5)
    expect(await told()).not.toMatch(/yet|last time/)
    page.environment.clock += 60_000
    expect(await again(page, 8)).toMatch(/ Your best yet\.$/)
    page.environment.clock += 60_000
    expect(await again(page, 4)).not.toMatch(/yet|last time/)
    page.environment.clock += 60_000
    expect(await again(page, 6)).toMatch(/ Two more than last time\.$/)
  })

  async function told(): Promise<string> {
    await expect.poll(status).not.toBe('')
    return String(status())
  }

  async function again(page: Visit, right: number): Promise<string> {
    await page.goTo('#/')
    play(page, marksOf(right))
    await page.goTo('#/ticket')
    return told()
  }
})

describe('the show', () => {
  beforeEach(allowMotion)

  const number = () => document.querySelector('dialog b')?.textContent

  test('tells nothing at first; one press ends it and does nothing else', async () => {
    const page = await finish(10)
    expect(number()).toBe('0')
    expect(status()).toBe('')
    expect(page.screen.queryByText('Encore!')).toBeNull()
    await press(page, 'Dare a friend')
    expect(page.environment.clipboard).toBe('')
    expect(number()).toBe('10')
    await expect.poll(status).toMatch(/^10 of 10\. /)
    await press(page, 'Dare a friend')
    expect(page.environment.clipboard).not.toBe('')
  })

  test('ends by a key, and Tab still moves the focus', async () => {
    const page = await finish(3)
    await hasFocus(page.screen.getByRole('heading', { level: 1, name: 'Your score' }))
    await page.user.keyboard('{Shift}')
    expect(number()).toBe('0')
    await page.user.tab()
    expect(number()).toBe('3')
    expect(document.activeElement).toBe(page.screen.getByRole('button', { name: 'Dare a friend' }))
  })

  test('hearts land one by one, then all is told', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const page = await visitFaked()
    const land = (milliseconds: number) =>
      page.act(() => {
        vi.advanceTimersByTime(milliseconds)
      })
    await land(400)
    expect(number()).toBe('1')
    await land(150)
    expect(number()).toBe('2')
    await land(8 * 150)
    expect(number()).toBe('9')
    expect(document.title).not.toMatch(/9/)
    await land(400)
    expect(document.title).toBe('9 of 10 – Encore')
  })

  test('right hearts tick, higher each time; the stamp is heard and felt once, with sounds on', async () => {
    const marks = [true, false, true, true, false, false, true, false, true, true]
    const page = await visitFaked(marks, true)
    const { felt, heard } = page.environment
    await page.act(() => vi.advanceTimersByTime(400 + 9 * 150))
    const ticks = heard.flat()
    expect(heard).toHaveLength(6)
    expect(ticks).toEqual([...new Set(ticks)].sort((one, other) => one - other))
    expect(felt).toEqual([])
    await page.act(() => vi.advanceTimersByTime(400))
    expect(heard).toHaveLength(7)
    expect(felt).toHaveLength(1)
    await page.act(() => vi.advanceTimersByTime(5000))
    expect(heard).toHaveLength(7)
    expect(felt).toHaveLength(1)
  })

  test('is silent and still without those settings', async () => {
    const page = await visitFaked(marksOf(9), false)
    await page.act(() => vi.advanceTimersByTime(5000))
    expect(document.title).toBe('9 of 10 – Encore')
    expect([...page.environment.heard, ...page.environment.felt]).toEqual([])
  })

  async function visitFaked(marks = marksOf(9), isLoud = false): Promise<Visit> {
    vi.useRealTimers()
    const page = await visit('#/')
    play(page, marks)
    page.feedback.sounds.set(isLoud)
    page.feedback.vibration.set(isLoud)
    await page.loadPage({ page: 'ticket' })
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    await page.act(async () => {
      page.environment.navigate('#/ticket')
      await vi.advanceTimersByTimeAsync(0)
    })
    return page
  }

  test('a double tap does neither end it nor share', async () => {
    const page = await finish(8)
    const restore = makePressesDoubleTaps()
    await press(page, 'Dare a friend')
    expect(number()).toBe('0')
    restore()
    await press(page, 'Dare a friend')
    expect(number()).toBe('8')
    const restoreAgain = makePressesDoubleTaps()
    await press(page, 'Dare a friend')
    restoreAgain()
    expect(page.environment.clipboard).toBe('')
  })

  test('a held Enter does not end it', async () => {
    await finish(8)
    await fireEvent.keyDown(document.querySelector('h1') as Element, { key: 'Enter', repeat: true })
    expect(number()).toBe('0')
    await fireEvent.keyDown(document.querySelector('h1') as Element, { key: 'Enter' })
    expect(number()).toBe('8')
  })
})
