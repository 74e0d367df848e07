import { computed } from 'nanostores'
import { recordOf } from '../../core/quiz/record.ts'
import { roundStore } from './rounds.ts'
import { todayStore } from '../app/today.ts'
import { defineStore } from '../app/app.ts'

export const recordStore = defineStore(app => {
  const { history } = roundStore(app)
  const { today } = todayStore(app)

  /** All that the rounds in this browser add up to. */
  const record = computed([history, today], recordOf)

  return { record }
})
