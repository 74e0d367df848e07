import { i18n } from './i18n.ts'

export const missingWords = i18n('missing', {
  document: 'No such page – Encore',
  title: 'No such page',
  text: 'This address leads nowhere. Perhaps it was typed by hand, or something was lost on the way.',
  home: 'Go to the start'
})
