import { count } from '@nanostores/i18n'
import { i18n, params } from './i18n.ts'

/** What home says to somebody who has played. */
export const playModeWords = i18n('playModes', {
  waiting: 'Waiting for you',
  position: params('Question {position} of {of}'),
  goOn: params('Continue: {round}'),
  goOnAt: params('Continue question {position} of {of}'),
  giveUp: params('Quit this round: {round}'),
  ten: 'Quick ten',
  daily: 'Daily five',
  everything: 'Everything',
  missed: 'Questions you missed',
  challenge: 'A friend’s questions',
  real: 'Real comment or made up?',
  ways: 'More ways to play',
  dailyHint: 'The same five for everyone today',
  dailyDone: 'Done for today',
  days: count({ one: '{count} day in a row', many: '{count} days in a row' }),
  everythingHint: 'Every question we’ve got',
  missedHint: count({ one: '{count} to practise', many: '{count} to practise' }),
  nothingMissedHint: 'Nothing to practise',
  realHint: 'Did a fan write that, or did we?',
  record: 'Your record',
  recordHint: 'Scores, streaks and topics'
})
