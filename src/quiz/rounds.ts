import { computed } from 'nanostores'
import * as v from 'valibot'
import type { Question } from '../film/types.ts'
import { MODES } from '../links/contents.ts'
import { isFinished, type PlayedRound, type Round } from './rules/round.ts'
import { defineStore } from '../app/app.ts'
import { nextMoment } from '../app/storage/moments.ts'
import { persistedEntries } from '../app/storage/definition.ts'
import { persistedMap } from '../app/storage/persisted.ts'
import { fields, moment, notNegative, unique, whole } from '../app/storage/schemas.ts'
import { findQuestions, questionStore } from './questions.ts'

const roundSchema = v.pipe(
  fields({
    id: v.string(),
    mode: v.picklist(MODES),
    seed: whole,
    questions: unique(whole),
    answers: v.array(fields({ given: unique(whole), took: notNegative })),
    at: whole,
    startedAt: moment,
    finishedAt: v.exactOptional(moment),
    gaveUpAt: v.exactOptional(moment)
  }),
  v.check(
    ({ questions, answers, at }) =>
      answers.length <= questions.length && (at === answers.length || at === answers.length - 1)
  )
)

/** Every round ever played in this browser, by its id. */
export const storedRounds = persistedEntries<Round>(
  'encore:round:',
  roundSchema,
  ({ id }) => id,
  isFurther
)

export const roundStore = defineStore(app => {
  const { environment } = app
  const { questions } = questionStore(app)
  const rounds = persistedMap(app, storedRounds)

  /** Whether the questions at hand are all that these rounds asked. */
  const areQuestionsLoaded = computed([rounds, questions], (all, atHand) =>
    Object.values(all).every(round => isWhole(playedOf(round, atHand)))
  )

  /** Oldest first. A round with a question that the film no longer has cannot be shown, and is left out. */
  const history = computed([rounds, questions], (all, atHand) =>
    Object.values(all)
      .map(round => playedOf(round, atHand))
      .filter(isWhole)
      .sort((one, other) => one.round.startedAt - other.round.startedAt)
  )

  const hasPlayed = computed(history, played => played.length > 0)

  /** What a ticket shows. The daily five have a card of their own, and never take its place. */
  const lastFinished = computed(
    history,
    played =>
      played
        .filter(({ round }) => round.mode !== 'daily' && isFinished(round))
        .sort((one, other) => endOf(one.round) - endOf(other.round))
        .at(-1) ?? null
  )

  /** When a round begins that begins now. */
  function startTime(): number {
    const all = Object.values(rounds.get())
    return nextMoment(
      environment.now(),
      all.map(({ startedAt }) => startedAt)
    )
  }

  /** When a round ends that ends now. */
  function endTime(): number {
    const all = Object.values(rounds.get())
    return nextMoment(environment.now(), all.map(endOf))
  }

  function saveRound(round: Round): void {
    rounds.setKey(round.id, round)
  }

  return { areQuestionsLoaded, history, hasPlayed, lastFinished, startTime, endTime, saveRound }
})

/** Each answer changes one round of a history: the others are found once. */
const found = new WeakMap<readonly Question[], WeakMap<Round, PlayedRound>>()

function playedOf(round: Round, atHand: readonly Question[]): PlayedRound {
  const ofThese = found.get(atHand) ?? new WeakMap<Round, PlayedRound>()
  const played = ofThese.get(round) ?? {
    round,
    questions: findQuestions(round.questions, atHand)
  }
  found.set(atHand, ofThese.set(round, played))
  return played
}

/** Whether all of its questions are at hand. */
function isWhole({ round, questions }: PlayedRound): boolean {
  return questions.length === round.questions.length
}

/** Long and short rounds may be open side by side: the last one to begin need not be the last to end. */
function endOf({ startedAt, finishedAt = startedAt }: Round): number {
  return finishedAt
}

/** A round only ever grows: the longer one is the later one. */
function isFurther(round: Round, than: Round): boolean {
  const progress = ({ answers, at }: Round) => answers.length + at
  return progress(round) > progress(than)
}
