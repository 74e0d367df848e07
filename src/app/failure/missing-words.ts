import { i18n } from '../text/i18n.ts'

export const missingWords = i18n('app/missing', {
  document: 'No such page – Encore',
  title: 'No such page',
  text: 'There’s nothing here. Maybe the link lost a piece on the way.',
  home: 'Back to the start'
})
