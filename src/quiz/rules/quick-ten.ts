import type { Question } from '../../film/types.ts'
import { shuffle } from '../../links/random.ts'
import { rulesOf } from '../kinds/kind-rules.ts'
import { isComment } from './comment-questions.ts'
import { easyFirst, pickUnrelated, stillAsked, type PlayedRound } from './round.ts'

const TEN = 10

/** Maximum of choices about the talk on the film, besides comment questions. */
const MOST_TALK = 2

/** The number of questions of each difficulty. */
const MIX: Record<Question['difficulty'], number> = { 1: 3, 2: 5, 3: 2 }

/**
 * Picks ten unrelated questions by `MIX`, easy ones first and one tap at the start: one that takes more than one tap, one or two
 * comment questions, and choices, most of them on the film itself. At most one of each series. If a
 * difficulty has too few, others fill up. Facts that were asked longest ago are preferred.
 * @param played oldest first
 */
export function quickTen(
  questions: readonly Question[],
  played: readonly PlayedRound[],
  seed: number
): Question[] {
  const longestAgo = oneOfEachSeries(sortByLastAsked(shuffle(stillAsked(questions), seed), played))
  const isOneTap = (question: Question) => rulesOf(question).isOneTap
  const longer = longestAgo.filter(question => !isOneTap(question))
  const comments = longestAgo.filter(isComment)
  const choices = longestAgo.filter(question => isOneTap(question) && !isComment(question))
  const spareTalk = choices.filter(({ topic }) => topic === 'talk').slice(MOST_TALK)
  const others = choices.filter(question => !spareTalk.includes(question))
  const ten: Question[] = []
  pickUnrelated(longer, 1, ten)
  pickUnrelated(comments, 1 + (seed & 1), ten)
  for (const level of [3, 1, 2] as const) {
    const ofLevel = ({ difficulty }: Question) => difficulty === level
    pickUnrelated(others.filter(ofLevel), Math.max(0, MIX[level] - ten.filter(ofLevel).length), ten)
  }
  pickUnrelated(others, TEN - ten.length, ten)
  return oneTapFirst(easyFirst(shuffle(ten, seed)))
}

/** Moves the first question of one tap to the start: it shows how the game works. */
function oneTapFirst(questions: readonly Question[]): Question[] {
  const first = questions.filter(question => rulesOf(question).isOneTap).slice(0, 1)
  return [...first, ...questions.filter(question => !first.includes(question))]
}

/** Facts that were never asked come first, then those that were asked longest ago. */
function sortByLastAsked(
  questions: readonly Question[],
  played: readonly PlayedRound[]
): Question[] {
  const lastAsked = ({ fact }: Question) =>
    played.findLastIndex(round => round.questions.some(other => other.fact === fact))
  return questions
    .map(question => ({ question, asked: lastAsked(question) }))
    .sort((one, other) => one.asked - other.asked)
    .map(({ question }) => question)
}

/** Without all but the first of each series. */
function oneOfEachSeries(questions: readonly Question[]): Question[] {
  return questions.filter(
    ({ series }, index) =>
      !series || questions.findIndex(other => other.series === series) === index
  )
}
