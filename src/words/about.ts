import { count } from '@nanostores/i18n'
import { i18n } from './i18n.ts'

export const aboutWords = i18n('about', {
  document: 'About – Encore',
  title: 'About Encore',
  what: 'Encore asks what you remember of Purple Hearts (2022) and what you would like a sequel to be about. Fans made it. It has no tie to Netflix or to anyone who made the film.',
  sourcesHeading: 'Where the questions come from',
  sources:
    'Every question and every storyline rests on one of these texts, and says on which paragraph.',
  privacyHeading: 'What it keeps',
  privacy:
    'Your answers, ballots and name stay in this browser. Nothing is sent anywhere. What you share is inside the link, after the # sign, which browsers keep to themselves.',
  eraseHeading: 'Take it all away',
  erase:
    'Rounds, ballots, parties and your name go from this browser for good. Links you have sent keep working.',
  eraseAll: 'Erase everything',
  eraseNow: 'Yes, erase it all',
  keep: 'Keep it',
  takeHeading: 'Take it with you',
  take: 'A browser forgets when it is cleared, and knows nothing of your other phone. Save everything as a file and open it there. What is there already stays.',
  save: 'Save everything',
  open: 'Open a saved file',
  added: count({
    one: '{count} thing came back from the file.',
    many: '{count} things came back from the file.'
  }),
  nothingNew: 'Everything in this file is here already.',
  damaged:
    'This file cannot be read: it is damaged, or not from Encore. Nothing of yours was changed.',
  newer: 'This file is from a newer Encore. Reload the page and open it again.',
  'other-film': 'This file is from the game of another film. Nothing of yours was changed.'
})
