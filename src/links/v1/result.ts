import { BitReader, BitWriter } from '../code/bits.ts'
import { MODES, type ResultOf } from '../contents.ts'
import { readBallot, writeBallot } from './ballot.ts'
import { readList, readNumbers, readText, writeNumbers, writeText } from './fields.ts'

type Quiz = NonNullable<ResultOf<number>['quiz']>

const MODE = 3

export function writeResult(result: ResultOf<number>): string {
  const bits = new BitWriter()
  writeText(bits, result.name)
  bits.flag(result.quiz !== undefined)
  if (result.quiz) writeQuiz(bits, result.quiz)
  bits.flag(result.ballot !== undefined)
  if (result.ballot) writeBallot(bits, result.ballot)
  return bits.finish()
}

export function readResult(payload: string): ResultOf<number> {
  const bits = new BitReader(payload)
  const result: ResultOf<number> = { name: readText(bits) }
  if (bits.flag()) result.quiz = readQuiz(bits)
  if (bits.flag()) result.ballot = readBallot(bits)
  return result
}

function writeQuiz(bits: BitWriter, quiz: Quiz): void {
  bits.write(MODES.indexOf(quiz.mode), MODE)
  writeNumbers(bits, quiz.questions)
  for (const right of quiz.right) bits.flag(right)
}

function readQuiz(bits: BitReader): Quiz {
  // A mode that is not in the list reads as another, and so differs when it is packed again.
  const mode = MODES[bits.read(MODE)] ?? 'ten'
  const questions = readNumbers(bits)
  return { mode, questions, right: readList(bits, questions.length, 1, () => bits.flag()) }
}
