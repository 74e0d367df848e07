import type { Question } from '../../film/types.ts'
import { shuffle } from '../../links/random.ts'
import type { Mode } from '../../links/contents.ts'
import { rulesOf } from '../kinds/kind-rules.ts'
import type { GivenAnswer } from './question-kind.ts'

export interface Answer {
  given: GivenAnswer
  /** Milliseconds from the question on screen to the answer. */
  took: number
}

/** What happened, as it is stored. Scores, streaks and statistics are computed from it. */
export interface Round {
  id: string
  mode: Mode
  /** Gives the order in which each question's answers stand. */
  seed: number
  /** The permanent numbers of the questions, in the order they are asked. */
  questions: readonly number[]
  /** In the order of `questions`, as far as they are answered. */
  answers: readonly Answer[]
  /** The question on screen: an index in `questions`; past the last one when the player has moved on from it. */
  at: number
  /** Milliseconds since 1970. */
  startedAt: number
  /** When the last question was answered. Rounds of older versions do not have it. */
  finishedAt?: number
  /** When the player put it away unfinished. What was answered still counts. */
  gaveUpAt?: number
}

/** A round with its questions, in the order they are asked. */
export interface PlayedRound {
  round: Round
  questions: readonly Question[]
}

export type NewRound = Pick<Round, 'id' | 'mode' | 'seed' | 'questions' | 'startedAt'>

export function startRound(round: NewRound): Round {
  return { ...round, answers: [], at: 0 }
}

/**
 * The round with the question on screen answered.
 * An answered question keeps its first answer: the round comes back as it was.
 * @param took milliseconds from the question on screen to the answer
 * @param now milliseconds since 1970
 */
export function answerQuestion(round: Round, given: GivenAnswer, took: number, now: number): Round {
  if (round.answers.length > round.at || isFinished(round)) return round
  const answered = { ...round, answers: [...round.answers, { given, took }] }
  return isFinished(answered) ? { ...answered, finishedAt: now } : answered
}

/** @param now milliseconds since 1970 */
export function giveUp(round: Round, now: number): Round {
  return { ...round, gaveUpAt: now }
}

/** The round moved on from the question on screen, once that is answered. */
export function nextQuestion(round: Round): Round {
  return round.answers.length > round.at ? { ...round, at: round.at + 1 } : round
}

/** Whether the player can go on with it: a question is on screen, be it answered or not. */
export function isOpen(round: Round): boolean {
  return round.at < round.questions.length && round.gaveUpAt === undefined
}

/** Whether the player has moved on from the last question. */
export function isPast(round: Round): boolean {
  return round.at === round.questions.length
}

export function isFinished(round: Round): boolean {
  return round.answers.length === round.questions.length
}

/** Those that are still asked: the retired ones are kept for rounds and links that have them already. */
export function stillAsked(questions: readonly Question[]): Question[] {
  return questions.filter(({ retired }) => !retired)
}

/**
 * Questions for a round: shuffled by the seed, each fact asked once, none of them retired, and what
 * would tell the answer of another after that one.
 * @param most how many at most; fewer come back where there are fewer facts
 */
export function pickQuestions(
  questions: readonly Question[],
  seed: number,
  most = questions.length
): Question[] {
  const picked: Question[] = []
  for (const question of shuffle(stillAsked(questions), seed)) {
    if (picked.length === most) break
    if (picked.some(({ fact }) => fact === question.fact)) continue
    const teller = picked.findIndex(other => tells(other, question))
    const place = teller < 0 ? picked.length : teller
    const told = picked.findLastIndex(other => tells(question, other))
    if (told < place) picked.splice(place, 0, question)
  }
  return picked
}

function tells(teller: Question, { fact }: Question): boolean {
  return teller.tells?.includes(fact) === true
}

/** Whether a short round may not ask both: one fact, or one tells what the other asks. */
export function areApart(one: Question, other: Question): boolean {
  return one.fact === other.fact || tells(one, other) || tells(other, one)
}

/**
 * The first questions that go with each other and with those asked already, which they then are.
 * @param most how many at most
 */
export function eachFactOnce(
  questions: readonly Question[],
  most: number,
  asked: Question[] = []
): Question[] {
  const before = asked.length
  for (const question of questions) {
    if (asked.length - before === most) break
    if (!asked.some(other => areApart(other, question))) asked.push(question)
  }
  return asked.slice(before)
}

/** The first question of a round is one tap, and the hard ones wait. */
export function easyFirst(questions: readonly Question[]): Question[] {
  const effort = (question: Question) =>
    question.difficulty * 2 + Number(!rulesOf(question).isOneTap)
  return [...questions].sort((one, other) => effort(one) - effort(other))
}
