import { atom, computed, onMount } from 'nanostores'
import { viewQuestion, type QuestionView } from '../rules/question-view.ts'
import type { GivenAnswer } from '../rules/question-kind.ts'
import {
  answerQuestion,
  isFinished,
  isPast,
  nextQuestion as moveOn,
  type PlayedRound,
  type Round
} from '../rules/round.ts'
import { defineStore } from '../../app/app.ts'
import { feedbackStore } from '../../app/settings/feedback.ts'
import { visibleTimeStore } from './visible-time.ts'
import { freshScoreStore } from '../fresh-score.ts'
import { routeStore, type Route } from '../../app/route.ts'
import { findQuestions, questionStore } from '../questions.ts'
import { roundStore } from '../rounds.ts'
import { rematchRequestStore } from '../challenge/rematch-request.ts'
import { roundStartStore } from './start-round.ts'

/** A friend whose questions are played. */
export interface Rival {
  /** Empty if the friend gave none. */
  name: string
  /** Whether they were right, by the number of the question. */
  marks: ReadonlyMap<number, boolean>
}

export interface Opening {
  round: Round | null
  rival?: Rival
  isUnreadable?: boolean
  leadsTo?: Route
}

export interface QuizView extends QuestionView {
  isUnreadable: boolean
  /** The friend’s marks on the questions answered so far: not on those to come. */
  rival: { name: string; marks: readonly boolean[] } | null
}

export const quizStore = defineStore(app => {
  const { environment } = app
  const { openTen, dealTen } = roundStartStore(app)
  const { dealRematch } = rematchRequestStore(app)
  const { questions, fetchExplanations } = questionStore(app)
  const { openRoute } = routeStore(app)
  const { history, saveRound, endTime } = roundStore(app)
  const { signal } = feedbackStore(app)
  const { setFreshScore } = freshScoreStore(app)
  const { visibleTime, watch } = visibleTimeStore(app)

  const opening = atom<Opening>({ round: null })

  const latest = atom<Round | null>(null)

  /** In `visibleTime`. */
  let shownAt = 0

  /**
   * The round as stored. If another tab erases it meanwhile, the version of this tab, which the next
   * answer stores again.
   */
  const playing = computed(
    [opening, latest, history, questions],
    ({ round: first }, last, played, atHand): PlayedRound | null => {
      if (!first || !last || isPast(first)) return null
      const stored = played.find(({ round }) => round.id === last.id)
      if (stored || isPast(last)) return stored ?? null
      return { round: last, questions: findQuestions(last.questions, atHand) }
    }
  )

  const quiz = computed(
    [playing, opening],
    (played, { isUnreadable = false, rival = null }): QuizView | null => {
      const shown = played && viewQuestion(played)
      if (!shown) return null
      const answered = played.round.questions.slice(0, shown.marks.length)
      const marks = answered.map(number => rival?.marks.get(number) ?? false)
      return { ...shown, isUnreadable, rival: rival && { name: rival.name, marks } }
    }
  )

  onMount(quiz, () => watch.listen(() => undefined))

  /** Persistent storage is requested only then, because some browsers ask the player. */
  function isFirstFinished(): boolean {
    return history.get().filter(({ round }) => isFinished(round)).length === 1
  }

  function openQuiz(): void {
    showRound({ round: dealRematch(dealTen) ?? openTen() })
  }

  function showRound(next: Opening): void {
    shownAt = visibleTime()
    latest.set(next.round)
    opening.set(next)
  }

  /** A second answer to a question is ignored. */
  function submitAnswer(given: GivenAnswer): void {
    const played = playing.get()
    if (!played) return
    const took = visibleTime() - shownAt
    const answered = answerQuestion(played.round, given, took, endTime())
    if (answered === played.round) return
    save(answered)
    if (isFinished(answered) && isFirstFinished()) environment.keepStorage()
    // Again, in case the page’s own request failed.
    fetchExplanations().catch(() => undefined)
    const shown = quiz.get()
    signal(shown?.isPerfect ? 'perfect' : shown?.right ? 'right' : 'wrong')
  }

  function nextQuestion(): void {
    const played = playing.get()
    if (!played) return
    const next = moveOn(played.round)
    save(next)
    shownAt = visibleTime()
    if (!isPast(next)) return
    // The page of the daily five shows their card itself.
    if (next.mode === 'daily') {
      opening.set({ round: next })
      return
    }
    setFreshScore(next.id)
    openRoute(opening.get().leadsTo ?? { page: 'ticket' })
  }

  function save(round: Round): void {
    latest.set(round)
    saveRound(round)
  }

  return {
    opening,
    quiz,
    openQuiz,
    showRound,
    submitAnswer,
    nextQuestion
  }
})
