import type { Score } from '../../links/contents.ts'
import { marks } from './check.ts'
import { dayStreak, type DayStreak } from './daily/day-streak.ts'
import { noTopicScores, TOPICS, type TopicScores } from './topics.ts'
import { isFinished, type PlayedRound } from './round.ts'

export interface Streak {
  current: number
  best: number
}

export interface PlayerStats {
  /** Finished rounds. */
  rounds: number
  perfect: number
  /** All answers, also of unfinished rounds. */
  answers: Score
  topics: TopicScores
  /** Right answers in a row, over all answers in the order of the rounds. */
  run: Streak
  /** Days in a row with a finished daily round. */
  days: DayStreak
  /** Numbers of finished rounds with less than 20, 40, 60, 80 and 100 % right answers, and with 100 %. */
  scores: number[]
}

const BANDS = 5

/**
 * @param played oldest first
 * @param today days since 1 January 1970
 */
export function statsOf(played: readonly PlayedRound[], today: number): PlayerStats {
  const topics = noTopicScores()
  const answers = { right: 0, of: 0 }
  const run = { current: 0, best: 0 }
  for (const summary of played.map(summaryOf)) {
    for (const topic of TOPICS) add(topics[topic], summary.topics[topic])
    add(answers, summary.answers)
    const { first, best, last } = summary.run
    run.best = Math.max(run.best, run.current + first, best)
    const isUnbroken = summary.answers.right === summary.answers.of
    run.current = isUnbroken ? run.current + last : last
  }
  const finished = played.filter(({ round }) => isFinished(round))
  const bands = finished.map(each => bandOf(summaryOf(each).answers))
  return {
    rounds: finished.length,
    perfect: bands.filter(band => band === BANDS).length,
    answers,
    topics,
    run,
    days: dayStreak(daysOf(finished), today),
    scores: Array.from(
      { length: BANDS + 1 },
      (_, scored) => bands.filter(band => band === scored).length
    )
  }
}

interface Summary {
  answers: Score
  topics: TopicScores
  /** Right answers in a row: at the start, the most, and at the end of the round. */
  run: { first: number; best: number; last: number }
}

/** An answer changes one round: the others are cached. */
const cache = new WeakMap<PlayedRound, Summary>()

function summaryOf(played: PlayedRound): Summary {
  const summary = cache.get(played) ?? summarise(played)
  cache.set(played, summary)
  return summary
}

function summarise({ round, questions }: PlayedRound): Summary {
  const right = marks(round, questions)
  const topics = noTopicScores()
  right.forEach((isRight, index) => {
    const topic = questions[index]?.topic
    if (topic) add(topics[topic], { right: Number(isRight), of: 1 })
  })
  const { current, best } = streakOf(right)
  const miss = right.indexOf(false)
  return {
    answers: { right: right.filter(Boolean).length, of: right.length },
    topics,
    run: { first: miss < 0 ? right.length : miss, best, last: current }
  }
}

function add(total: Score, { right, of }: Score): void {
  total.right += right
  total.of += of
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

/** The seed of a daily round is its day. A round finished after midnight counts for the day it began. */
function daysOf(finished: readonly PlayedRound[]): Set<number> {
  return new Set(
    finished.filter(({ round }) => round.mode === 'daily').map(({ round }) => round.seed)
  )
}
