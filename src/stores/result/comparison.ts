import { computed } from 'nanostores'
import type { Result } from '../../core/domain/result.ts'
import { isFinished } from '../../core/quiz/round.ts'
import {
  compareBallots,
  compareQuestions,
  compareScores,
  type BallotComparison,
  type QuestionComparison,
  type ScoreComparison
} from '../../core/result/compare.ts'
import { isSameSet } from '../../core/result/questions.ts'
import { quizResultOf, viewResult, type ResultView } from '../../core/result/result-view.ts'
import { storylines } from '../../film/storylines.ts'
import { defineStore } from '../app/app.ts'
import { findQuestions, questionStore } from '../quiz/questions.ts'
import { roundStore } from '../quiz/rounds.ts'
import { titleOf } from '../vote/storylines.ts'
import { friendStore } from './friend.ts'
import { ticketStore } from './ticket.ts'

export interface Comparison {
  /** Whoever has played or voted knows how the film ends. */
  knowsEnding: boolean
  hasVoted: boolean
  /** `null` until both have played the same questions. */
  score: ScoreComparison | null
  /** As far as they are at hand: they come after the rest of the page. */
  questions: QuestionComparison[]
  /** `null` until both have voted. */
  votes: BallotComparison | null
  /** The player's ticket, with the round on the friend's questions and not what came last. */
  ticket: ResultView | null
}

export const comparisonStore = defineStore(app => {
  const { friendResult } = friendStore(app)
  const { questions } = questionStore(app)
  const { history } = roundStore(app)
  const { result } = ticketStore(app)

  /** A friend's result beside the player's own, as far as there is something to lay beside it. */
  const comparison = computed(
    [friendResult, history, result, questions],
    (theirs, played, mine, atHand): Comparison | null => {
      if (!theirs) return null
      const asked = theirs.quiz?.questions ?? []
      const same = played.findLast(
        ({ round }) => isFinished(round) && isSameSet(round.questions, asked)
      )
      const own: Result = {
        ...(mine?.name && { name: mine.name }),
        ...(mine?.ballot && { ballot: mine.ballot }),
        ...(same && { quiz: quizResultOf(same.round, same.questions) })
      }
      const hasOwn = own.quiz ?? (own.ballot && theirs.ballot)
      return {
        knowsEnding: mine !== null,
        hasVoted: own.ballot !== undefined,
        score: theirs.quiz && own.quiz ? compareScores(theirs.quiz, own.quiz) : null,
        questions: theirs.quiz
          ? compareQuestions(findQuestions(asked, atHand), theirs.quiz, own.quiz)
          : [],
        votes:
          theirs.ballot && own.ballot
            ? compareBallots(theirs.ballot, own.ballot, storylineIds, titleOf)
            : null,
        ticket: hasOwn ? viewResult(own, titleOf) : null
      }
    }
  )

  return { comparison }
})

const storylineIds = storylines.map(({ id }) => id)
