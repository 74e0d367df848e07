import type { Result } from '../../src/links/contents.ts'
import { encodeResult } from '../../src/links/index.ts'
import { rightAnswer } from '../../src/quiz/rules/check.ts'
import { quickTen } from '../../src/quiz/rules/quick-ten.ts'
import { startRound, type Round } from '../../src/quiz/rules/round.ts'
import { film } from '../../src/film/index.ts'
import type { Question } from '../../src/film/types.ts'

interface Played {
  answered?: number
  right?: number
  /** Whether the player has gone on from the last answer. */
  isOnNext?: boolean
  /** Determines the questions. */
  seed?: number
}

function wrongAnswer(question: Question): number[] {
  const [first = 0, ...others] = rightAnswer(question)
  return question.kind === 'choice' ? [first === 0 ? 1 : 0] : [...others, first]
}

/** A round of ten, with `answers` given, of which the first `right` are correct. */
export function roundOfTen({
  answered = 10,
  right = 7,
  isOnNext = true,
  seed = 7
}: Played = {}): Round {
  const questions = quickTen(film.questions, [], seed)
  const answers = questions.slice(0, answered).map((question, index) => {
    const isRight = index < right
    return { given: isRight ? rightAnswer(question) : wrongAnswer(question), took: 4000 }
  })
  return {
    ...startRound({
      id: 'scene',
      mode: 'ten',
      seed: 7,
      questions: questions.map(({ number }) => number),
      startedAt: Date.UTC(2026, 10, 20)
    }),
    answers,
    at: isOnNext ? answered : answered - 1
  }
}

export function keptRound(played?: Played) {
  return { 'round:scene': roundOfTen(played) }
}

/** A number of storylines in the film's order, one in each tier. */
export function rankingOf(length: number, first = 0): string[][] {
  return film.storylines.slice(first, first + length).map(({ id }) => [id])
}

export function keptBallot(length: number, first = 0) {
  const castAt = Date.UTC(2026, 10, 21)
  return { [`ballot:${castAt}`]: { ranking: rankingOf(length, first), castAt } }
}

export function resultCode(result: Partial<Result> = {}): string {
  const { questions } = roundOfTen()
  return encodeResult(
    {
      name: 'Ana',
      quiz: { mode: 'ten', questions: [...questions], right: questions.map((_, at) => at % 3 > 0) },
      ballot: { ranking: rankingOf(5) },
      ...result
    },
    film
  )
}

/** A friend's ten questions, played as their challenge. */
export function keptChallenge() {
  const code = resultCode()
  return {
    'round:scene': { ...roundOfTen({ right: 8 }), mode: 'challenge' },
    [`friend:${code}`]: { code, playedAt: Date.UTC(2026, 10, 20) }
  }
}

/** Two of that friend’s challenges: one won, one lost. */
export function keptRematch() {
  const round = roundOfTen({ right: 3, seed: 11 })
  const questions = [...round.questions]
  const code = resultCode({
    quiz: { mode: 'challenge', questions, right: questions.map((_, at) => at > 4) }
  })
  return {
    ...keptChallenge(),
    'round:rematch': { ...round, id: 'rematch', mode: 'challenge' },
    [`friend:${code}`]: { code, playedAt: Date.UTC(2026, 10, 21) }
  }
}

/** A friend who has just won with more right answers, beside a round that was left open. */
export function keptLoss() {
  const code = resultCode()
  return {
    'round:lost': { ...roundOfTen({ right: 3 }), id: 'lost', mode: 'challenge' },
    [`friend:${code}`]: { code, playedAt: Date.now() },
    'round:open': { ...roundOfTen({ answered: 4, seed: 11 }), id: 'open' }
  }
}
