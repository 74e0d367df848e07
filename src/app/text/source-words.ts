import { i18n, params } from './i18n.ts'

export const sourceWords = i18n('app/sources', {
  whereFrom: 'Where’s this from?',
  inFull: params({
    one: '{title}, paragraph {paragraphs}',
    other: '{title}, paragraphs {paragraphs}'
  }),
  of: params('{title}: {sources}'),
  comments: params('Fan comments under {title}')
})
