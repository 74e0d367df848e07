import { count, i18n, params } from '../app/text/i18n.ts'

export const ticketWords = i18n('ticket/ticket', {
  document: 'Your ticket – Encore',
  title: 'Your ticket',
  /** Right after a round. */
  mine: 'My ticket',
  scoreTitle: 'Your score',
  voteSaved:
    'Saved on this device, and nowhere else: share your ticket, or add it to a group vote.',
  empty:
    'A ticket is your score and your list in one link. Play the quiz or rank the sequels to fill it.',
  play: 'Play the quiz',
  playAgain: 'Another {ten}',
  rank: 'Rank the sequels',
  /** In place of a half of the own ticket that is still empty. */
  yourScore: 'Your score goes here',
  yourSequel: 'Your sequel goes here',
  review: 'My answers',
  change: 'You vs the fans',
  /** Where no fans' comments were counted. */
  changeList: 'My list',
  toGroup: 'Vote with friends',
  toNews: 'The sequel so far',
  admit: 'Admit one',
  score: params('{right} of {of}'),
  arrived: params('{right} out of {of}. “{verdict}” {line}'),
  noScore: 'Quiz not played',
  /** Beside a friend’s ticket, for those who have played others. */
  otherQuestions: 'Not these {ten} yet',
  setlist: 'Setlist',
  noSetlist: 'No list yet',
  tied: 'tied:',
  spoiler: 'Their picks give away how the film ends.',
  showPicks: 'Show their picks',

  compare: params('Compare with {name}'),
  compareUnnamed: 'Compare with your friend',

  addName: 'Put your name on it',
  name: 'Your name on the ticket (optional)',
  link: 'Results link',
  linkHint: 'This link is your ticket: your score and your list are inside it.',
  hearts: 'Send my answers as hearts',
  /** `count` is the number of titles: more than one if they are tied for first place. */
  both: params({
    one: 'I got {right}/{of} on {film}, and my sequel is {title}. Beat my score, then pick yours:',
    other:
      'I got {right}/{of} on {film}, and my sequel is either {title}. Beat my score, then pick yours:'
  }),
  scoreOnly: params('I got {right}/{of} on {film}. Think you can beat that?'),
  ballotOnly: params({
    one: 'My {filmShort} sequel is {title}. What’s yours?',
    other: 'My {filmShort} sequel is either {title}. What’s yours?'
  }),
  perfectBoth: params({
    one: 'Encore! I got {right}/{of} on {film}, and my sequel is {title}. Match that, then pick yours:',
    other:
      'Encore! I got {right}/{of} on {film}, and my sequel is either {title}. Match that, then pick yours:'
  }),
  perfectOnly: params('Encore! I got {right}/{of} on {film}. Think you can match that?'),
  verdictBoth: params({
    one: '{verdict}: I got {right}/{of} on {film}, and my sequel is {title}. Beat my score, then pick yours:',
    other:
      '{verdict}: I got {right}/{of} on {film}, and my sequel is either {title}. Beat my score, then pick yours:'
  }),
  verdictOnly: params('{verdict}: I got {right}/{of} on {film}. Think you can beat that?'),
  rematch: params('Rematch: I got {right}/{of} on {film}. Your turn:'),

  show: 'More ways to share',
  qr: 'QR code of the results link',
  fileName: 'encore-ticket.png',
  storyName: 'encore-story.png',
  storyPick: 'My {filmShort} sequel:',
  /** The question to viewers of a story: with a score, or with a list alone. */
  storyAsk: 'Think you can beat it?',
  storyAskVoter: 'Which one’s yours?',
  sequel: params('{sequel}'),
  altTicket: params('An Encore ticket for {film}.'),
  altName: params('Name: {name}.'),
  altScore: params('Quiz: {right} of {of}.'),
  altVerdict: params('Verdict: “{verdict}”.'),
  altSetlist: params('List: {titles}.'),
  more: count({ one: 'and {count} more', other: 'and {count} more' }),
  scan: 'Scan to open this ticket'
})
