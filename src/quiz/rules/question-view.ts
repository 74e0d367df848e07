import type { Question } from '../../film/types.ts'
import type { Mode } from '../../links/contents.ts'
import { compare, isRight, marks, noteOn } from './check.ts'
import { splitPrompt, type SplitPrompt } from './prompt.ts'
import type { ComparedPart, GivenAnswer } from './question-kind.ts'
import { isFinished, type PlayedRound, type Round } from './round.ts'

export interface QuestionView {
  question: Question
  prompt: SplitPrompt
  /** `null` until it is answered, as `right` and `compared` are. */
  given: GivenAnswer | null
  right: boolean | null
  compared: ComparedPart[] | null
  note: string
  marks: readonly boolean[]
  roundId: string
  mode: Mode
  seed: number
  /** Different for each question of each round. */
  questionId: string
  position: number
  of: number
  isLast: boolean
  /** Never in a quick ten: the stage tells its score. */
  isPerfect: boolean
}

/** The question that a round is at; after the last question, the last one. `null` without questions. */
export function viewQuestion({ round, questions }: PlayedRound): QuestionView | null {
  const at = Math.min(round.at, questions.length - 1)
  const question = questions[at]
  if (!question) return null
  const given = round.answers[at]?.given ?? null
  return {
    question,
    prompt: splitPrompt(question),
    given,
    right: given && isRight(question, given),
    compared: given && compare(question, given),
    note: given ? noteOn(question, given) : '',
    marks: marks(round, questions),
    roundId: round.id,
    mode: round.mode,
    seed: round.seed,
    questionId: `${round.id}:${String(at)}`,
    position: at + 1,
    of: round.questions.length,
    isLast: at === round.questions.length - 1,
    isPerfect: round.mode !== 'ten' && isPerfect(round, questions)
  }
}

/** Whether a round is finished without a mistake. */
export function isPerfect(round: Round, questions: readonly Question[]): boolean {
  return isFinished(round) && marks(round, questions).every(Boolean)
}
