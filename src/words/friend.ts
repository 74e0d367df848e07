import { params } from '@nanostores/i18n'
import { i18n } from './i18n.ts'

export const friendWords = i18n('friend', {
  document: 'A friend’s ticket – Encore',
  title: params('{name}’s ticket'),
  nobody: 'A friend’s ticket',
  friend: 'Your friend',
  you: 'You',
  claim: 'The score is as the link tells it.',
  own: 'This is your own ticket. Send its link to a friend and see what they make of it.',
  play: 'Play the same questions',
  ownQuiz: 'Play the quiz',
  addToParty: 'Add to my party',
  inParty: 'In your party',
  toParty: 'Open the party',

  spoiler: 'The picks tell how the film ends.',
  showPicks: 'Show their picks',

  ahead: params('You {mine}, {name} {theirs} of {of}: you are ahead.'),
  behind: params('You {mine}, {name} {theirs} of {of}: {name} is ahead.'),
  even: params('You {mine}, {name} {theirs} of {of}: level.'),
  questions: 'Question by question',
  right: 'Right',
  notQuite: 'Not quite',
  wasRight: params('{name}: right'),
  wasNotQuite: params('{name}: not quite'),

  agreement: 'How far you agree',
  agree: params('You agree on {same} of {compared} pairs of storylines.'),
  agreeOnAll: 'Nowhere do your ballots contradict each other.',
  furthest: params('You are furthest apart on “{title}”: {theirs}, {mine}.'),
  theyPlaced: params('{name} has it at number {place}'),
  theyLeftOut: params('{name} left it out'),
  youPlaced: params('you at number {place}'),
  youLeftOut: 'you left it out',
  nothing: 'Your ballots have no pair of storylines in common, so there is nothing to compare.',
  notVoted: 'Rank the sequels too, and see how far you agree.',
  rank: 'Rank the sequels',

  problemTitle: 'This link does not open',
  home: 'Go to the start',
  reload: 'Reload the page',
  'no-code': 'There is no ticket in this link. Ask your friend to copy it again.',
  'cut-off': 'The end of this link is missing. Ask your friend to send it again, whole.',
  damaged: 'Something in this link was changed on the way. Ask your friend to send it again.',
  newer: 'This link was made by a newer Encore. Reload the page, and it should open.',
  'other-film': 'This ticket is for another film, so it cannot be shown here.',
  party: 'This is a party’s link, not a friend’s ticket.'
})
