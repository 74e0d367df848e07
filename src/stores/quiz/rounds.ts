import { computed } from 'nanostores'
import * as v from 'valibot'
import { isFinished, type PlayedRound, type Round } from '../../core/quiz/round.ts'
import { keptMap } from '../storage/persisted.ts'
import { findQuestions, questions } from './questions.ts'
import { filled, notNegative, whole } from '../storage/schemas.ts'

const roundShape = v.pipe(
  v.object({
    id: v.string(),
    mode: v.picklist(['ten', 'daily', 'everything', 'missed', 'challenge']),
    seed: whole,
    questions: filled(whole),
    answers: v.array(v.object({ given: v.array(whole), took: notNegative })),
    at: whole,
    startedAt: v.number(),
    finishedAt: v.exactOptional(v.number()),
    gaveUpAt: v.exactOptional(v.number())
  }),
  v.check(
    ({ questions, answers, at }) =>
      new Set(questions).size === questions.length &&
      answers.length <= questions.length &&
      (at === answers.length || at === answers.length - 1)
  )
)

/** Every round ever played in this browser, by its id. */
const rounds = keptMap<Round>('encore:round:', roundShape, ({ id }) => id)

/** Whether the questions at hand are all that these rounds asked. */
export const areAtHand = computed([rounds, questions], (all, atHand) => {
  const known = new Set(atHand.map(({ number }) => number))
  return Object.values(all).every(round => round.questions.every(number => known.has(number)))
})

/** Oldest first. A round of questions that the film no longer has cannot be shown, and is passed over. */
export const history = computed([rounds, questions], (all, atHand) =>
  Object.values(all)
    .map(round => ({ round, questions: findQuestions(round.questions, atHand) }))
    .filter(({ round, questions }) => questions.length === round.questions.length)
    .sort((one, other) => one.round.startedAt - other.round.startedAt)
)

export const hasPlayed = computed(history, played => played.length > 0)

export const lastFinished = computed(
  history,
  played =>
    played
      .filter(({ round }) => isFinished(round))
      .sort((one, other) => endOf(one) - endOf(other))
      .at(-1) ?? null
)

/** Long and short rounds may be open side by side: the last one to begin need not be the last to end. */
function endOf({ round: { startedAt, finishedAt = startedAt } }: PlayedRound): number {
  return finishedAt
}

export function keepRound(round: Round): void {
  rounds.setKey(round.id, round)
}
