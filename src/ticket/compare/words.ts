import { count } from '@nanostores/i18n'
import { i18n, params } from '../../app/text/i18n.ts'

export const comparedWords = i18n('compared', {
  title: params('{name}’s ticket'),
  nobody: 'A friend’s ticket',
  aFriend: 'your friend',
  you: 'You',
  claim: 'Scores aren’t verified.',
  own: 'This is your own ticket. Send the link to a friend and see what they make of it.',
  addToGroup: 'Add to my party',
  ahead: params('You {mine}, {name} {theirs}. You win.'),
  behind: params('You {mine}, {name} {theirs}. {who} wins this one.'),
  even: params('You {mine}, {name} {theirs}. Call it a draw.'),
  scores: 'Both scores',
  shared: count({
    one: 'That’s on the {count} question you’ve both had.',
    many: 'That’s on the {count} questions you’ve both had.'
  }),
  taste: params('You’re {percent} % in tune on the sequel.'),
  roundsWon: params('{mine}:{theirs} in rounds.'),
  sendBack: params('Send it back to {name}'),
  rematch: params('{mine}:{theirs}. Rematch?'),
  myTicket: 'My ticket',
  yourName: params('Your name, so {name} knows it’s you (optional)'),
  questions: 'Question by question',
  right: 'Right',
  notQuite: 'Not quite',
  wasRight: params('{name}: right'),
  wasNotQuite: params('{name}: not quite'),
  agreement: 'Do you want the same sequel?',
  inTune: params('{percent} % in tune'),
  agree: params('You’d pick the same sequel in {same} of {compared} head-to-heads.'),
  agreeOnAll: 'You agree on everything. Suspicious.',
  furthest: params('Biggest argument: “{title}”. {theirs}, {mine}.'),
  theyPlaced: params('{who} says number {place}'),
  theyLeftOut: params('{who} left it out'),
  youPlaced: params('you say number {place}'),
  youLeftOut: 'you left it out',
  nothing: 'There’s nothing in your two setlists to compare.',
  notVoted: 'Rank the sequels too, and see how much you agree.'
})
