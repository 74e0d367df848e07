import { i18n } from './i18n.ts'

export const brandWords = i18n('app/brand', {
  title: 'Encore',
  line: 'Relive the film. Dream up the sequel.',
  second: 'Is there a second film coming?',
  news: 'The sequel so far'
})
