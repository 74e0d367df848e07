import { count } from '@nanostores/i18n'
import { i18n, params } from '../../../app/text/i18n.ts'

/** Home for somebody who has played before. */
export const playModeWords = i18n('playModes', {
  waiting: 'Waiting for you',
  position: params('Question {position} of {of}'),
  goOn: params('Continue: {round}'),
  goOnAt: params('Continue question {position} of {of}'),
  giveUp: params('Quit this round: {round}'),
  hasQuit: params('You’ve quit: {round}'),
  undo: 'Undo',
  more: 'More',
  ways: 'More ways to play',
  everythingHint: 'Every question we’ve got',
  missedHint: count({ one: '{count} to practise', many: '{count} to practise' }),
  commentsHint: 'Did a fan write that, or did we? Real ones are reworded.',
  stats: 'Your stats',
  statsHint: 'Scores, streaks and topics'
})
