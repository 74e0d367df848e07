import { i18n, params } from './i18n.ts'

export const putTogetherWords = i18n('put-together', {
  order: 'Your order',
  orderHint: 'What came first goes on top.',
  up: params('Move {title} up'),
  down: params('Move {title} down'),
  place: params('{title}: now {place} of {of}'),
  checkOrder: 'Check my order',
  matchHint: 'Tap one on each side to pair them. Tap a pair to part it.',
  left: 'Match these',
  rights: 'With these',
  pair: params('Pair {pair}'),
  checkPairs: 'Check my pairs',
  compared: 'Your answer and the right one'
})
