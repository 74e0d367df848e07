import { params } from '@nanostores/i18n'
import { i18n } from './i18n.ts'

export const friendWords = i18n('friend', {
  document: 'A friend’s ticket – Encore',
  title: params('{name}’s ticket'),
  nobody: 'A friend’s ticket',
  claim: 'The score is as the link tells it.',
  play: 'Play the same questions',
  ownQuiz: 'Play the quiz',
  addToParty: 'Add to my party',
  inParty: 'In your party',
  toParty: 'Open the party',
  problemTitle: 'This link does not open',
  home: 'Go to the start',
  'no-code': 'There is no ticket in this link. Ask your friend to copy it again.',
  'cut-off': 'The end of this link is missing. Ask your friend to send it again, whole.',
  damaged: 'Something in this link was changed on the way. Ask your friend to send it again.',
  newer: 'This link was made by a newer Encore. Reload the page and open it again.',
  'other-film': 'This ticket is for another film, so it cannot be shown here.',
  party: 'This is a party link.'
})
