import { i18n } from '../../../app/text/i18n.ts'

export const difficultyWords = i18n('quiz/difficulty', {
  1: 'Warm-up',
  2: 'Main set',
  3: 'For superfans'
})
