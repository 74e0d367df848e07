import { computed } from 'nanostores'
import { marks } from '../rules/check.ts'
import { dailyNumber, FIRST_DAILY, timeToNextDaily } from '../rules/daily/daily-number.ts'
import { tasteOf } from '../rules/daily/weekday-taste.ts'
import { dailyReminder } from '../rules/daily/reminder.ts'
import { weekUntil, type WeekDay } from '../rules/daily/week.ts'
import { isFinished, type PlayedRound } from '../rules/round.ts'
import { viewScore, type ScoreView } from '../rules/score-view.ts'
import { contents } from '../../film/index.ts?contents'
import type { Taste } from '../../film/types.ts'
import { identity } from '../../film/identity.ts'
import { defineStore } from '../../app/app.ts'
import { hashOf } from '../../app/route.ts'
import { localDayStore } from './local-day.ts'
import { statsStore } from '../stats/stats.ts'
import { roundStore } from '../rounds.ts'

export interface DailyView {
  /** `null` before the first day: the date of the device is wrong. */
  number: number | null
  /** The subject of today’s questions; `null` for a mixture. */
  taste: Taste | null
  streak: number
  /** Whether a missed day of the last seven was forgiven. */
  hasRested: boolean
  week: DayOfWeek[]
  /** Whether a question is answered, but not all are. */
  isBegun: boolean
  /** `null` until all five are answered. */
  result: DailyResult | null
}

export interface DayOfWeek extends WeekDay {
  /** Noon in local time, in milliseconds since 1970. */
  noon: number
}

export interface DailyResult extends ScoreView {
  roundId: string
}

const MINUTE = 60_000
const DAY = 86_400_000

export const dailyStore = defineStore(app => {
  const { environment } = app
  const { stats } = statsStore(app)
  const { history } = roundStore(app)
  const { minuteOfDay, minutesLeft, refreshToday, today } = localDayStore(app)

  const daily = computed([history, stats, today], (played, { days }, day): DailyView => {
    const found = played.find(({ round }) => round.mode === 'daily' && round.seed === day)
    const isDone = found !== undefined && isFinished(found.round)
    return {
      number: day < FIRST_DAILY ? null : dailyNumber(day),
      taste: contents.tastes.find(taste => taste === tasteOf(day)) ?? null,
      streak: days.current,
      hasRested: days.restDay !== null,
      week: weekUntil(day, played).map(each => ({ ...each, noon: noonOf(each.day) })),
      isBegun: !isDone && Boolean(found?.round.answers.length),
      result: isDone ? resultOf(found) : null
    }
  })

  const timeToNext = computed(minutesLeft, timeToNextDaily)

  const dailyAddress = () => environment.address() + hashOf({ page: 'mode', mode: 'daily' })

  /** Downloads a calendar file with a reminder at the present time of each day, from tomorrow. */
  function saveReminder(words: { fileName: string; title: string; description: string }): void {
    refreshToday()
    const { fileName, title, description } = words
    const reminder = dailyReminder({
      film: identity.id,
      title,
      description,
      url: dailyAddress(),
      madeAt: environment.now(),
      day: today.get() + 1,
      minute: minuteOfDay.get()
    })
    environment.downloadFile(fileName, new Blob([reminder], { type: 'text/calendar' }))
  }

  return { daily, timeToNext, dailyAddress, saveReminder }
})

/** Milliseconds since 1970. */
export const firstDailyDate = () => noonOf(FIRST_DAILY)

function noonOf(day: number): number {
  const noonInGreenwich = day * DAY + DAY / 2
  return noonInGreenwich + new Date(noonInGreenwich).getTimezoneOffset() * MINUTE
}

function resultOf({ round, questions }: PlayedRound): DailyResult {
  return { roundId: round.id, ...viewScore(marks(round, questions)) }
}
