import { computed } from 'nanostores'
import type { Result } from '../../links/contents.ts'
import { foldName, titleOf } from '../../vote/index.ts'
import { encodeResult } from '../../links/index.ts'
import {
  challengerStore,
  findQuestions,
  type PlayedRound,
  questionStore,
  roundStore
} from '../../quiz/index.ts'
import {
  compareBallots,
  compareQuestions,
  compareScores,
  type BallotComparison,
  type QuestionComparison,
  type ScoreComparison
} from '../rules/compare-results.ts'
import { roundsWon, type RoundsWon } from '../rules/rounds-won.ts'
import { viewResult, type ResultView } from '../rules/result-view.ts'
import { linkedFilm } from '../../film/linked-film.ts'
import { defineStore } from '../../app/app.ts'
import { shownLanguage } from '../../app/text/i18n.ts'
import { hashOf } from '../../app/route.ts'
import { friendStore } from '../friend/opened-friend.ts'
import { ownRoundOn } from './own-round.ts'
import { ticketStore } from '../own-ticket.ts'

export interface Comparison {
  /** Whether the player has played or voted, and so knows how the film ends. */
  knowsEnding: boolean
  hasVoted: boolean
  /** Whether the player has a finished round, on whichever questions. */
  hasPlayed: boolean
  /** `null` until the player has played the friend’s questions. */
  score: ScoreComparison | null
  /** `null` until they have played two rounds against each other. */
  roundsWon: RoundsWon | null
  /** Empty until the questions are loaded. */
  questions: QuestionComparison[]
  votes: BallotComparison | null
  /** The player's ticket with their round on the friend's questions, which need not be their last one. */
  ticket: ResultView | null
  /** The address of that ticket, to be sent to the friend; `null` without such a round. */
  answerLink: string | null
}

export const comparisonStore = defineStore(app => {
  const { environment } = app
  const { friendResult, isOwn } = friendStore(app)
  const { friendResults, rememberFriendResult } = challengerStore(app)
  const { questions } = questionStore(app)
  const { history } = roundStore(app)
  const { result } = ticketStore(app)

  const comparison = computed(
    [friendResult, friendResults, history, result, questions, shownLanguage],
    (theirs, friendsBefore, played, mine, loadedQuestions): Comparison | null => {
      if (!theirs) return null
      const asked = theirs.quiz?.questions ?? []
      const quiz = theirs.quiz && ownRoundOn(asked, played)
      const own: Result = {
        ...(mine?.name && { name: mine.name }),
        ...(mine?.ballot && { ballot: mine.ballot }),
        ...(quiz && { quiz })
      }
      const hasOwn = quiz ?? (own.ballot && theirs.ballot)
      return {
        knowsEnding: mine !== null,
        hasVoted: own.ballot !== undefined,
        hasPlayed: mine?.quiz !== undefined,
        score: theirs.quiz && quiz ? compareScores(theirs.quiz, quiz) : null,
        roundsWon: roundsWith(theirs, [theirs, ...friendsBefore.map(each => each.result)], played),
        questions: theirs.quiz
          ? compareQuestions(findQuestions(asked, loadedQuestions), theirs.quiz, quiz)
          : [],
        votes:
          theirs.ballot && own.ballot
            ? compareBallots(theirs.ballot, own.ballot, linkedFilm)
            : null,
        ticket: hasOwn ? viewResult(own, titleOf) : null,
        answerLink: quiz
          ? environment.address() + hashOf({ page: 'friend', code: encodeResult(own, linkedFilm) })
          : null
      }
    }
  )

  function rememberRound(): void {
    const theirs = friendResult.get()
    if (theirs && comparison.get()?.score && !isOwn.get()) rememberFriendResult(theirs)
  }

  return { comparison, rememberRound }
})

/**
 * The rounds with all friends of this name. Of several results on the same questions, only the first
 * of `known` is counted. `null` for a friend without a name, who cannot be recognised.
 */
function roundsWith(
  { name }: Result,
  known: readonly Result[],
  played: readonly PlayedRound[]
): RoundsWon | null {
  const friend = foldName(name)
  if (!friend) return null
  const rounds = new Map<string, ScoreComparison>()
  for (const { name: other, quiz } of known) {
    const mine = quiz && foldName(other) === friend ? ownRoundOn(quiz.questions, played) : undefined
    const questions = [...(quiz?.questions ?? [])].sort((one, two) => one - two).join()
    if (quiz && mine && !rounds.has(questions)) rounds.set(questions, compareScores(quiz, mine))
  }
  return rounds.size > 1 ? roundsWon([...rounds.values()]) : null
}
