import { i18n, params } from '../../../app/text/i18n.ts'

export const matchWords = i18n('quiz/match', {
  hint: 'Pick one on each side to pair them. Pick a pair again to split it up.',
  left: 'Match these',
  right: 'With these',
  pair: params('Pair {pair}'),
  paired: params('Pair {pair}: {left}, {right}'),
  split: 'Pair split up',
  check: 'Check my pairs',
  pairAllFirst: 'Pair them all first.'
})
