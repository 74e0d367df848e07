import type { Question } from '../../film/types.ts'
import type { Mode } from '../../links/contents.ts'
import { quickTen } from '../rules/quick-ten.ts'
import { isOpen, startRound, type Round } from '../rules/round.ts'
import { defineStore } from '../../app/app.ts'
import { questionStore } from '../questions.ts'
import { roundStore } from '../rounds.ts'

export const roundStartStore = defineStore(app => {
  const { environment } = app
  const { questions } = questionStore(app)
  const { history, saveRound, startTime } = roundStore(app)

  function openTen(): Round | null {
    return resume('ten') ?? dealTen()
  }

  /** Ten new questions, whatever round is open. */
  function dealTen(): Round | null {
    const seed = environment.randomSeed()
    return start('ten', quickTen(questions.get(), history.get(), seed), seed)
  }

  function resume(mode: Mode, isWanted: (round: Round) => boolean = () => true): Round | null {
    const played = history
      .get()
      .findLast(({ round }) => round.mode === mode && isOpen(round) && isWanted(round))
    return played?.round ?? null
  }

  /** `null` without questions. */
  function start(
    mode: Mode,
    picked: readonly Question[],
    seed = environment.randomSeed()
  ): Round | null {
    if (picked.length === 0) return null
    const startedAt = startTime()
    const round = startRound({
      id: `${String(startedAt)}-${String(seed)}`,
      mode,
      seed,
      questions: picked.map(({ number }) => number),
      startedAt
    })
    saveRound(round)
    return round
  }

  return { openTen, dealTen, resume, start }
})
