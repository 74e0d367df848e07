import { count, i18n, params } from '../../app/text/i18n.ts'

export const reviewWords = i18n('rounds/review', {
  document: 'Your answers – Encore',
  title: 'Your answers',
  empty: 'No round to look back on yet.',
  /** How long a round took: minutes and seconds, or less than a minute. */
  inMinutes: params('{mode} · {right} of {of} right · {minutes} min {seconds} s'),
  inSeconds: params('{mode} · {right} of {of} right · {seconds} s'),
  number: params('{number}.'),
  topicLine: params('{topic}: {right} of {of}'),
  practise: count({
    one: 'Practise the one you missed',
    other: 'Practise the {count} you missed'
  }),
  ticket: 'See my ticket',
  stats: 'Your stats',
  playTen: 'Play a quick {ten}'
})
