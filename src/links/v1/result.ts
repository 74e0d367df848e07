import { BitReader, BitWriter } from '../code/bits.ts'
import { MODES, type ResultOf } from '../contents.ts'
import { readBallot, writeBallot } from './ballot.ts'
import { readList, readNumbers, readText, writeNumbers, writeText } from './fields.ts'

type Quiz = NonNullable<ResultOf<number>['quiz']>

const MODE_BITS = 3

/** The name, then the quiz and the ballot, each after a bit that says whether it is there. */
export function writeResult(result: ResultOf<number>): string {
  const bits = new BitWriter()
  writeText(bits, result.name)
  bits.flag(result.quiz !== undefined)
  if (result.quiz) writeQuiz(bits, result.quiz)
  bits.flag(result.ballot !== undefined)
  if (result.ballot) writeBallot(bits, result.ballot)
  return bits.finish()
}

/** Reads what `writeResult` wrote; see `Layout` for payloads that it did not write. */
export function readResult(payload: string): ResultOf<number> {
  const bits = new BitReader(payload)
  const result: ResultOf<number> = { name: readText(bits) }
  if (bits.flag()) result.quiz = readQuiz(bits)
  if (bits.flag()) result.ballot = readBallot(bits)
  return result
}

function writeQuiz(bits: BitWriter, quiz: Quiz): void {
  bits.write(MODES.indexOf(quiz.mode), MODE_BITS)
  writeNumbers(bits, quiz.questions)
  for (const right of quiz.right) bits.flag(right)
}

function readQuiz(bits: BitReader): Quiz {
  // An unknown mode is read as another one: written again it differs, and the code is refused.
  const mode = MODES[bits.read(MODE_BITS)] ?? 'ten'
  const questions = readNumbers(bits)
  return { mode, questions, right: readList(bits, questions.length, 1, () => bits.flag()) }
}
