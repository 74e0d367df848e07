import { i18n, params } from './i18n.ts'

export const modeWords = i18n('mode', {
  dailyDone: 'Today’s five are done',
  dailyScore: params('{right} of {of} right. The next five are out tomorrow.'),
  dailyTitle: params('Daily five, number {number}'),
  dailyNext: params('{right} of {of} · next five in {time}'),
  dailyShare: params('Encore daily {number} · {hearts} {right}/{of}'),
  noneMissed: 'Nothing to practise',
  noneMissedHint: 'Everything we’ve asked you, you got right last time.',
  lookThrough: 'Look through my answers',
  playTen: 'Play a quick ten'
})
