import { i18n, params } from '../../app/text/i18n.ts'

export const peopleWords = i18n('result/people', {
  firstFor: params('First for {names}.'),
  firstForAll: 'First for everyone.',
  firstForNobody: 'Nobody’s number one.',
  numberOneFor: params({ one: '{names}’s number one.', other: 'Number one for {names}.' }),
  /** At the end of a list of names. */
  more: params({ one: '{count} more', other: '{count} more' }),
  onLists: params({ one: 'On {on} of {count} list.', other: 'On {on} of {count} lists.' }),
  firstOnLists: params({
    one: 'On {on} of {count} list, first on {first}.',
    other: 'On {on} of {count} lists, first on {first}.'
  }),
  whose: 'Whose pick was it?',
  choice: params('{name}: {titles}. {percent}% in tune with the winner.'),
  choiceTie: params('{name}: {titles}. {percent}% in tune with the winners.'),
  /** Above the bars. */
  inTune: 'In tune with it',
  inTuneTie: 'In tune with them',
  showAll: params('Show all {count}')
})
