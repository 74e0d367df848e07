import { i18n, params } from '../../../app/text/i18n.ts'

export const revealWords = i18n('result/reveal', {
  label: 'The reveal',
  start: 'Reveal the winner',
  skip: 'Skip to the winner',
  votes: params('{count} votes.'),
  oneVote: 'One vote.',
  left: params('{count} sequels still in it.'),
  oneLeft: 'One sequel in it.',
  next: 'Next',
  nextHeadliner: 'And the winner is …',
  out: params('Out: {titles}.'),
  /** At the end of a list of titles. */
  more: params('{count} more'),
  third: 'Third',
  thirdTied: 'Tied for third',
  second: 'Second',
  secondTied: 'Tied for second',
  place: params('{place}: {titles}'),
  level: params('{place}, tied: {titles}'),
  leave: 'Leave the reveal',
  how: 'How it was counted',
  again: 'Again',
  keys: 'Or press → on your keyboard or clicker.'
})
