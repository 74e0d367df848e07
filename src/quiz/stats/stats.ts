import { computed } from 'nanostores'
import { statsOf } from '../rules/player-stats.ts'
import { roundStore } from '../rounds.ts'
import { todayStore } from '../today.ts'
import { defineStore } from '../../app/app.ts'

export const statsStore = defineStore(app => {
  const { history } = roundStore(app)
  const { today } = todayStore(app)

  /** All that the rounds in this browser add up to. */
  const record = computed([history, today], statsOf)

  return { record }
})
