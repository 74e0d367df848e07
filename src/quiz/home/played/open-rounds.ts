import { atom, computed } from 'nanostores'
import type { Mode } from '../../../links/contents.ts'
import { encodeResult } from '../../../links/index.ts'
import { giveUp, isOpen, type Round } from '../../rules/round.ts'
import { linkedFilm } from '../../../film/linked-film.ts'
import { defineStore } from '../../../app/app.ts'
import { hashOf } from '../../../app/route.ts'
import { challengerStore } from '../../challenge/challengers.ts'
import { localDayStore } from '../../daily/local-day.ts'
import { roundStore } from '../../rounds.ts'

export interface OpenRound {
  round: Round
  mode: Mode
  hash: string
  position: number
  of: number
}

export const openRoundStore = defineStore(app => {
  const { environment } = app
  const { history, saveRound } = roundStore(app)
  const { today } = localDayStore(app)
  const { friendResultOn } = challengerStore(app)

  /** Latest first. The daily five close at the end of their day. */
  const openRounds = computed([history, today], (played, day) =>
    played
      .filter(({ round }) => isOpen(round) && (round.mode !== 'daily' || round.seed === day))
      .reverse()
      .map(({ round }): OpenRound => ({
        round,
        mode: round.mode,
        hash: hashOfRound(round, friendResultOn(round.questions)?.code),
        position: round.at + 1,
        of: round.questions.length
      }))
  )

  /** The round quit last, as it was before, for undo. */
  const quit = atom<Round | null>(null)

  function quitRound(round: Round): void {
    quit.set(round)
    saveRound(giveUp(round, environment.now()))
  }

  function undoQuit(): void {
    const round = quit.get()
    quit.set(null)
    if (round) saveRound(round)
  }

  return { openRounds, quit, quitRound, undoQuit }
})

function hashOfRound({ mode, questions }: Round, friend?: string): string {
  if (mode === 'ten') return hashOf({ page: 'quiz' })
  if (mode !== 'challenge') return hashOf({ page: 'mode', mode })
  if (friend !== undefined) return hashOf({ page: 'challenge', code: friend })
  // The friend’s result was erased: the questions are the same.
  const quiz = { mode, questions: [...questions], right: questions.map(() => false) }
  return hashOf({ page: 'challenge', code: encodeResult({ quiz }, linkedFilm) })
}
