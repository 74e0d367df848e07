import type { Question } from '../../film/types.ts'

export type Kind = Question['kind']
export type QuestionOf<K extends Kind> = Extract<Question, { kind: K }>

/** An answer as numbers, with a meaning for each kind of question. It is stored: the meaning is frozen. */
export type GivenAnswer = readonly number[]

export interface ComparedPart {
  /** The label of the part, such as the left side of a pair; empty if the answer has one part only. */
  about: string
  given: string
  right: string
}

/** The rules of one kind of question. `quiz/kinds/kind-rules.ts` lists all kinds. */
export interface KindRules<Q extends Question = Question> {
  /** Whether one tap answers it. A quick ten asks one question that takes more, and never begins with it. */
  isOneTap: boolean
  rightAnswer(question: Q): GivenAnswer
  isRight(question: Q, given: GivenAnswer): boolean
  /** A number in `given` that the question does not have reads as an empty text. */
  compare(question: Q, given: GivenAnswer): ComparedPart[]
  /** How many digit keys answer it, counted from 1. Without them, arrows and Enter do. */
  digitKeys?(question: Q): number
  /** The remark on a given answer, shown before the explanation; empty for none. */
  noteOn?(question: Q, given: GivenAnswer): string
  /** The question with the remarks that are loaded later, in the order of its options. */
  withNotes?(question: Q, notes: readonly string[]): Q
}

export interface DraftRules<Q extends Question, Draft> {
  start(question: Q, seed: number): Draft
  /** The draft that shows an answer given earlier. */
  ofAnswer(given: GivenAnswer): Draft
  /** `null` while the draft is incomplete. */
  answerOf(draft: Draft): GivenAnswer | null
}

/** Narrows a question to a kind. */
export function isOfKind<K extends Kind>(question: Question, kind: K): question is QuestionOf<K> {
  return question.kind === kind
}

/** Whether two answers have the same numbers in the same order. */
export function isSameAnswer(one: GivenAnswer, other: GivenAnswer): boolean {
  return one.length === other.length && one.every((part, index) => part === other[index])
}

/** The numbers from 0 up to `length`: the right answer where parts are written in the right order. */
export function inOrder(length: number): GivenAnswer {
  return Array.from({ length }, (_, index) => index)
}
