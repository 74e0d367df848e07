import type { ChoiceQuestion, Option, Question } from '../../film/types.ts'
import { seedFor, shuffle } from '../../links/random.ts'
import type { Given, Round } from './round.ts'

/**
 * The right answer in the form in which answers are given:
 * choice – the index of the option; order – the indices of the events, first to last;
 * match – for each pair's left side the index of the pair whose right side belongs to it.
 */
export function rightAnswer(question: Question): Given {
  if (question.kind === 'choice') return [question.answer]
  const parts = question.kind === 'order' ? question.events : question.pairs
  return parts.map((_, index) => index)
}

export function isRight(question: Question, given: Given): boolean {
  const right = rightAnswer(question)
  return right.length === given.length && right.every((part, index) => part === given[index])
}

/** How many of a round's answers so far are right. Questions the film no longer has count as wrong. */
export function score(round: Round, questions: readonly Question[]): { right: number; of: number } {
  return { right: marks(round, questions).filter(Boolean).length, of: round.questions.length }
}

type Marks = readonly boolean[]

/** A history is marked again at each answer, and of its rounds only one has changed. */
const known = new WeakMap<Round, WeakMap<readonly Question[], Marks>>()

/** For each answer so far whether it is right, in the order asked. */
export function marks(round: Round, questions: readonly Question[]): Marks {
  const ofRound = known.get(round) ?? new WeakMap<readonly Question[], Marks>()
  const found = ofRound.get(questions) ?? markAnswers(round, questions)
  known.set(round, ofRound.set(questions, found))
  return found
}

function markAnswers(round: Round, questions: readonly Question[]): Marks {
  return round.answers.map(({ given }, index) => {
    const question = questions.find(({ number }) => number === round.questions[index])
    return question !== undefined && isRight(question, given)
  })
}

/** A question's options in the order in which they stand on screen. Two, as in true or false, keep theirs. */
export function optionsOnScreen(
  question: ChoiceQuestion,
  seed: number
): (Option & { index: number })[] {
  const options = question.options.map((option, index) => ({ ...option, index }))
  return options.length === 2 ? options : shuffle(options, seedFor(seed, question.number))
}
