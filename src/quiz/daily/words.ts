import { count } from '@nanostores/i18n'
import { i18n, params } from '../../app/text/i18n.ts'

export const dailyWords = i18n('daily', {
  done: 'Today’s {five} are done',
  title: params('Daily {five}, number {number}'),
  name: 'The daily {five}',
  before: params('The first were out on {date}. Is the date on your device right?'),
  hint: 'The same {five} for everyone today.',
  play: 'Play today’s {five}',
  next: params('{right} of {of} · next {five} in {time}'),
  share: params('{film} daily {number} {hearts} {right}/{of}'),
  shareStreak: params('{line} ★{days}'),
  hearts: params('{right} of {of} right'),
  pictureFile: 'encore-daily-five.png',
  storyFile: 'encore-daily-five-story.png',
  score: params('{right} of {of}'),
  streak: count({ one: '{count} day in a row', many: '{count} days in a row' }),
  streakAtRisk:
    'This browser deletes your streak if you stay away for seven days. Keep a copy: it’s under About.',
  remind: 'Remind me each day',
  remindTitle: 'Encore: the daily {five}',
  remindText: '{Five} questions on {film}, the same for everyone today.',
  remindFile: 'encore-daily-five.ics',
  remindSaved: 'Saved: open it and your calendar does the rest.',
  lookThrough: 'Look through my answers',
  toDaily: 'See my answers, share, set a reminder'
})
