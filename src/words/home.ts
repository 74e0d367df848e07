import { count, params } from '@nanostores/i18n'
import { i18n } from './i18n.ts'

export const homeWords = i18n('home', {
  document: 'Encore: the Purple Hearts quiz and sequel vote',
  title: 'Encore',
  line: 'Quiz the first film. Vote for the next.',
  intro:
    'Ten questions on Purple Hearts, a setlist of the sequels you would watch, and a link that takes both to a friend.',
  quiz: 'Play the quiz',
  vote: 'Rank the sequels',
  party: 'Watch party',
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
  recordHint: 'Rounds, runs and topics',
  spoiler: 'Not seen it yet? This game tells how the film ends.',
  fans: 'Made by fans. No tie to Netflix or to anyone who made the film.'
})
