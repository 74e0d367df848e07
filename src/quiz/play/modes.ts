import { computed } from 'nanostores'
import { commentQuestions } from '../rules/comment-questions.ts'
import { FIRST_DAILY } from '../rules/daily/daily-number.ts'
import { isPast, pickQuestions, type Round } from '../rules/round.ts'
import { dailyFive, missedQuestions } from '../rules/daily/daily-and-missed.ts'
import { defineStore } from '../../app/app.ts'
import type { PlayMode } from '../../app/route.ts'
import { localDayStore } from '../daily/local-day.ts'
import { questionStore } from '../questions.ts'
import { quizStore } from './current-round.ts'
import { roundStore } from '../rounds.ts'
import { roundStartStore } from './start-round.ts'

export const modeStore = defineStore(app => {
  const { environment } = app
  const { resume, start } = roundStartStore(app)
  const { opening, showRound } = quizStore(app)
  const { questions } = questionStore(app)
  const { history } = roundStore(app)
  const { refreshToday, today } = localDayStore(app)

  const openers = {
    daily: openDaily,
    everything: openEverything,
    missed: openMissed,
    comments: openComments
  }

  const isOver = computed(opening, ({ round }) => round !== null && isPast(round))

  function openMode(mode: PlayMode): void {
    showRound({ round: openers[mode]() })
  }

  /** The seed is the day, so that the options have the same order for everyone. */
  function openDaily(): Round | null {
    refreshToday()
    const day = today.get()
    const played = history.get().find(({ round }) => round.mode === 'daily' && round.seed === day)
    if (played) return played.round
    return day < FIRST_DAILY ? null : start('daily', dailyFive(questions.get(), day), day)
  }

  function openEverything(): Round | null {
    const seed = environment.randomSeed()
    return resume('everything') ?? start('everything', pickQuestions(questions.get(), seed), seed)
  }

  function openComments(): Round | null {
    const seed = environment.randomSeed()
    return resume('comments') ?? start('comments', commentQuestions(questions.get(), seed), seed)
  }

  function openMissed(): Round | null {
    return resume('missed') ?? start('missed', missedQuestions(history.get()))
  }

  return { isOver, openMode }
})
