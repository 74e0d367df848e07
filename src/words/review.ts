import { count } from '@nanostores/i18n'
import { i18n, params } from './i18n.ts'

export const reviewWords = i18n('review', {
  document: 'Your answers – Encore',
  title: 'Your answers',
  empty: 'No round to look through yet.',
  ten: 'Quick ten',
  daily: 'Daily five',
  everything: 'Everything',
  missed: 'Missed ones',
  challenge: 'Challenge',
  score: params('{right} of {of} right'),
  minutes: params('{minutes} min {seconds} s'),
  seconds: params('{seconds} s'),
  number: params('{number}.'),
  practise: count({
    one: 'Practise the one you missed',
    many: 'Practise what you missed ({count})'
  }),
  ticket: 'See my ticket',
  record: 'Your record',
  playTen: 'Play a quick ten'
})
