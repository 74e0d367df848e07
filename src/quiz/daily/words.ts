import { count, i18n, params } from '../../app/text/i18n.ts'

export const dailyWords = i18n('rounds/daily', {
  done: 'Today’s {five} are done',
  today: 'Today’s {five}',
  number: params('No. {number} · same {five} for everyone'),
  /** On four weekdays. */
  warmUp: 'Monday warm-up',
  whoSaidIt: 'Wednesday: who said it?',
  realOrFake: 'Friday: real or fake?',
  hard: 'Sunday: the hard ones',
  title: params('Daily {five}, number {number}'),
  name: 'The daily {five}',
  before: params('The first were out on {date}. Is the date on your device right?'),
  hint: 'The same {five} for everyone today.',
  play: 'Play today’s {five}',
  goOn: 'Go on with today’s {five}',
  nextInHours: count({
    one: 'Next {five} in {count} h',
    other: 'Next {five} in {count} h'
  }),
  nextInMinutes: count({
    one: 'Next {five} in {count} min',
    other: 'Next {five} in {count} min'
  }),
  share: params('{film} daily {number}: {right}/{of}'),
  shareStreak: params('{line} ★{days}'),
  hearts: params('{right} of {of} right'),
  pictureFile: 'encore-daily-five.png',
  storyFile: 'encore-daily-five-story.png',
  score: params('{right} of {of}'),
  scoreShort: params('{right}/{of}'),
  week: 'Your last seven days',
  dayPlayed: params('{day}: {right} of {of}'),
  dayMissed: params('{day}: not played'),
  dayToday: params('{day}, today'),
  streak: count({ one: '{count} day in a row', other: '{count} days in a row' }),
  days: count({ one: '{count} day', other: '{count} days' }),
  /** Beside the number of days. */
  inARow: count({ one: 'day in a row', other: 'days in a row' }),
  rested: 'Rest day used',
  /** Stamps of a streak of 3, 7, 14 and 30 days. */
  regular: 'Regular',
  roadie: 'Roadie',
  tourBus: 'Tour bus',
  lifetimePass: 'Lifetime pass',
  streakAtRisk:
    'This browser deletes your streak if you stay away for seven days. Keep a copy: it’s under About.',
  remind: 'Remind me each day',
  remindTitle: 'Encore: the daily {five}',
  remindText: '{Five} questions on {film}, the same for everyone today.',
  remindFile: 'encore-daily-five.ics',
  remindSaved: 'Saved: open it and your calendar does the rest.',
  lookThrough: 'Look through my answers',
  toDaily: 'Answers, picture, reminder'
})
