import { count, i18n, params } from '../../app/text/i18n.ts'

export const comparedWords = i18n('ticket/compared', {
  title: params('{name}’s ticket'),
  nobody: 'A friend’s ticket',
  aFriend: 'your friend',
  you: 'You',
  claim: 'Scores aren’t verified.',
  own: 'This is your own ticket. Send the link to a friend and see what they make of it.',
  addToGroup: 'Add to my group vote',
  /** Until the hearts have landed. */
  both: params('You and {name}'),
  ahead: params('You win, {mine}–{theirs}.'),
  behind: params('{who} keeps it, {theirs}–{mine}.'),
  even: params('A draw, {mine}–{theirs}.'),
  scores: 'Both scores',
  shared: count({
    one: 'Counting only the {count} question you both answered.',
    other: 'Counting only the {count} questions you both answered.'
  }),
  /** Of all rounds with this friend. */
  leads: params('You lead {mine}–{theirs}.'),
  trails: params('{who} leads {theirs}–{mine}.'),
  level: params('It’s {mine}–{theirs} so far.'),
  sendBack: params('Send it back to {name}'),
  rematchWith: params('Rematch with {name}'),
  answerWon: params('{mine}–{theirs} to me on {film}. Rematch?'),
  answerLost: params('{theirs}–{mine} to you on {film}. Rematch?'),
  answerDrawn: params('{mine}–{theirs} on {film}: a draw. Rematch?'),
  answerTune: params('We’re {percent}% in tune on the sequel.'),
  myTicket: 'My ticket',
  yourName: params('Your name, so {name} knows it’s you (optional)'),
  questions: 'Question by question',
  right: 'Right',
  notQuite: 'Not quite',
  wasRight: params('{name}: right'),
  wasNotQuite: params('{name}: not quite'),
  agreement: 'Do you want the same sequel?',
  inTune: params('{percent}% in tune'),
  agree: params({
    one: 'Show you both two sequels, and you agree {same} times out of {count}.',
    other: 'Show you both two sequels, and you agree {same} times out of {count}.'
  }),
  agreeOnAll: 'You agree on everything. Suspicious.',
  furthest: params(
    'Biggest argument: “{title}”. {who} says number {theirs}, you say number {mine}.'
  ),
  furthestNotTheirs: params(
    'Biggest argument: “{title}”. {who} left it out, you say number {mine}.'
  ),
  furthestNotMine: params(
    'Biggest argument: “{title}”. {who} says number {theirs}, you left it out.'
  ),
  nothing: 'There’s nothing in your two lists to compare.',
  notVoted: 'Rank the sequels too, and see how much you agree.'
})
