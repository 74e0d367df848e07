import type { Question } from '../../core/domain/film.ts'
import type { Mode } from '../../core/link/index.ts'
import { quickTen } from '../../core/quiz/quick-ten.ts'
import { isOpen, startRound, type Round } from '../../core/quiz/round.ts'
import { environment } from '../../platform/environment.ts'
import { questions } from './questions.ts'
import { history, keepRound } from './rounds.ts'

export interface Opening {
  /** `null` where there is nothing to ask. */
  round: Round | null
  /** Whether a link was followed that has no questions this version of the game could ask. */
  isUnreadable?: boolean
}

/** The quick ten that is open or, where there is none, a new one. */
export function openTen(): Round {
  const seed = environment().randomSeed()
  return resume('ten') ?? start('ten', quickTen(questions.get(), history.get(), seed), seed)
}

/** The round of this mode that was left open last. */
export function resume(mode: Mode, isIt: (round: Round) => boolean = () => true): Round | null {
  const played = history
    .get()
    .findLast(({ round }) => round.mode === mode && isOpen(round) && isIt(round))
  return played?.round ?? null
}

export function start(
  mode: Mode,
  picked: readonly Question[],
  seed = environment().randomSeed()
): Round {
  const startedAt = environment().now()
  const round = startRound({
    id: `${String(startedAt)}-${String(seed)}`,
    mode,
    seed,
    questions: picked.map(({ number }) => number),
    startedAt
  })
  keepRound(round)
  return round
}
