import { i18n } from '../../app/text/i18n.ts'

export const modeWords = i18n('rounds/mode', {
  ten: 'Quick {ten}',
  daily: 'Daily {five}',
  everything: 'All the questions',
  missed: 'Questions you missed',
  challenge: 'A friend’s questions',
  comments: 'Real comment or made up?',
  noneMissed: 'Nothing to practise',
  noneMissedHint: 'Everything we’ve asked you, you got right last time.',
  noneToAsk: 'Nothing to play here',
  noneToAskHint: 'There are no questions of this kind about this film. A quick {ten} is always on.',
  playTen: 'Play a quick {ten}'
})
