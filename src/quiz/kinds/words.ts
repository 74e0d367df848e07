import { i18n, params } from '../../app/text/i18n.ts'

export const draftedAnswerWords = i18n('put-together', {
  order: 'Your order',
  orderHint: 'What happened first goes on top.',
  up: params('Move {title} up'),
  down: params('Move {title} down'),
  place: params('{title}: now {place} of {of}'),
  checkOrder: 'Check my order',
  matchHint: 'Pick one on each side to pair them. Pick a pair again to split it up.',
  left: 'Match these',
  rights: 'With these',
  pair: params('Pair {pair}'),
  paired: params('Pair {pair}: {left}, {right}'),
  split: 'Pair split up',
  checkPairs: 'Check my pairs',
  pairAllFirst: 'Pair them all first.',
  rightPlace: 'Right place',
  /** Of a part that was put in the wrong place: short, as it stands where two buttons stood. */
  belongs: params('No. {place}'),
  wrongPlace: params('Wrong place: it’s number {place}'),
  compared: 'Your answer and the right one'
})
