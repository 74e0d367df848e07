import { count } from '@nanostores/i18n'
import { i18n, params } from '../../app/text/i18n.ts'

export const statsWords = i18n('rounds/stats', {
  document: 'Your stats – Encore',
  title: 'Your stats',
  intro: 'Every round you’ve finished on this device.',
  empty: 'Nothing here yet. Finish a round and this page fills up.',
  play: 'Play a quick {ten}',
  rounds: 'Rounds',
  perfect: 'Perfect',
  answers: 'Right answers',
  seen: 'Seen so far',
  outOf: params('of {of}'),
  run: 'Right in a row',
  days: 'Daily streak',
  best: params('best {best}'),
  percent: params('{percent}%'),
  atRisk:
    'This browser deletes your stats if you stay away for seven days. Keep a copy: it’s under About.',
  inDays: count({ one: '{count} day', other: '{count} days' }),
  topicsHeading: 'By topic',
  plot: 'The story',
  ending: 'The ending',
  making: 'The making of',
  talk: 'Sequel talk',
  topic: 'Topic',
  share: params('{right} of {of}'),
  scoresHeading: 'Your scores',
  score: 'Right answers',
  allRight: 'Perfect',
  band: params('{from} to {to}%'),
  notAsked: 'not asked yet',
  ticket: 'See my ticket',
  review: 'Look through my answers'
})
