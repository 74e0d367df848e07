import { params } from '@nanostores/i18n'
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
  source: params('{title} ({date})'),
  undated: '2022, undated'
})
