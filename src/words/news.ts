import { i18n, params } from './i18n.ts'

export const newsWords = i18n('news', {
  document: 'The sequel so far – Encore',
  title: 'The sequel so far',
  intro: 'Who’s said what about a second film, oldest first.',
  link: 'The sequel so far',
  linkHint: 'Who’s said what, and when',
  undated: '2022, no date given',
  asOf: params('That’s all we know as of {date}.'),
  openHeading: 'Still open',
  whereFrom: 'Where’s this from?',
  vote: 'Rank the sequels'
})
