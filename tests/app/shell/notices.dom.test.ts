import { expect, test } from 'vitest'
import { shellWords } from '../../../src/app/shell/words.ts'
import { fakeEnvironment } from '../../world/fake-environment.ts'
import { answer, onScreen } from '../../world/play-app.ts'
import { announcer, goOn, visit } from '../../world/render-app.ts'

type Fake = ReturnType<typeof fakeEnvironment>

const unreadable: [string, string][] = [
  ['encore:name', '{"version":1,"value":"An'],
  ['encore:theme', '{"version":2,"value":"sepia"}'],
  ['encore:round:1', '{"version":1,"value":{}}']
]

const blocked = () => {
  throw new DOMException('Access is denied', 'SecurityError')
}

/** The storage at the start and from mid-round on, and the notice expected. */
const faults: [
  what: string,
  expected: 'blocked' | 'full' | 'setAside' | null,
  before: (environment: Fake) => void,
  meanwhile?: (environment: Fake) => void
][] = [
  ['is sound', null, () => undefined],
  ['is null', 'blocked', environment => (environment.storage = () => null)],
  ['throws', 'blocked', environment => (environment.storage = blocked)],
  ['throws from now on', 'blocked', () => undefined, now => (now.storage = blocked)],
  ['is full', 'full', ({ tabStorage }) => (tabStorage.isFull = true)],
  ['is full from now on', 'full', () => undefined, now => (now.tabStorage.isFull = true)],
  ['is cleared by another tab', null, () => undefined, now => now.newTab().tabStorage.clear()],
  [
    'holds what cannot be read',
    'setAside',
    ({ stored }) => {
      for (const [key, text] of unreadable) stored.set(key, text)
    }
  ],
  [
    'holds what cannot be read, and is full',
    'full',
    ({ stored, tabStorage }) => {
      for (const [key, text] of unreadable) stored.set(key, text)
      tabStorage.isFull = true
    }
  ]
]

test.each(faults)(
  'storage %s: the round goes on, with the notice %s',
  async (_, expected, before, meanwhile) => {
    const environment = fakeEnvironment()
    before(environment)
    const page = await visit('#/quiz', environment)
    const round = onScreen(page).roundId
    await page.act(() => {
      answer(page, true)
    })
    await goOn(page)
    await page.act(() => meanwhile?.(environment))
    await page.act(() => {
      answer(page, true)
    })

    const { screen } = page
    expect(onScreen(page)).toMatchObject({ roundId: round, position: 2, right: true })
    const { prompt } = onScreen(page).question
    expect(screen.getByRole('heading', { level: 1, name: `2 of 10: ${prompt}` })).toBeTruthy()
    expect(screen.getByRole('status').textContent.trim()).toMatch(/^Right\. /)
    const words = shellWords.get()
    const main = page.within(screen.getByRole('main'))
    const shown = (['blocked', 'full', 'setAside'] as const).filter(notice =>
      main.queryByText(words[notice])
    )
    expect(shown).toEqual(expected ? [expected] : [])
    const announced = announcer()?.textContent
    expect(announced).toBe(expected ? words[expected] : '')
  }
)
