import { computed } from 'nanostores'
import { score } from '../../core/quiz/check.ts'
import { pickQuestions, type Round } from '../../core/quiz/round.ts'
import { dailyFive, missedQuestions } from '../../core/quiz/ways.ts'
import { environment } from '../../platform/environment.ts'
import { film } from '../../film/index.ts'
import { resume, start } from './start-round.ts'
import { isOver, opening, showRound } from './quiz.ts'
import type { Way } from '../app/route.ts'
import { history } from './rounds.ts'
import { lookAtCalendar, today } from '../app/today.ts'

const open = { daily: openDaily, everything: openEverything, missed: openMissed }

/** Goes on with the open round of this way to play, or starts one. */
export function openWay(way: Way): void {
  showRound({ round: open[way]() })
}

/** Today’s round, when it was over before the page was opened. */
export const playedBefore = computed(opening, ({ round }) =>
  round && isOver(round) ? { id: round.id, ...score(round, film.questions) } : null
)

/** Once a day, finished or not. The seed is the day, so that the options stand alike for everyone too. */
function openDaily(): Round {
  lookAtCalendar()
  const day = today.get()
  const played = history.get().find(({ round }) => round.mode === 'daily' && round.seed === day)
  return played?.round ?? start('daily', dailyFive(film.questions, day), day)
}

function openEverything(): Round {
  const seed = environment().randomSeed()
  return resume('everything') ?? start('everything', pickQuestions(film.questions, seed), seed)
}

/** `null` where there are none. */
function openMissed(): Round | null {
  const missed = missedQuestions(history.get())
  return resume('missed') ?? (missed.length > 0 ? start('missed', missed) : null)
}
