import { i18n, params } from '../../../app/text/i18n.ts'

export const orderWords = i18n('quiz/order', {
  order: 'Your order',
  hint: 'What happened first goes on top.',
  up: params('Move {title} up'),
  down: params('Move {title} down'),
  place: params('{title}: now {place} of {of}'),
  check: 'Check my order',
  rightPlace: 'Right place',
  /** Beside an event in the wrong place, where the two buttons were: there is no room for more. */
  belongs: params('No. {place}'),
  wrongPlace: params('Wrong place: it’s number {place}')
})
