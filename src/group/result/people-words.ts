import { i18n, params } from '../../app/text/i18n.ts'

export const peopleWords = i18n('people', {
  firstFor: params('First for {names}.'),
  firstForAll: 'First for everyone.',
  firstForNobody: 'Nobody’s number one.',
  numberOneOf: params('{name}’s number one.'),
  numberOneFor: params('Number one for {names}.'),
  /** At the end of a list of names. */
  more: params('{count} more'),
  onLists: params('On {on} of {of} lists.'),
  firstOnLists: params('On {on} of {of} lists, first on {first}.'),
  whose: 'Whose pick was it?',
  choice: params('{name}: {titles}. {percent}% in tune with the winner.'),
  choiceTie: params('{name}: {titles}. {percent}% in tune with the winners.'),
  noChoice: params('{name}: no list.'),
  nameless: 'No name',
  inTune: 'In tune with the winner',
  inTuneTie: 'In tune with the winners',
  showAll: params('Show all {count}'),
  tied: params('{titles} (tied)')
})
