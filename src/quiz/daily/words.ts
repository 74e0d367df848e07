import { count } from '@nanostores/i18n'
import { i18n, params } from '../../app/text/i18n.ts'

export const modeWords = i18n('mode', {
  dailyDone: 'Today’s five are done',
  dailyTitle: params('Daily five, number {number}'),
  dailyName: 'The daily five',
  /** Where the device's clock shows an earlier day. */
  dailyBefore: params('The first were out on {date}. Is the date on your device right?'),
  dailyHint: 'The same five for everyone today.',
  dailyPlay: 'Play today’s five',
  dailyNext: params('{right} of {of} · next five in {time}'),
  dailyShare: params('Encore daily {number} · {hearts} {right}/{of}'),
  /** A streak, at the end of the line that is shared. */
  dailyShareStreak: params('{line} · {days} in a row'),
  dailyHearts: params('{right} of {of} right'),
  pictureName: 'encore-daily-five.png',
  storyName: 'encore-daily-five-story.png',
  score: params('{right} of {of}'),
  streak: count({ one: '{count} day in a row', many: '{count} days in a row' }),
  /** Beside a streak, where the browser does so. */
  streakAtRisk:
    'This browser deletes your streak if you stay away for seven days. Keep a copy: it’s under About.',
  remind: 'Remind me each day',
  remindTitle: 'Encore: the daily five',
  remindText: 'Five questions on Purple Hearts, the same for everyone today.',
  remindFile: 'encore-daily-five.ics',
  remindSaved: 'Saved: open it and your calendar does the rest.',
  noneMissed: 'Nothing to practise',
  noneMissedHint: 'Everything we’ve asked you, you got right last time.',
  noneToAsk: 'Nothing to play here',
  noneToAskHint: 'There are no questions of this kind about this film. A quick ten is always on.',
  lookThrough: 'Look through my answers',
  /** From the card on home to all that the page of today’s five has. */
  toDaily: 'Answers, pictures, reminder',
  playTen: 'Play a quick ten'
})
