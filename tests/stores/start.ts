import { vi } from 'vitest'
import { fakeEnvironment } from '../environment.ts'

/**
 * Starts the app as a browser does when the page is opened: nothing is remembered but what the
 * environment stored. A second start is a second page: a reload, or another tab.
 */
export async function startApp(environment = fakeEnvironment()) {
  vi.resetModules()
  const { setEnvironment } = await import('../../src/environment.ts')
  setEnvironment(environment)
  return {
    environment,
    friend: await import('../../src/stores/friend.ts'),
    home: await import('../../src/stores/home.ts'),
    party: await import('../../src/stores/party.ts'),
    persistence: await import('../../src/stores/persistence.ts'),
    quiz: await import('../../src/stores/quiz.ts'),
    record: await import('../../src/stores/record.ts'),
    results: await import('../../src/stores/results.ts'),
    review: await import('../../src/stores/review.ts'),
    rounds: await import('../../src/stores/rounds.ts'),
    route: await import('../../src/stores/route.ts'),
    signals: await import('../../src/stores/signals.ts'),
    theme: await import('../../src/stores/theme.ts'),
    ticket: await import('../../src/stores/ticket.ts'),
    today: await import('../../src/stores/today.ts'),
    vote: await import('../../src/stores/vote.ts')
  }
}

export type App = Awaited<ReturnType<typeof startApp>>
