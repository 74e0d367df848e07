import type { Question } from '../../film/types.ts'
import { shuffle } from '../../links/random.ts'
import type { Mode } from '../../links/contents.ts'
import { rulesOf } from '../kinds/kind-rules.ts'
import type { GivenAnswer } from './question-kind.ts'

export interface Answer {
  given: GivenAnswer
  /** Milliseconds. */
  took: number
}

/** As stored. Scores, streaks and stats are computed from it. */
export interface Round {
  id: string
  mode: Mode
  /** Determines the order of the options of each question. */
  seed: number
  /** Permanent numbers, in the order asked. */
  questions: readonly number[]
  /** Of the first questions, in their order. */
  answers: readonly Answer[]
  /** Index in `questions` of the question on screen; their number once the player has left the last. */
  at: number
  /** Milliseconds since 1970. */
  startedAt: number
  /** Milliseconds since 1970. Finished rounds of older versions do not have it. */
  finishedAt?: number
  /** When the player quit the round, in milliseconds since 1970. Its answers still count. */
  gaveUpAt?: number
}

export interface PlayedRound {
  round: Round
  questions: readonly Question[]
}

export type NewRound = Pick<Round, 'id' | 'mode' | 'seed' | 'questions' | 'startedAt'>

/** A round at its first question, without answers. */
export function startRound(round: NewRound): Round {
  return { ...round, answers: [], at: 0 }
}

/**
 * Answers the question on screen. If it has an answer already, the round is returned unchanged.
 * @param took milliseconds
 * @param now milliseconds since 1970
 */
export function answerQuestion(round: Round, given: GivenAnswer, took: number, now: number): Round {
  if (isAnswered(round) || isFinished(round)) return round
  const answered = { ...round, answers: [...round.answers, { given, took }] }
  return isFinished(answered) ? { ...answered, finishedAt: now } : answered
}

/** @param now milliseconds since 1970 */
export function giveUp(round: Round, now: number): Round {
  return { ...round, gaveUpAt: now }
}

/** Unchanged while the question on screen is not answered. */
export function nextQuestion(round: Round): Round {
  return isAnswered(round) ? { ...round, at: round.at + 1 } : round
}

/** Whether the question on screen has an answer. */
export function isAnswered(round: Round): boolean {
  return round.answers.length > round.at
}

/** Whether the player can continue the round. */
export function isOpen(round: Round): boolean {
  return round.at < round.questions.length && round.gaveUpAt === undefined
}

/** Whether the player has left the last question. */
export function isPast(round: Round): boolean {
  return round.at === round.questions.length
}

/** Whether all questions are answered. */
export function isFinished(round: Round): boolean {
  return round.answers.length === round.questions.length
}

/** Without retired questions, which only older rounds and links still have. */
export function stillAsked(questions: readonly Question[]): Question[] {
  return questions.filter(({ retired }) => !retired)
}

/**
 * Picks questions for a round: shuffled by the seed, none of them retired, each fact once. A question
 * that gives away the answer of another comes after it.
 * @param most the highest number of questions; fewer if there are fewer facts
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
    const firstTeller = picked.findIndex(other => tells(other, question))
    const place = firstTeller < 0 ? picked.length : firstTeller
    const lastTold = picked.findLastIndex(other => tells(question, other))
    if (lastTold < place) picked.splice(place, 0, question)
  }
  return picked
}

/** Whether the first question gives away the answer of the second. */
function tells(question: Question, { fact }: Question): boolean {
  return question.tells?.includes(fact) === true
}

/** Whether a short round must not ask both: same fact, or one gives away the other. */
export function areRelated(one: Question, other: Question): boolean {
  return one.fact === other.fact || tells(one, other) || tells(other, one)
}

/**
 * Picks the first questions that are related neither to each other nor to `asked`, and appends them to
 * `asked`.
 * @param most the highest number of questions
 */
export function pickUnrelated(
  questions: readonly Question[],
  most: number,
  asked: Question[] = []
): Question[] {
  const before = asked.length
  for (const question of questions) {
    if (asked.length - before === most) break
    if (!asked.some(other => areRelated(other, question))) asked.push(question)
  }
  return asked.slice(before)
}

/** Sorted by difficulty; within one level, questions of one tap come first. */
export function easyFirst(questions: readonly Question[]): Question[] {
  const effort = (question: Question) =>
    question.difficulty * 2 + Number(!rulesOf(question).isOneTap)
  return [...questions].sort((one, other) => effort(one) - effort(other))
}
