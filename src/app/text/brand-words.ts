import { i18n } from './i18n.ts'

/** What home says, and other pages and pictures too. */
export const brandWords = i18n('brand', {
  title: 'Encore',
  line: 'Relive the first film. Vote for the next.',
  /** Stands before the way to the news. */
  second: 'Is there a second film coming?',
  news: 'The sequel so far'
})
