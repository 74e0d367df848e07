import { computed } from 'nanostores'
import { statsOf } from '../rules/player-stats.ts'
import { roundStore } from '../rounds.ts'
import { localDayStore } from '../daily/local-day.ts'
import { defineStore } from '../../app/app.ts'

export const statsStore = defineStore(app => {
  const { history } = roundStore(app)
  const { today } = localDayStore(app)

  const stats = computed([history, today], statsOf)

  return { stats }
})
