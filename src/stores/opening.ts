import type { Question } from '../core/film.ts'
import { readCode, type Mode } from '../core/link/index.ts'
import { isOpen, pickQuestions, startRound, type Round } from '../core/quiz/round.ts'
import { dailyFive, missedQuestions, quickTen } from '../core/quiz/ways.ts'
import { environment } from '../environment.ts'
import { film } from '../film/index.ts'
import type { Way } from './route.ts'
import { findQuestions, history, keepRound } from './rounds.ts'
import { lookAtCalendar, today } from './today.ts'

/** What the address asks for: a way to play, or the questions of a link. Neither is the quick ten. */
export interface Asked {
  way?: Way
  challenge?: string
}

export interface Opening {
  /** `null` where there is nothing to ask. */
  round: Round | null
  /** Whether a link was followed that has no questions this version of the game could ask. */
  isUnreadable?: boolean
}

/** Each way to play goes on with its own open round; where there is none, a new one begins. */
export function openRound({ way, challenge }: Asked): Opening {
  if (challenge === undefined) return { round: open(way ?? 'ten') }
  const questions = findQuestions(challengeNumbers(challenge))
  if (questions.length === 0) return { round: open('ten'), isUnreadable: true }
  return { round: resume('challenge', same(questions)) ?? start('challenge', questions) }
}

function open(way: Way | 'ten'): Round | null {
  if (way === 'daily') return openDaily()
  const missed = missedQuestions(history.get())
  const open = resume(way)
  if (open || (way === 'missed' && missed.length === 0)) return open
  const seed = environment().randomSeed()
  const questions = {
    ten: () => quickTen(film.questions, history.get(), seed),
    everything: () => pickQuestions(film.questions, seed),
    missed: () => missed
  }
  return start(way, questions[way](), seed)
}

/** Once a day, finished or not. The seed is the day, so that the options stand alike for everyone too. */
function openDaily(): Round {
  lookAtCalendar()
  const day = today.get()
  const played = history.get().find(({ round }) => round.mode === 'daily' && round.seed === day)
  return played?.round ?? start('daily', dailyFive(film.questions, day), day)
}

function resume(mode: Mode, isIt: (round: Round) => boolean = () => true): Round | null {
  const played = history
    .get()
    .findLast(({ round }) => round.mode === mode && isOpen(round) && isIt(round))
  return played?.round ?? null
}

function start(
  mode: Mode,
  questions: readonly Question[],
  seed = environment().randomSeed()
): Round {
  const startedAt = environment().now()
  const round = startRound({
    id: `${String(startedAt)}-${String(seed)}`,
    mode,
    seed,
    questions: questions.map(({ number }) => number),
    startedAt
  })
  keepRound(round)
  return round
}

function challengeNumbers(code: string): readonly number[] {
  const read = readCode(code, film)
  return (read.ok && read.kind === 'result' && read.result.quiz?.questions) || []
}

function same(questions: readonly Question[]) {
  const numbers = questions.map(({ number }) => number).join()
  return (round: Round) => round.questions.join() === numbers
}
