import { count, i18n, params } from '../../../app/text/i18n.ts'

/** Home for somebody who has played before. */
export const playModeWords = i18n('rounds/play-modes', {
  position: params('Question {position} of {of}'),
  goOn: 'Go on',
  /** Read out in place of “Go on”. */
  goOnWith: params('Go on: {round}'),
  giveUp: params('Quit this round: {round}'),
  hasQuit: params('You’ve quit: {round}'),
  undo: 'Undo',
  beaten: params('{name} beat you, {theirs}–{mine}'),
  beatenOn: params('On the same {of} questions'),
  rematch: 'Rematch',
  /** Read out in place of “Rematch”. */
  rematchWith: params('Rematch with {name}'),
  ways: 'More to do',
  tenMore: '{Ten} more',
  unseen: count({ one: '{count} you haven’t seen', other: '{count} you haven’t seen' }),
  allSeen: 'You’ve seen them all',
  comments: 'Real or fake?',
  commentsHint: 'Did a fan write that?',
  groupHint: 'In your group chat',
  links: 'More pages',
  stats: 'Stats',
  missed: 'Missed questions',
  everything: 'All questions',
  about: 'About'
})
