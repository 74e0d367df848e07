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
import { standingOf, type Standing } from '../rules/rounds-won.ts'
import { viewResult, type ResultView } from '../rules/result-view.ts'
import { linkedFilm } from '../../film/linked.ts'
import { defineStore } from '../../app/app.ts'
import { hashOf } from '../../app/route.ts'
import { friendStore } from '../friend/opened-friend.ts'
import { ownRoundOn } from './own-round.ts'
import { ticketStore } from '../own-ticket.ts'

export interface Comparison {
  /** Whoever has played or voted knows how the film ends. */
  knowsEnding: boolean
  hasVoted: boolean
  /** `null` until both have played the same questions. */
  score: ScoreComparison | null
  /** Rounds won by either; `null` before there have been two with this friend. */
  standing: Standing | null
  /** As far as they are at hand: they come after the rest of the page. */
  questions: QuestionComparison[]
  /** `null` until both have voted. */
  votes: BallotComparison | null
  /** The player's ticket, with the round on the friend's questions and not what came last. */
  ticket: ResultView | null
  /** The address of that ticket, for the friend. `null` where there is no such round. */
  answerLink: string | null
}

export const comparisonStore = defineStore(app => {
  const { environment } = app
  const { friendResult, isOwn } = friendStore(app)
  const { friendResults, rememberAnswer } = challengerStore(app)
  const { questions } = questionStore(app)
  const { history } = roundStore(app)
  const { result } = ticketStore(app)

  /** A friend's result beside the player's own, as far as there is something to lay beside it. */
  const comparison = computed(
    [friendResult, friendResults, history, result, questions],
    (theirs, known, played, mine, atHand): Comparison | null => {
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
        score: theirs.quiz && quiz ? compareScores(theirs.quiz, quiz) : null,
        standing: standingWith(theirs, [theirs, ...known.map(each => each.result)], played),
        questions: theirs.quiz
          ? compareQuestions(findQuestions(asked, atHand), theirs.quiz, quiz)
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

  /** Once both have played the same questions, it counts towards the rounds with this friend. */
  function rememberRound(): void {
    const theirs = friendResult.get()
    if (theirs && comparison.get()?.score && !isOwn.get()) rememberAnswer(theirs)
  }

  return { comparison, rememberRound }
})

/**
 * All rounds with whoever goes by the friend's name. Results are told apart by their questions: of
 * several on the same ones, the first of `known` counts. A nameless friend could be anybody.
 */
function standingWith(
  { name }: Result,
  known: readonly Result[],
  played: readonly PlayedRound[]
): Standing | null {
  const friend = foldName(name)
  if (!friend) return null
  const rounds = new Map<string, ScoreComparison>()
  for (const { name: other, quiz } of known) {
    const mine = quiz && foldName(other) === friend ? ownRoundOn(quiz.questions, played) : undefined
    const questions = [...(quiz?.questions ?? [])].sort((one, two) => one - two).join()
    if (quiz && mine && !rounds.has(questions)) rounds.set(questions, compareScores(quiz, mine))
  }
  return rounds.size > 1 ? standingOf([...rounds.values()]) : null
}
