import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { cleanName } from '../../../src/links/text.ts'
import { encodeResult } from '../../../src/links/index.ts'
import { film } from '../../../src/film/index.ts'
import { fakeEnvironment } from '../../world/fake-environment.ts'
import { onEveryScreen, things } from '../../world/group-night.ts'
import { answer, open } from '../../world/play-app.ts'
import { startApp, type App } from '../../world/start-app.ts'
import { storageKeyOf } from '../../world/storage-keys.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

type Fake = ReturnType<typeof fakeEnvironment>
type Action = (app: App) => void

const code = (name: string, id: string) => encodeResult({ name, ballot: { ranking: [[id]] } }, film)
const storyline = fc.constantFrom('duet', 'children', 'big-break')
const text = fc.string({ maxLength: 8 })

/** Actions of a player. Each prints as its description. */
const action: fc.Arbitrary<[what: string, act: Action]> = fc.oneof(
  one(fc.boolean(), 'answer', (app, right) => {
    if (app.quiz.quiz.get()) answer(app, right)
  }),
  one(fc.constant(null), 'goOn', ({ quiz }) => {
    quiz.nextQuestion()
  }),
  one(fc.constantFrom('daily', ''), 'openQuiz', open),
  one(text, 'setName', ({ ticket }, name) => {
    ticket.name.set(name)
  }),
  one(fc.constant(null), 'chooseTheme', ({ theme }) => {
    theme.theme.set('dark')
  }),
  one(fc.constant(null), 'openVote', ({ vote }) => {
    vote.openVote()
  }),
  one(storyline, 'toggle', ({ draft }, id) => {
    draft.toggle(id)
  }),
  one(storyline, 'answerDuel', ({ draft }, id) => {
    draft.duels.answerDuel(id)
  }),
  one(text, 'writeIn', ({ draft }, own) => {
    draft.typeWriteIn(own)
    draft.toggleWriteIn()
  }),
  one(fc.constant(null), 'castBallot', ({ vote }) => {
    vote.castBallot()
  }),
  one(fc.tuple(fc.constantFrom('Ann', 'Bo', ''), storyline), 'addBallots', ({ importer }, who) => {
    importer.addBallots(code(...who))
  }),
  one(fc.nat(2), 'removeBallot', ({ voters }, place) => {
    voters.removeVoter(voters.voters.get()[place]?.id ?? '')
  }),
  one(fc.constant(null), 'undo', ({ undo }) => {
    undo.undo()
  }),
  one(text, 'nameGroup', ({ parties }, name) => {
    parties.nameGroup(name)
  }),
  one(fc.constant(null), 'newGroup', ({ groupLifecycle }) => {
    groupLifecycle.newGroup()
  }),
  one(fc.constant(null), 'deleteGroup', ({ groupLifecycle }) => {
    groupLifecycle.deleteGroup()
  }),
  // Unmounts the stores, so that they read storage again.
  one(fc.constant(null), 'leave', () => {
    vi.runAllTimers()
  })
)

function one<T>(
  how: fc.Arbitrary<T>,
  what: string,
  act: (app: App, how: T) => void
): fc.Arbitrary<[string, Action]> {
  return how.map(value => [
    `${what} ${JSON.stringify(value)}`,
    app => {
      app.environment.clock += 1000
      act(app, value)
    }
  ])
}

const asked = { numRuns: 30 }

const actions = fc.array(action, { maxLength: 25 })
/** Which accesses to storage fail, repeated. */
const pattern = fc.array(fc.boolean(), { minLength: 1, maxLength: 40 })
const kinds = fc.uniqueArray(fc.constantFrom(...things.map(({ key }) => key)), { maxLength: 4 })

/** Distinct unreadable texts for keys of these kinds. */
function unreadable(kinds: readonly string[], first = 0): [key: string, text: string][] {
  return kinds.map((kind, at) => [
    storageKeyOf(kind.replace(/:$/, ':x')),
    `{"version":2,"value":${first + at}}`
  ])
}

function keeping(entries: readonly [string, string][]): Fake {
  const environment = fakeEnvironment()
  for (const [key, text] of entries) environment.stored.set(key, text)
  return environment
}

function makeFickle({ tabStorage }: Fake, pattern: readonly boolean[]): void {
  let uses = 0
  tabStorage.fault = use => {
    if (pattern[uses++ % pattern.length] !== true) return null
    return use === 'write'
      ? new DOMException('No room left', 'QuotaExceededError')
      : new DOMException('Access is denied', 'SecurityError')
  }
}

/** Once storage works again, everything on screen survives a reload after the next action. */
async function expectToKeep(app: App): Promise<void> {
  const { environment } = app
  environment.tabStorage.fault = () => null
  app.ticket.name.set(`${app.ticket.name.get()}.`)
  expect(app.storage.trouble.get()).toBeNull()
  const again = startApp(environment.afterReload())
  const kept = ({ draft, parties, rounds, ballots, theme, ticket, voters }: App) => [
    ticket.name.get(),
    theme.theme.get(),
    rounds.history.get(),
    draft.typedWriteIn.get(),
    draft.ranking.get(),
    draft.duels.duel.get(),
    ballots.ballot.get(),
    // A name in a text box may end in a space, which is not stored.
    { ...parties.party.get(), name: cleanName(parties.party.get().name) },
    voters.voters.get()
  ]
  expect(kept(again)).toEqual(kept(app))
}

test('randomly failing storage: the screen is the same as without failures', async () => {
  await fc.assert(
    fc.asyncProperty(actions, pattern, kinds, async (actions, pattern, kinds) => {
      // Drop the timers of earlier runs.
      vi.clearAllTimers()
      const bad = unreadable(kinds)
      const environment = keeping(bad)
      makeFickle(environment, pattern)
      const app = startApp(environment)
      const model = startApp(keeping(bad))
      for (const [, act] of actions) {
        act(app)
        act(model)
        expect(JSON.stringify(onEveryScreen(app))).toBe(JSON.stringify(onEveryScreen(model)))
      }
      const texts = [...environment.stored.values()]
      for (const [, text] of bad) expect(texts).toContain(text)
      await expectToKeep(app)
    }),
    asked
  )
})

test('randomly failing storage, two tabs: the game goes on, and no unreadable text is lost', async () => {
  const newer = fc.constantFrom('encore:name', 'encore:theme', 'encore:write-in')
  const step = fc.oneof(
    { weight: 4, arbitrary: fc.tuple(fc.nat(1), action) },
    { weight: 1, arbitrary: newer }
  )
  const steps = fc.array(step, { maxLength: 30 })
  await fc.assert(
    fc.asyncProperty(steps, pattern, pattern, async (steps, onePattern, otherPattern) => {
      vi.clearAllTimers()
      const environment = fakeEnvironment()
      const otherTab = environment.newTab()
      const newest = environment.newTab().tabStorage
      makeFickle(environment, onePattern)
      makeFickle(otherTab, otherPattern)
      const tabs = [startApp(environment), startApp(otherTab)] as const
      const unread = new Map<string, string>()
      for (const [at, step] of steps.entries()) {
        for (const { environment } of tabs) environment.clock += 1000
        if (typeof step === 'string') {
          // A third tab of a newer version may overwrite its own values.
          const [[key, text]] = unreadable([step], at) as [[string, string]]
          unread.delete(environment.stored.get(key) ?? '')
          newest.setItem(key, text)
          unread.set(text, key)
        } else {
          const [tab, [, act]] = step
          act(tabs[tab === 0 ? 0 : 1])
          tabs.forEach(onEveryScreen)
        }
        const texts = [...environment.stored.values()]
        for (const text of unread.keys()) expect(texts).toContain(text)
      }

      for (const { tabStorage } of [environment, otherTab]) tabStorage.fault = () => null
      for (const [at, { ticket }] of tabs.entries()) ticket.name.set(`Zoë ${String(at)}`)
      expect(environment.stored.get(storageKeyOf('encore:name'))).toBe(
        '{"version":1,"value":"Zoë 1"}'
      )
      for (const { ticket } of tabs) expect(ticket.name.get()).toBe('Zoë 1')
    }),
    asked
  )
})
