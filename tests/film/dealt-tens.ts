import type { Question } from '../../src/film/types.ts'
import { film } from '../../src/film/index.ts'
import { seedFor } from '../../src/links/random.ts'
import type { Mode } from '../../src/links/contents.ts'
import { commentQuestions } from '../../src/quiz/rules/comment-questions.ts'
import { dailyFive } from '../../src/quiz/rules/daily/daily-and-missed.ts'
import { quickTen } from '../../src/quiz/rules/quick-ten.ts'
import { pickQuestions, startRound, type PlayedRound } from '../../src/quiz/rules/round.ts'

const PLAYERS = 100
const TENS_EACH = 10

function playedAs(mode: Mode, questions: readonly Question[]): PlayedRound {
  const numbers = questions.map(({ number }) => number)
  return {
    round: startRound({ id: 'a', mode, seed: 1, questions: numbers, startedAt: 0 }),
    questions
  }
}

/** Rounds played before the first ten: none, everything, daily fives, or comments. */
const histories: ((seed: number) => PlayedRound[])[] = [
  () => [],
  seed => [playedAs('everything', pickQuestions(film.questions, seed))],
  seed =>
    [0, 1, 2, 3, 4, 5, 6].map(day =>
      playedAs('daily', dailyFive(film.questions, 20_000 + (seed % 1000) + day))
    ),
  seed => [playedAs('comments', commentQuestions(film.questions, seed))]
]

/** The tens of many players, each of whom plays ten in a row. */
export function dealTens(): Question[][][] {
  return Array.from({ length: PLAYERS }, (_, player) => {
    const played = [...(histories[player % histories.length]?.(seedFor(1, player)) ?? [])]
    return Array.from({ length: TENS_EACH }, (__, round) => {
      const ten = quickTen(film.questions, played, seedFor(player, round))
      played.push(playedAs('ten', ten))
      return ten
    })
  })
}
