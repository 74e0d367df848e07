import { vi } from 'vitest'
import { fakeEnvironment } from '../fake-environment.ts'

/**
 * Starts the app as a browser does when the page is opened: nothing is remembered but what the
 * environment stored. All questions are at hand, but where a test says otherwise. A second start is a second page: a reload, or another tab.
 */
export async function startApp(environment = fakeEnvironment(), isFetched = true) {
  vi.resetModules()
  const { setEnvironment } = await import('../../src/platform/environment.ts')
  setEnvironment(environment)
  const { fetchQuestions } = await import('../../src/stores/quiz/questions.ts')
  if (isFetched) await fetchQuestions()
  return {
    environment,
    ballots: await import('../../src/stores/vote/ballots.ts'),
    beside: await import('../../src/stores/vote/comment-comparison.ts'),
    draft: await import('../../src/stores/vote/ballot-draft.ts'),
    backup: await import('../../src/stores/storage/backup.ts'),
    challenge: await import('../../src/stores/quiz/challenge.ts'),
    challengers: await import('../../src/stores/result/challengers.ts'),
    comparison: await import('../../src/stores/result/comparison.ts'),
    erase: await import('../../src/stores/storage/erase.ts'),
    failure: await import('../../src/stores/app/failure.ts'),
    friend: await import('../../src/stores/result/friend.ts'),
    headToHead: await import('../../src/stores/vote/head-to-head.ts'),
    home: await import('../../src/stores/quiz/open-rounds.ts'),
    parties: await import('../../src/stores/party/parties.ts'),
    party: await import('../../src/stores/party/voters.ts'),
    partyCount: await import('../../src/stores/party/count.ts'),
    partyFiles: await import('../../src/stores/party/files.ts'),
    partyRooms: await import('../../src/stores/party/rooms.ts'),
    partyShow: await import('../../src/stores/party/outcome.ts'),
    persistence: await import('../../src/stores/storage/persisted.ts'),
    phone: await import('../../src/stores/party/passed-phone.ts'),
    putTogether: await import('../../src/stores/quiz/answer-draft.ts'),
    questions: await import('../../src/stores/quiz/questions.ts'),
    quiz: await import('../../src/stores/quiz/quiz.ts'),
    record: await import('../../src/stores/quiz/record.ts'),
    results: await import('../../src/stores/result/shown-result.ts'),
    review: await import('../../src/stores/quiz/review.ts'),
    rounds: await import('../../src/stores/quiz/rounds.ts'),
    route: await import('../../src/stores/app/route.ts'),
    shortlist: await import('../../src/stores/vote/shortlist.ts'),
    share: await import('../../src/stores/result/share.ts'),
    theme: await import('../../src/stores/app/theme.ts'),
    ticket: await import('../../src/stores/result/ticket.ts'),
    update: await import('../../src/stores/app/update.ts'),
    signals: await import('../../src/stores/app/feedback.ts'),
    today: await import('../../src/stores/app/today.ts'),
    undo: await import('../../src/stores/party/undo.ts'),
    vote: await import('../../src/stores/vote/vote.ts'),
    ways: await import('../../src/stores/quiz/modes.ts')
  }
}

export type App = Awaited<ReturnType<typeof startApp>>
