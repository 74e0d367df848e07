import { count } from '@nanostores/i18n'
import { i18n, params } from './i18n.ts'

/** What home says to somebody who has played. */
export const roundsWords = i18n('rounds', {
  waiting: 'Waiting for you',
  position: params('Question {position} of {of}'),
  goOn: params('Go on with {round}'),
  giveUp: params('Give up {round}'),
  ten: 'Quick ten',
  daily: 'Daily five',
  everything: 'Everything',
  missed: 'Missed ones',
  challenge: 'A friend’s questions',
  ways: 'More ways to play',
  dailyHint: 'The same for everyone today',
  dailyDone: 'Done for today',
  days: count({ one: '{count} day in a row', many: '{count} days in a row' }),
  everythingHint: 'Every question there is',
  missedHint: count({ one: '{count} to practise', many: '{count} to practise' }),
  record: 'Your record',
  recordHint: 'Rounds, runs and topics'
})
