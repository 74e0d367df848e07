import { film } from '../../src/film/index.ts'
import { story } from '../../src/film/story.ts'
import { createApp, type App as GameApp } from '../../src/stores/app/app.ts'
import { feedbackStore } from '../../src/stores/app/feedback.ts'
import { routeStore } from '../../src/stores/app/route.ts'
import { themeStore } from '../../src/stores/app/theme.ts'
import { todayStore } from '../../src/stores/app/today.ts'
import { updateStore } from '../../src/stores/app/update.ts'
import { ballotImporter } from '../../src/stores/party/bringing/add-ballots.ts'
import { invitationStore } from '../../src/stores/party/invitation/invitation.ts'
import { inviteStore } from '../../src/stores/party/invitation/invite.ts'
import { partyCountStore } from '../../src/stores/party/count.ts'
import { partyFileStore } from '../../src/stores/party/bringing/files.ts'
import { partyStore } from '../../src/stores/party/parties.ts'
import { passedPhoneStore } from '../../src/stores/party/passed-phone.ts'
import { runoffStore } from '../../src/stores/party/runoff/runoff.ts'
import { runoffVoteStore } from '../../src/stores/party/runoff/runoff-vote.ts'
import { partySharer } from '../../src/stores/party/share-party.ts'
import { scannerStore } from '../../src/stores/party/bringing/scanner.ts'
import { sharedCountStore } from '../../src/stores/party/shared-count.ts'
import { sharedPartyStore } from '../../src/stores/party/shared-party.ts'
import { partySwitcher } from '../../src/stores/party/switch-party.ts'
import { undoStore } from '../../src/stores/party/undo.ts'
import { voterStore } from '../../src/stores/party/voters.ts'
import { answerDraftStore } from '../../src/stores/quiz/answer-draft.ts'
import { challengeStore } from '../../src/stores/quiz/challenge.ts'
import { dailyStore } from '../../src/stores/quiz/daily.ts'
import { modeStore } from '../../src/stores/quiz/modes.ts'
import { openRoundStore } from '../../src/stores/quiz/open-rounds.ts'
import { questionStore } from '../../src/stores/quiz/questions.ts'
import { quizStore } from '../../src/stores/quiz/quiz.ts'
import { recordStore } from '../../src/stores/quiz/record.ts'
import { reviewStore } from '../../src/stores/quiz/review.ts'
import { roundStore } from '../../src/stores/quiz/rounds.ts'
import { challengerStore } from '../../src/stores/result/challengers.ts'
import { comparisonStore } from '../../src/stores/result/comparison.ts'
import { friendStore } from '../../src/stores/result/friend.ts'
import { ticketStore } from '../../src/stores/result/ticket.ts'
import { backupStore } from '../../src/stores/storage/backup.ts'
import { safeStorage } from '../../src/stores/storage/safe-storage.ts'
import { ballotDraftStore } from '../../src/stores/vote/ballot-draft.ts'
import { ballotStore } from '../../src/stores/vote/ballots.ts'
import { commentComparisonStore } from '../../src/stores/vote/comment-comparison.ts'
import { voteStore } from '../../src/stores/vote/vote.ts'
import { fakeEnvironment } from '../world/fake-environment.ts'

const stores = {
  answerDraft: answerDraftStore,
  backup: backupStore,
  ballots: ballotStore,
  challenge: challengeStore,
  challengers: challengerStore,
  commentComparison: commentComparisonStore,
  comparison: comparisonStore,
  daily: dailyStore,
  draft: ballotDraftStore,
  feedback: feedbackStore,
  friend: friendStore,
  importer: ballotImporter,
  invitation: invitationStore,
  invite: inviteStore,
  modes: modeStore,
  openRounds: openRoundStore,
  parties: partyStore,
  partyCount: partyCountStore,
  partyFiles: partyFileStore,
  partySharer,
  partySwitcher,
  phone: passedPhoneStore,
  questions: questionStore,
  quiz: quizStore,
  record: recordStore,
  review: reviewStore,
  rounds: roundStore,
  route: routeStore,
  runoff: runoffStore,
  runoffVote: runoffVoteStore,
  scanner: scannerStore,
  sharedCount: sharedCountStore,
  sharedParty: sharedPartyStore,
  storage: safeStorage,
  theme: themeStore,
  ticket: ticketStore,
  today: todayStore,
  undo: undoStore,
  update: updateStore,
  vote: voteStore,
  voters: voterStore
}

type Stores = { [Name in keyof typeof stores]: ReturnType<(typeof stores)[Name]> }

export interface App extends Stores {
  app: GameApp
  environment: ReturnType<typeof fakeEnvironment>
}

/**
 * Starts the game as a browser does when the page is opened: nothing is remembered but what the
 * environment stored. A second start is a second page: a reload, or another tab. All questions are at
 * hand, but where a test says otherwise. Each store is made when a test first asks for it.
 */
export function startApp(environment = fakeEnvironment(), isFetched = true): App {
  const app = createApp(environment)
  questionStore(app).questions.set(isFetched ? film.questions : story)
  const getters = Object.entries(stores).map(([name, storeOf]) => [
    name,
    { get: () => storeOf(app), enumerable: true }
  ])
  return Object.defineProperties(
    { app, environment },
    Object.fromEntries(getters) as PropertyDescriptorMap
  ) as App
}
