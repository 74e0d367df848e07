import type { Question } from '../../film/types.ts'
import { rulesOf } from '../kinds/kind-rules.ts'
import type { ComparedPart, GivenAnswer } from './question-kind.ts'
import type { Round } from './round.ts'

/** The right answer in the numbering in which answers are given and stored. */
export function rightAnswer(question: Question): GivenAnswer {
  return rulesOf(question).rightAnswer(question)
}

export function isRight(question: Question, given: GivenAnswer): boolean {
  return rulesOf(question).isRight(question, given)
}

/** A given answer beside the right one, part by part. */
export function compare(question: Question, given: GivenAnswer): ComparedPart[] {
  return rulesOf(question).compare(question, given)
}

/** The remark on a given answer; empty for none. */
export function noteOn(question: Question, given: GivenAnswer): string {
  return rulesOf(question).noteOn?.(question, given) ?? ''
}

/** How many of a round's answers so far are right. Questions the film no longer has count as wrong. */
export function score(round: Round, questions: readonly Question[]): { right: number; of: number } {
  return { right: marks(round, questions).filter(Boolean).length, of: round.questions.length }
}

type Marks = readonly boolean[]

/** Each answer changes one round of a history: the marks of the others are cached. */
const cache = new WeakMap<Round, WeakMap<readonly Question[], Marks>>()

/** For each answer so far whether it is right, in the order asked. */
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
