import { i18n } from '../text/i18n.ts'

export const missingWords = i18n('missing', {
  document: 'No such page – Encore',
  title: 'No such page',
  text: 'This address leads nowhere. Maybe part of it got lost on the way.',
  home: 'Back to the start'
})
