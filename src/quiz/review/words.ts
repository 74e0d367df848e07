import { count, i18n, params } from '../../app/text/i18n.ts'

export const reviewWords = i18n('review', {
  document: 'Your answers – Encore',
  title: 'Your answers',
  empty: 'No round to look back on yet.',
  score: params('{right} of {of} right'),
  minutes: params('{minutes} min {seconds} s'),
  seconds: params('{seconds} s'),
  number: params('{number}.'),
  topicLine: params('{topic}: {right} of {of}'),
  practise: count({
    one: 'Practise the one you missed',
    many: 'Practise the {count} you missed'
  }),
  ticket: 'See my ticket',
  stats: 'Your stats',
  playTen: 'Play a quick {ten}'
})
