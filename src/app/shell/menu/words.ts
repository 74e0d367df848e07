import { i18n } from '../../text/i18n.ts'

export const menuWords = i18n('menu/menu', {
  pages: 'All pages',
  quiz: 'Play the quiz',
  vote: 'Rank the sequels',
  group: 'Vote with friends',
  ticket: 'My ticket',
  stats: 'Your stats',
  news: 'The sequel so far',
  language: 'Language',
  languageMissing:
    'We couldn’t get that language without a connection. Try again once you’re online.',
  theme: 'Theme',
  system: 'Same as device',
  light: 'Light',
  dark: 'Dark',
  playing: 'While you play',
  sounds: 'Sounds',
  vibration: 'Vibration',
  singleKeys: 'Number keys',
  keys: 'Press 1 to 4 to answer, Enter for the next question, arrows to move.',
  about: 'About Encore'
})
