import { computed } from 'nanostores'
import * as v from 'valibot'
import type { Question } from '../film/types.ts'
import { MODES } from '../links/contents.ts'
import { isFinished, type PlayedRound, type Round } from './rules/round.ts'
import { defineStore } from '../app/app.ts'
import { nextTimestamp } from '../app/storage/timestamps.ts'
import { persistedEntries } from '../app/storage/definition.ts'
import { persistedMap } from '../app/storage/persisted.ts'
import { fields, timestamp, notNegative, unique, whole } from '../app/storage/schemas.ts'
import { findQuestions, questionStore } from './questions.ts'

const roundSchema = v.pipe(
  fields({
    id: v.string(),
    mode: v.picklist(MODES),
    seed: whole,
    questions: unique(whole),
    answers: v.array(fields({ given: unique(whole), took: notNegative })),
    at: whole,
    startedAt: timestamp,
    finishedAt: v.exactOptional(timestamp),
    gaveUpAt: v.exactOptional(timestamp)
  }),
  v.check(
    ({ questions, answers, at }) =>
      answers.length <= questions.length && (at === answers.length || at === answers.length - 1)
  )
)

export const storedRounds = persistedEntries<Round>(
  'encore:round:',
  roundSchema,
  ({ id }) => id,
  isNewer
)

export const roundStore = defineStore(app => {
  const { environment } = app
  const { questions } = questionStore(app)
  const rounds = persistedMap(app, storedRounds)

  const areQuestionsLoaded = computed([rounds, questions], (all, loaded) =>
    Object.values(all).every(round => isWhole(playedOf(round, loaded)))
  )

  /** Oldest first. Rounds with questions that are not loaded, or not in the film, are left out. */
  const history = computed([rounds, questions], (all, loaded) =>
    Object.values(all)
      .map(round => playedOf(round, loaded))
      .filter(isWhole)
      .sort((one, other) => one.round.startedAt - other.round.startedAt)
  )

  const hasPlayed = computed(history, played => played.length > 0)

  /** The round that the ticket shows: never a daily one, which has its own card. */
  const lastFinished = computed(
    history,
    played =>
      played
        .filter(({ round }) => round.mode !== 'daily' && isFinished(round))
        .sort((one, other) => endOf(one.round) - endOf(other.round))
        .at(-1) ?? null
  )

  /** A timestamp for a new round, later than those of all rounds even if the clock was set back. */
  function startTime(): number {
    const all = Object.values(rounds.get())
    return nextTimestamp(
      environment.now(),
      all.map(({ startedAt }) => startedAt)
    )
  }

  /** As `startTime`, for the end of a round. */
  function endTime(): number {
    const all = Object.values(rounds.get())
    return nextTimestamp(environment.now(), all.map(endOf))
  }

  function saveRound(round: Round): void {
    rounds.setKey(round.id, round)
  }

  return { areQuestionsLoaded, history, hasPlayed, lastFinished, startTime, endTime, saveRound }
})

/** An answer changes one round: the others are cached. */
const cache = new WeakMap<readonly Question[], WeakMap<Round, PlayedRound>>()

function playedOf(round: Round, loaded: readonly Question[]): PlayedRound {
  const ofThese = cache.get(loaded) ?? new WeakMap<Round, PlayedRound>()
  const played = ofThese.get(round) ?? {
    round,
    questions: findQuestions(round.questions, loaded)
  }
  cache.set(loaded, ofThese.set(round, played))
  return played
}

function isWhole({ round, questions }: PlayedRound): boolean {
  return questions.length === round.questions.length
}

function endOf({ startedAt, finishedAt = startedAt }: Round): number {
  return finishedAt
}

/** Which of two versions of one round is newer: rounds only grow. */
function isNewer(round: Round, than: Round): boolean {
  const progress = ({ answers, at }: Round) => answers.length + at
  return progress(round) > progress(than)
}
