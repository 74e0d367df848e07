import type { Question } from '../../film/types.ts'
import { rulesOf } from '../kinds/kind-rules.ts'
import type { ComparedPart, GivenAnswer } from './question-kind.ts'
import type { Round } from './round.ts'

/** The right answer in the numbering in which answers are given and stored. */
export function rightAnswer(question: Question): GivenAnswer {
  return rulesOf(question).rightAnswer(question)
}

/** Whether a given answer is right as a whole. */
export function isRight(question: Question, given: GivenAnswer): boolean {
  return rulesOf(question).isRight(question, given)
}

/** The parts of a given answer beside those of the right one, as texts. */
export function compare(question: Question, given: GivenAnswer): ComparedPart[] {
  return rulesOf(question).compare(question, given)
}

/** The remark on a given answer; empty for none. */
export function noteOn(question: Question, given: GivenAnswer): string {
  return rulesOf(question).noteOn?.(question, given) ?? ''
}

/** The score of all questions of a round; questions without an answer count as wrong. */
export function score(round: Round, questions: readonly Question[]): { right: number; of: number } {
  return { right: marks(round, questions).filter(Boolean).length, of: round.questions.length }
}

type Marks = readonly boolean[]

/** An answer changes one round: the others are cached. */
const cache = new WeakMap<Round, WeakMap<readonly Question[], Marks>>()

/**
 * Whether each answer so far is right, in the order asked. Answers to questions that the film no longer
 * has are wrong.
 */
export function marks(round: Round, questions: readonly Question[]): Marks {
  const ofRound = cache.get(round) ?? new WeakMap<readonly Question[], Marks>()
  const found = ofRound.get(questions) ?? markAnswers(round, questions)
  cache.set(round, ofRound.set(questions, found))
  return found
}

function markAnswers(round: Round, questions: readonly Question[]): Marks {
  return round.answers.map(({ given }, index) => {
    const question = questions.find(({ number }) => number === round.questions[index])
    return question !== undefined && isRight(question, given)
  })
}
