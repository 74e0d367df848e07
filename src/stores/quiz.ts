import { computed } from 'nanostores'
import type { Cite } from '../core/film.ts'
import { readCode, type Mode } from '../core/link/index.ts'
import { isRight, optionsOnScreen } from '../core/quiz/check.ts'
import {
  answerQuestion,
  isOpen,
  nextQuestion,
  pickQuestions,
  startRound,
  type Round
} from '../core/quiz/round.ts'
import { environment } from '../environment.ts'
import { film } from '../film/index.ts'
import { rememberChallenger } from './challengers.ts'
import { openRoute } from './route.ts'
import { latest, findQuestions, keepRound, type PlayedRound } from './rounds.ts'

const ROUND_LENGTH = 10

const plotQuestions = film.questions.filter(
  question =>
    question.kind === 'choice' && (question.topic === 'plot' || question.topic === 'ending')
)

/** What the quiz page shows: the question on screen and, once it is answered, how that went. */
export const quiz = computed(latest, played => played && view(played))

function view({ round, questions }: PlayedRound) {
  const question = questions[round.at]
  if (question?.kind !== 'choice') return null
  const answer = round.answers[round.at]
  return {
    roundId: round.id,
    question,
    position: round.at + 1,
    of: questions.length,
    isLast: round.at === questions.length - 1,
    options: optionsOnScreen(question, round.seed).map(option => ({
      ...option,
      isAnswer: option.index === question.answer,
      isGiven: option.index === answer?.given[0]
    })),
    sources: question.cites.flatMap(sourceOf),
    right: answer ? isRight(question, answer.given) : null
  }
}

function sourceOf({ source, paragraph }: Cite) {
  return film.sources.filter(({ id }) => id === source).map(({ title }) => ({ title, paragraph }))
}

let shownAt = 0

/** Resumes the round that is open, or starts one: the questions of a link, if one is given, else ten. */
export function openQuiz(challenge?: string): void {
  shownAt = environment().now()
  const questions = challenge === undefined ? undefined : challengeQuestions(challenge)
  if (challenge !== undefined) rememberChallenger(challenge)
  const open = openRound()
  const mode: Mode = questions ? 'challenge' : 'ten'
  if (open && (!questions || same(open.questions, questions))) return
  const seed = environment().randomSeed()
  keepRound(
    startRound({
      id: `${String(shownAt)}-${String(seed)}`,
      mode,
      seed,
      questions:
        questions ?? pickQuestions(plotQuestions, seed, ROUND_LENGTH).map(({ number }) => number),
      startedAt: shownAt
    })
  )
}

/** The latest round, as long as it has a question on screen. */
function openRound(): Round | null {
  const played = latest.get()
  return played && isOpen(played.round) ? played.round : null
}

function challengeQuestions(code: string): readonly number[] | undefined {
  const read = readCode(code, film)
  const numbers = read.ok && read.kind === 'result' ? read.result.quiz?.questions : undefined
  return numbers && findQuestions(numbers).length > 0 ? numbers : undefined
}

function same(some: readonly number[], others: readonly number[]): boolean {
  return some.length === others.length && some.every((number, index) => number === others[index])
}

/** Answers the question on screen with one of its options; a second answer changes nothing. */
export function answerChoice(option: number): void {
  const open = openRound()
  // A clock may be set back in between.
  const took = Math.max(0, environment().now() - shownAt)
  if (open) keepRound(answerQuestion(open, [option], took))
}

/** Goes on to the next question or, after the last, to the ticket. */
export function goOn(): void {
  const open = openRound()
  if (!open) return
  const round = nextQuestion(open)
  keepRound(round)
  shownAt = environment().now()
  if (!isOpen(round)) openRoute({ page: 'ticket' })
}
