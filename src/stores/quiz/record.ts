import { computed } from 'nanostores'
import { recordOf } from '../../core/quiz/record.ts'
import { history } from './rounds.ts'
import { today } from '../app/today.ts'

/** All that the rounds in this browser add up to. */
export const record = computed([history, today], recordOf)
