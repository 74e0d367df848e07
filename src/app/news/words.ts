import { i18n, params } from '../text/i18n.ts'

export const newsWords = i18n('news', {
  document: 'The sequel so far – Encore',
  title: 'The sequel so far',
  intro: 'Who’s said what about a second film, oldest first.',
  sequel: params('{film} 2'),
  undated: 'No date given',
  undatedYear: '2022',
  asOf: params('That’s all we know as of {date}.'),
  openHeading: 'Still open',
  vote: 'Rank the sequels',
  ticket: 'See my ticket'
})
