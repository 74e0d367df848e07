import { film } from '../../src/film/index.ts'
import { quickTenPool } from '../../src/film/quick-ten-pool.ts'
import { createApp, type App as GameApp } from '../../src/app/app.ts'
import { feedbackStore } from '../../src/app/settings/feedback.ts'
import { routeStore, type Route } from '../../src/app/route.ts'
import { languageStore } from '../../src/app/settings/language.ts'
import { themeStore } from '../../src/app/settings/theme.ts'
import { localDayStore } from '../../src/quiz/daily/local-day.ts'
import { updateStore } from '../../src/app/shell/update.ts'
import { ballotImportStore } from '../../src/group/lobby/import/ballot-import.ts'
import { answeredGroupStore } from '../../src/group/add-friend/answered-group.ts'
import { ballotToSendStore } from '../../src/group/invite/ballot-to-send.ts'
import { sentVoteStore } from '../../src/group/invite/sent-votes.ts'
import { openedInvitationStore } from '../../src/group/invite/opened-invitation.ts'
import { invitationLinkStore } from '../../src/group/lobby/invitation-link.ts'
import { groupCountStore } from '../../src/group/result/group-count.ts'
import { groupFileStore } from '../../src/group/lobby/import/ballot-files.ts'
import { groupsStore, groupStore } from '../../src/group/groups/groups.ts'
import { groupListStore } from '../../src/group/groups/group-list.ts'
import { phoneTurnStore } from '../../src/group/lobby/pass-phone/phone-turns.ts'
import { nextRoundStore } from '../../src/group/runoff/next-round.ts'
import { runoffDraftStore } from '../../src/group/invite/runoff-draft.ts'
import { revealStore } from '../../src/group/result/reveal/reveal-state.ts'
import {
  ballotSharingStore,
  groupSharingStore
} from '../../src/group/result/share/ballots-to-share.ts'
import { scannerStore } from '../../src/group/lobby/scan/scanned-codes.ts'
import { sharedGroupStore } from '../../src/group/shared/opened-group-link.ts'
import { groupLifecycleStore } from '../../src/group/groups/group-lifecycle.ts'
import { missingVoterStore } from '../../src/group/lobby/members/missing-voters.ts'
import { undoStore } from '../../src/group/lobby/undo.ts'
import { voterStore } from '../../src/group/voters/voters.ts'
import { matchDraftStore } from '../../src/quiz/kinds/match/match-draft.ts'
import { orderDraftStore } from '../../src/quiz/kinds/order/order-draft.ts'
import { challengeStore } from '../../src/quiz/play/challenge.ts'
import { dailyStore } from '../../src/quiz/daily/daily.ts'
import { modeStore } from '../../src/quiz/play/modes.ts'
import { openRoundStore } from '../../src/quiz/home/played/open-rounds.ts'
import { questionStore } from '../../src/quiz/questions.ts'
import { quizStore } from '../../src/quiz/play/current-round.ts'
import { statsStore } from '../../src/quiz/stats/stats.ts'
import { reviewStore } from '../../src/quiz/review/review.ts'
import { roundStore } from '../../src/quiz/rounds.ts'
import { challengerStore } from '../../src/quiz/challenge/challengers.ts'
import { rematchStore } from '../../src/quiz/challenge/rematch.ts'
import { comparisonStore } from '../../src/ticket/compare/comparison.ts'
import { friendStore } from '../../src/ticket/friend/opened-friend.ts'
import { ticketStore } from '../../src/ticket/own-ticket.ts'
import { backupStore } from '../../src/app/backup/backup.ts'
import { safeStorage } from '../../src/app/storage/safe-storage.ts'
import { ballotDraftStore } from '../../src/vote/ballot/ballot-draft.ts'
import { ballotStore } from '../../src/vote/ballot/ballots.ts'
import { commentComparisonStore } from '../../src/vote/cast/comment-comparison.ts'
import { answeringStore } from '../../src/vote/vote-destination.ts'
import { voteStore } from '../../src/vote/vote-step.ts'
import { fakeEnvironment } from './fake-environment.ts'

const stores = {
  allGroups: groupsStore,
  matchDraft: matchDraftStore,
  orderDraft: orderDraftStore,
  backup: backupStore,
  ballots: ballotStore,
  ballotSharing: ballotSharingStore,
  challenge: challengeStore,
  challengers: challengerStore,
  commentComparison: commentComparisonStore,
  comparison: comparisonStore,
  daily: dailyStore,
  draft: ballotDraftStore,
  feedback: feedbackStore,
  friend: friendStore,
  answering: answeringStore,
  answeredGroup: answeredGroupStore,
  ballotToSend: ballotToSendStore,
  sentVotes: sentVoteStore,
  invitation: openedInvitationStore,
  modes: modeStore,
  openRounds: openRoundStore,
  groupList: groupListStore,
  questions: questionStore,
  rematches: rematchStore,
  quiz: quizStore,
  stats: statsStore,
  review: reviewStore,
  rounds: roundStore,
  route: routeStore,
  runoffDraft: runoffDraftStore,
  sharedGroup: sharedGroupStore,
  storage: safeStorage,
  language: languageStore,
  theme: themeStore,
  ticket: ticketStore,
  today: localDayStore,
  update: updateStore,
  vote: voteStore
}

const groupStores = {
  importer: ballotImportStore,
  invite: invitationLinkStore,
  parties: groupStore,
  groupCount: groupCountStore,
  groupFiles: groupFileStore,
  groupSharing: groupSharingStore,
  groupLifecycle: groupLifecycleStore,
  phone: phoneTurnStore,
  reveal: revealStore,
  missingVoters: missingVoterStore,
  nextRound: nextRoundStore,
  scanner: scannerStore,
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
  /** The id of the group on screen, or of the last one. */
  group: string
  in: (group: string) => GroupStores
}

/**
 * Starts the app as on opening the page: it knows only what the environment has stored. A second
 * start is a reload, or another tab. Stores are created on first use.
 * @param isFetched whether all questions are loaded
 */
export function startApp(environment = fakeEnvironment(), isFetched = true): App {
  const app = createApp(environment)
  questionStore(app).questions.set(isFetched ? film.questions : quickTenPool)
  let group: string | undefined
  let opened: Route | undefined
  const groupOnScreen = () => {
    const { route, replaceRoute } = routeStore(app)
    const { lastGroup, noteOpened } = groupListStore(app)
    const { page, id, code } = { id: undefined, code: undefined, ...route.get() }
    if (page === 'group' && code === undefined && opened !== route.get()) {
      group = id ?? lastGroup()
      if (id === undefined) replaceRoute({ page, id: group })
      noteOpened(group)
      opened = route.get()
    }
    return (group ??= lastGroup())
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
