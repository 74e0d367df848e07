import { count } from '@nanostores/i18n'
import { i18n, params } from './i18n.ts'

export const recordWords = i18n('record', {
  document: 'Your record – Encore',
  title: 'Your record',
  intro: 'Counted from the rounds kept in this browser.',
  empty: 'No round finished yet. Play one, and this page fills up.',
  play: 'Play a quick ten',
  rounds: 'Rounds',
  perfect: 'All right',
  answers: 'Right answers',
  run: 'Right in a row',
  days: 'Daily in a row',
  best: params('best {best}'),
  percent: params('{percent} %'),
  inDays: count({ one: '{count} day', many: '{count} days' }),
  topicsHeading: 'By topic',
  plot: 'The story',
  ending: 'The ending',
  making: 'The making',
  talk: 'Talk of a sequel',
  topic: 'Topic',
  share: params('{right} of {of}'),
  scoresHeading: 'Your scores',
  score: 'Right answers',
  allRight: 'All right',
  band: params('{from} to {to} %'),
  signalsHeading: 'While you play',
  sounds: 'Sounds',
  vibration: 'Vibration'
})
