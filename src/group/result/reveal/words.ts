import { i18n, params } from '../../../app/text/i18n.ts'

export const revealWords = i18n('reveal', {
  label: 'The reveal',
  start: 'Reveal the winner',
  skip: 'Skip to the winner',
  waiting: params('{count} votes are in. Who’s the winner?'),
  waitingOne: 'One vote is in. Who’s the winner?',
  next: 'Next',
  nextHeadliner: 'And the winner is …',
  place: params('{place}: {titles}'),
  level: params('{place}, tied: {titles}'),
  headliner: params('{headline} {titles}'),
  places: params('Places {last} to {first}'),
  onePlace: params('Place {place}'),
  leave: 'Leave the reveal',
  how: 'How it was counted',
  again: 'Again',
  keys: 'Or press → on your keyboard or clicker.'
})
