import type { Topic } from '../domain/film.ts'
import type { Score } from '../domain/result.ts'
import { marks, score } from './check.ts'
import { isFinished, type PlayedRound } from './round.ts'

export interface Streak {
  current: number
  best: number
}

export interface PlayerRecord {
  /** Finished rounds, as all that follows unless it says otherwise. */
  rounds: number
  /** Rounds without a mistake. */
  perfect: number
  /** All answers ever given, those of unfinished rounds too. */
  answers: Score
  /** Of all answers, by topic; a topic never asked has `of: 0`. */
  topics: Record<Topic, Score>
  /** Right answers in a row, among all answers in the order their rounds began. */
  run: Streak
  /** Days in a row with a finished daily round. */
  days: Streak
  /** Rounds by their share of right answers: below 20 %, 40 %, 60 %, 80 %, 100 %, and all right. */
  scores: number[]
}

const BANDS = 5

/**
 * All that a player's rounds add up to.
 * @param played oldest first
 * @param today days since 1 January 1970; a row of days lasts until a whole day is missed
 */
export function recordOf(played: readonly PlayedRound[], today: number): PlayerRecord {
  const topics: Record<Topic, Score> = {
    plot: { right: 0, of: 0 },
    ending: { right: 0, of: 0 },
    making: { right: 0, of: 0 },
    talk: { right: 0, of: 0 }
  }
  const answers = played.flatMap(({ round, questions }) => {
    const right = marks(round, questions)
    return questions
      .slice(0, right.length)
      .map(({ topic }, index) => ({ topic, isRight: right[index] === true }))
  })
  for (const { topic, isRight } of answers) {
    topics[topic].of += 1
    topics[topic].right += Number(isRight)
  }
  const finished = played.filter(({ round }) => isFinished(round))
  const bands = finished.map(({ round, questions }) => bandOf(score(round, questions)))
  return {
    rounds: finished.length,
    perfect: bands.filter(band => band === BANDS).length,
    answers: { right: answers.filter(({ isRight }) => isRight).length, of: answers.length },
    topics,
    run: streakOf(answers.map(({ isRight }) => isRight)),
    days: daysInARow(finished, today),
    scores: Array.from(
      { length: BANDS + 1 },
      (_, scored) => bands.filter(band => band === scored).length
    )
  }
}

function bandOf({ right, of }: Score): number {
  return Math.floor((right * BANDS) / of)
}

function streakOf(steps: readonly boolean[]): Streak {
  let current = 0
  let best = 0
  for (const goesOn of steps) {
    current = goesOn ? current + 1 : 0
    best = Math.max(best, current)
  }
  return { current, best }
}

/** A daily round's seed is its day: what is finished after midnight counts for the day it began. */
function daysInARow(finished: readonly PlayedRound[], today: number): Streak {
  const days = new Set(
    finished.filter(({ round }) => round.mode === 'daily').map(({ round }) => round.seed)
  )
  const first = Math.min(today, ...days)
  const until = days.has(today) ? today : today - 1
  const row = Array.from({ length: Math.max(0, until - first + 1) }, (_, index) => first + index)
  return streakOf(row.map(day => days.has(day)))
}
