import { i18n, params } from './i18n.ts'

export const wayWords = i18n('way', {
  dailyDone: 'Today’s five are done',
  dailyScore: params('{right} of {of} right. The next five come tomorrow.'),
  noneMissed: 'Nothing to practise',
  noneMissedHint: 'All that you were asked so far, you last got right.',
  lookThrough: 'Look through my answers',
  playTen: 'Play a quick ten'
})
