import { atom, computed } from 'nanostores'
import type { ChoiceQuestion, Question } from '../../core/domain/film.ts'
import { isRight, marks, optionsOnScreen } from '../../core/quiz/check.ts'
import { compare } from '../../core/quiz/compare.ts'
import {
  answerQuestion,
  isFinished,
  nextQuestion,
  type Answer,
  type Given,
  type Round
} from '../../core/quiz/round.ts'
import { environment } from '../../platform/environment.ts'
import { sources } from '../../film/sources.ts'
import { openTen, type Opening } from './start-round.ts'
import { findQuestions, questions } from './questions.ts'
import { openRoute } from '../app/route.ts'
import { history, keepRound } from './rounds.ts'
import { signal } from '../app/feedback.ts'

/** What the page was opened with. */
export const opening = atom<Opening>({ round: null })

/** The round as this tab left it. */
const latest = atom<Round | null>(null)

/** Cleared by another tab in the middle of it, it stays on screen, and the next answer stores it anew. */
const playing = computed([opening, latest, history], ({ round: first }, last, played) => {
  if (!first || !last || isOver(first)) return []
  const stored = played.filter(({ round }) => round.id === last.id)
  if (stored.length > 0 || isOver(last)) return stored
  return [{ round: last, questions: findQuestions(last.questions) }]
})

/** What the quiz page shows: the question on screen and, once it is answered, how that went. */
export const quiz = computed([playing, opening], (played, { isUnreadable = false }) => {
  const [shown = null] = played.flatMap(({ round, questions }) => {
    // Left for the ticket, the last question stays until that is there.
    const at = Math.min(round.at, questions.length - 1)
    return questions.slice(at, at + 1).map(question => view(question, at, round))
  })
  return shown && { ...shown, isUnreadable }
})

export type Shown = NonNullable<ReturnType<typeof quiz.get>>

export function isOver(round: Round): boolean {
  return round.at === round.questions.length
}

function view(question: Question, at: number, round: Round) {
  const [answer] = round.answers.slice(at)
  return {
    question,
    kind: question.kind,
    /** Of a choice: all others have none. */
    options: question.kind === 'choice' ? optionsOf(question, round.seed, answer) : [],
    given: answer?.given ?? null,
    right: answer ? isRight(question, answer.given) : null,
    compared: answer ? compare(question, answer.given) : null,
    sources: sourcesOf(question),
    roundId: round.id,
    mode: round.mode,
    seed: round.seed,
    /** Where one is: this question of this round. */
    place: `${round.id}:${String(at)}`,
    position: at + 1,
    of: round.questions.length,
    isLast: at === round.questions.length - 1,
    isPerfect: isPerfect(round)
  }
}

function optionsOf(question: ChoiceQuestion, seed: number, answer: Answer | undefined) {
  return optionsOnScreen(question, seed).map(option => ({
    ...option,
    isAnswer: option.index === question.answer,
    isGiven: option.index === answer?.given[0]
  }))
}

export function sourcesOf({ cites }: Question) {
  return cites.flatMap(({ source, paragraph }) =>
    sources.filter(({ id }) => id === source).map(({ title }) => ({ title, paragraph }))
  )
}

let shownAt = 0

/** Goes on with the quick ten that is open, or starts one. */
export function openQuiz(): void {
  showRound({ round: openTen() })
}

export function showRound(next: Opening): void {
  shownAt = environment().now()
  latest.set(next.round)
  opening.set(next)
}

/** Answers a choice with one of its options. */
export function answerChoice(option: number): void {
  give([option])
}

/** Answers the question on screen; a second answer changes nothing. */
export function give(given: Given): void {
  const now = environment().now()
  for (const { round } of playing.get()) {
    // A clock may be set back in between.
    const answered = answerQuestion(round, given, Math.max(0, now - shownAt), now)
    if (answered === round) return
    keep(answered)
    const right = quiz.get()?.right === true
    signal(isPerfect(answered) ? 'perfect' : right ? 'right' : 'wrong')
  }
}

/** Goes on to the next question or, after the last, to the ticket. */
export function goOn(): void {
  for (const { round } of playing.get()) {
    const next = nextQuestion(round)
    keep(next)
    shownAt = environment().now()
    if (isOver(next)) openRoute({ page: 'ticket' })
  }
}

function keep(round: Round): void {
  latest.set(round)
  keepRound(round)
}

function isPerfect(round: Round): boolean {
  return isFinished(round) && marks(round, questions.get()).every(Boolean)
}
