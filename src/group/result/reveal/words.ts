import { i18n, params } from '../../../app/text/i18n.ts'

export const revealWords = i18n('reveal', {
  label: 'The reveal',
  start: 'Start the reveal',
  skip: 'Skip to the headliner',
  waiting: params('{count} ballots are in. Who’s the headliner?'),
  waitingOne: 'One ballot is in. Who’s the headliner?',
  next: 'Reveal the next place',
  nextHeadliner: 'Reveal the headliner',
  place: params('{place}: {titles}'),
  level: params('{place}, level: {titles}'),
  headliner: params('{headline} {titles}'),
  places: params('Places {last} to {first}'),
  onePlace: params('Place {place}'),
  leave: 'Leave the reveal',
  how: 'How it was counted',
  again: 'Again',
  keys: 'Or press → on your keyboard or clicker.'
})
