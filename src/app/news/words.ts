import { i18n, params } from '../text/i18n.ts'

export const newsWords = i18n('about/news', {
  document: 'The sequel so far – Encore',
  title: 'The sequel so far',
  intro: 'Who’s said what about a second film, oldest first.',
  sequel: '{sequel}',
  undated: 'No date given',
  asOf: params('That’s all we know as of {date}.'),
  openHeading: 'Still open',
  none: 'Nobody has said anything about a second film yet, as far as we know.',
  vote: 'Rank the sequels',
  ticket: 'See my ticket'
})
