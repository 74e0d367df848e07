import { computed } from 'nanostores'
import type { Mode } from '../../core/domain/result.ts'
import { encodeResult } from '../../core/link/index.ts'
import { giveUp, isFinished, isOpen, type Round } from '../../core/quiz/round.ts'
import { linkedFilm } from '../../film/linked.ts'
import { defineStore } from '../app/app.ts'
import { hashOf } from '../app/route.ts'
import { todayStore } from '../app/today.ts'
import { recordStore } from './record.ts'
import { reviewStore } from './review.ts'
import { roundStore } from './rounds.ts'

/** A round that can be gone on with. */
export interface OpenRound {
  round: Round
  mode: Mode
  hash: string
  /** Of the question it is at, from 1. */
  position: number
  of: number
}

/** What the modes have to say of themselves, once somebody has played. */
export interface ModeNews {
  /** How many questions there are to practise. */
  missed: number
  /** Days in a row with a finished daily round. */
  days: number
  isDailyDone: boolean
}

export const openRoundStore = defineStore(app => {
  const { environment } = app
  const { record } = recordStore(app)
  const { missed } = reviewStore(app)
  const { history, saveRound } = roundStore(app)
  const { today } = todayStore(app)

  /** The latest first. A day’s five can be gone on with until that day is over. */
  const openRounds = computed([history, today], (played, day) =>
    played
      .filter(({ round }) => isOpen(round) && (round.mode !== 'daily' || round.seed === day))
      .reverse()
      .map(({ round }): OpenRound => ({
        round,
        mode: round.mode,
        hash: hashOfRound(round),
        position: round.at + 1,
        of: round.questions.length
      }))
  )

  const modeNews = computed(
    [history, missed, record, today],
    (played, wrong, { days }, day): ModeNews => ({
      missed: wrong,
      days: days.current,
      isDailyDone: played.some(
        ({ round }) => round.mode === 'daily' && round.seed === day && isFinished(round)
      )
    })
  )

  function quitRound(round: Round): void {
    saveRound(giveUp(round, environment.now()))
  }

  return { openRounds, modeNews, quitRound }
})

/** The address that goes on with this very round. */
function hashOfRound({ mode, questions }: Round): string {
  if (mode === 'ten') return hashOf({ page: 'quiz' })
  if (mode !== 'challenge') return hashOf({ page: 'mode', mode })
  const quiz = { mode, questions: [...questions], right: questions.map(() => false) }
  return hashOf({ page: 'challenge', code: encodeResult({ quiz }, linkedFilm) })
}
