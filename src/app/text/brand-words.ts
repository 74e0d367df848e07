import { i18n } from './i18n.ts'

export const brandWords = i18n('brand', {
  title: 'Encore',
  line: 'Relive the first film. Vote for the next.',
  second: 'Is there a second film coming?',
  news: 'The sequel so far'
})
