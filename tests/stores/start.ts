import { vi } from 'vitest'
import { fakeEnvironment } from '../environment.ts'

/**
 * Starts the app as a browser does when the page is opened: nothing is remembered but what the
 * environment stored. All questions are at hand, but where a test says otherwise. A second start is a second page: a reload, or another tab.
 */
export async function startApp(environment = fakeEnvironment(), isFetched = true) {
  vi.resetModules()
  const { setEnvironment } = await import('../../src/platform/environment.ts')
  setEnvironment(environment)
  const { fetchQuestions } = await import('../../src/stores/questions.ts')
  if (isFetched) await fetchQuestions()
  return {
    environment,
    ballots: await import('../../src/stores/ballots.ts'),
    beside: await import('../../src/stores/beside.ts'),
    draft: await import('../../src/stores/draft.ts'),
    backup: await import('../../src/stores/backup.ts'),
    challenge: await import('../../src/stores/challenge.ts'),
    challengers: await import('../../src/stores/challengers.ts'),
    comparison: await import('../../src/stores/comparison.ts'),
    erase: await import('../../src/stores/erase.ts'),
    failure: await import('../../src/stores/failure.ts'),
    friend: await import('../../src/stores/friend.ts'),
    headToHead: await import('../../src/stores/head-to-head.ts'),
    home: await import('../../src/stores/home.ts'),
    parties: await import('../../src/stores/parties.ts'),
    party: await import('../../src/stores/party.ts'),
    partyCount: await import('../../src/stores/party-count.ts'),
    partyFiles: await import('../../src/stores/party-files.ts'),
    partyRooms: await import('../../src/stores/party-rooms.ts'),
    partyShow: await import('../../src/stores/party-show.ts'),
    persistence: await import('../../src/stores/persistence.ts'),
    phone: await import('../../src/stores/phone.ts'),
    putTogether: await import('../../src/stores/put-together.ts'),
    questions: await import('../../src/stores/questions.ts'),
    quiz: await import('../../src/stores/quiz.ts'),
    record: await import('../../src/stores/record.ts'),
    results: await import('../../src/stores/results.ts'),
    review: await import('../../src/stores/review.ts'),
    rounds: await import('../../src/stores/rounds.ts'),
    route: await import('../../src/stores/route.ts'),
    shortlist: await import('../../src/stores/shortlist.ts'),
    share: await import('../../src/stores/share.ts'),
    theme: await import('../../src/stores/theme.ts'),
    ticket: await import('../../src/stores/ticket.ts'),
    update: await import('../../src/stores/update.ts'),
    signals: await import('../../src/stores/signals.ts'),
    today: await import('../../src/stores/today.ts'),
    undo: await import('../../src/stores/undo.ts'),
    vote: await import('../../src/stores/vote.ts'),
    ways: await import('../../src/stores/ways.ts')
  }
}

export type App = Awaited<ReturnType<typeof startApp>>
