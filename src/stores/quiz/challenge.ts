import { readCode } from '../../core/link/index.ts'
import type { Question } from '../../core/domain/film.ts'
import type { Round } from '../../core/quiz/round.ts'
import { film } from '../../film/index.ts'
import { rememberChallenger } from '../result/challengers.ts'
import { openTen, resume, start } from './start-round.ts'
import { findQuestions } from './questions.ts'
import { showRound } from './quiz.ts'

/** Goes on with the round of a link's questions, or starts it. Without any to ask, the ten begin. */
export function openChallenge(code: string): void {
  rememberChallenger(code)
  const questions = findQuestions(numbersIn(code))
  const isUnreadable = questions.length === 0
  showRound({ round: isUnreadable ? openTen() : roundOf(questions), isUnreadable })
}

function numbersIn(code: string): readonly number[] {
  const read = readCode(code, film)
  return (read.ok && read.kind === 'result' && read.result.quiz?.questions) || []
}

function roundOf(questions: readonly Question[]): Round {
  const numbers = questions.map(({ number }) => number).join()
  const isSame = (round: Round) => round.questions.join() === numbers
  return resume('challenge', isSame) ?? start('challenge', questions)
}
