import { film } from '../../src/film/index.ts'
import { story } from '../../src/film/story.ts'
import { createApp, type App as GameApp } from '../../src/stores/app/app.ts'
import { feedbackStore } from '../../src/stores/app/feedback.ts'
import { routeStore, type Route } from '../../src/stores/app/route.ts'
import { themeStore } from '../../src/stores/app/theme.ts'
import { todayStore } from '../../src/stores/app/today.ts'
import { updateStore } from '../../src/stores/app/update.ts'
import { ballotImporter } from '../../src/stores/party/bringing/add-ballots.ts'
import { invitationStore } from '../../src/stores/party/invitation/invitation.ts'
import { inviteStore } from '../../src/stores/party/invitation/invite.ts'
import { partyCountStore } from '../../src/stores/party/count.ts'
import { partyFileStore } from '../../src/stores/party/bringing/files.ts'
import { partiesStore, partyStore } from '../../src/stores/party/parties.ts'
import { partyListStore } from '../../src/stores/party/party-list.ts'
import { passedPhoneStore } from '../../src/stores/party/passed-phone.ts'
import { runoffStore } from '../../src/stores/party/runoff/runoff.ts'
import { runoffVoteStore } from '../../src/stores/party/runoff/runoff-vote.ts'
import { revealStore } from '../../src/stores/party/reveal.ts'
import { ballotSharer, partySharer } from '../../src/stores/party/share-party.ts'
import { scannerStore } from '../../src/stores/party/bringing/scanner.ts'
import { sharedCountStore } from '../../src/stores/party/shared-count.ts'
import { sharedPartyStore } from '../../src/stores/party/shared-party.ts'
import { stageStore } from '../../src/stores/party/stage.ts'
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
  allParties: partiesStore,
  answerDraft: answerDraftStore,
  backup: backupStore,
  ballots: ballotStore,
  ballotSharer,
  challenge: challengeStore,
  challengers: challengerStore,
  commentComparison: commentComparisonStore,
  comparison: comparisonStore,
  daily: dailyStore,
  draft: ballotDraftStore,
  feedback: feedbackStore,
  friend: friendStore,
  invitation: invitationStore,
  modes: modeStore,
  openRounds: openRoundStore,
  partyList: partyListStore,
  questions: questionStore,
  quiz: quizStore,
  record: recordStore,
  review: reviewStore,
  rounds: roundStore,
  route: routeStore,
  runoffVote: runoffVoteStore,
  sharedCount: sharedCountStore,
  sharedParty: sharedPartyStore,
  storage: safeStorage,
  theme: themeStore,
  ticket: ticketStore,
  today: todayStore,
  update: updateStore,
  vote: voteStore
}

/** Those of a party, each of which has its own. */
const groupStores = {
  importer: ballotImporter,
  invite: inviteStore,
  parties: partyStore,
  partyCount: partyCountStore,
  partyFiles: partyFileStore,
  partySharer,
  partySwitcher,
  phone: passedPhoneStore,
  reveal: revealStore,
  runoff: runoffStore,
  scanner: scannerStore,
  stage: stageStore,
  undo: undoStore,
  voters: voterStore
}

type Stores = { [Name in keyof typeof stores]: ReturnType<(typeof stores)[Name]> }
export type GroupStores = {
  [Name in keyof typeof groupStores]: ReturnType<(typeof groupStores)[Name]>
}

export interface App extends Stores, GroupStores {
  app: GameApp
  environment: ReturnType<typeof fakeEnvironment>
  /** The party that this tab has on screen, as its page sees to it, or had last. */
  group: string
  /** The stores of a party, which need not be on screen. */
  in: (group: string) => GroupStores
}

/**
 * Starts the game as a browser does when the page is opened: nothing is remembered but what the
 * environment stored. A second start is a second page: a reload, or another tab. All questions are at
 * hand, but where a test says otherwise. Each store is made when a test first asks for it.
 */
export function startApp(environment = fakeEnvironment(), isFetched = true): App {
  const app = createApp(environment)
  questionStore(app).questions.set(isFetched ? film.questions : story)
  let group: string | undefined
  let opened: Route | undefined
  const groupOnScreen = () => {
    const { route, replaceRoute } = routeStore(app)
    const { lastParty, noteOpened } = partyListStore(app)
    const { page, id, code } = { id: undefined, code: undefined, ...route.get() }
    if (page === 'party' && code === undefined && opened !== route.get()) {
      group = id ?? lastParty()
      if (id === undefined) replaceRoute({ page, id: group })
      noteOpened(group)
      opened = route.get()
    }
    return (group ??= lastParty())
  }
  const inGroup = (group: () => string) =>
    getters(groupStores, storeOf => storeOf(app, group())) as PropertyDescriptorMap
  return Object.defineProperties(
    {
      app,
      environment,
      in: (group: string) =>
        Object.defineProperties(
          {},
          inGroup(() => group)
        )
    },
    {
      group: { get: groupOnScreen, enumerable: true },
      ...getters(stores, storeOf => storeOf(app)),
      ...inGroup(groupOnScreen)
    }
  ) as App
}

function getters<Getter>(all: Record<string, Getter>, get: (getter: Getter) => unknown) {
  return Object.fromEntries(
    Object.entries(all).map(([name, getter]) => [
      name,
      { get: () => get(getter), enumerable: true }
    ])
  )
}
