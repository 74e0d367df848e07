import { count } from '@nanostores/i18n'
import { i18n, params } from './i18n.ts'

export const ticketWords = i18n('ticket', {
  document: 'Your ticket – Encore',
  title: 'Your ticket',
  empty: 'Nothing on it yet. Play the quiz or rank the sequels, and it fills up.',
  play: 'Play the quiz',
  playAgain: 'Play another ten',
  rank: 'Rank the sequels',
  review: 'Look through my answers',
  change: 'My ballot and the comments',
  admit: 'Admit one',
  score: params('{right} of {of}'),
  scoreLabel: 'Quiz',
  noScore: 'Quiz not played',
  setlist: 'Setlist',
  noSetlist: 'No setlist yet',

  compare: params('Compare with {name}'),
  compareUnnamed: 'Compare with your friend',

  send: 'Send it to a friend',
  name: 'Your name on the ticket (optional)',
  nameTooLong: count({
    one: 'A ticket has room for 24 characters. This name has {count} too many, which is left off.',
    many: 'A ticket has room for 24 characters. This name has {count} too many, which are left off.'
  }),
  link: 'Results link',
  linkHint: 'Whoever opens it sees this ticket. Everything is inside the link.',
  hearts: 'Add a heart for each question to the message',
  both: params('{right} of {of} on {film}, and the sequel I would watch: {title}.'),
  scoreOnly: params('{right} of {of} on {film}. Can you beat that?'),
  ballotOnly: params('The {film} sequel I would watch: {title}.'),
  level: params('{titles} or {last}'),

  show: 'Show it',
  qr: 'QR code of the results link',
  fileName: 'encore-ticket.png',
  altTicket: params('An Encore ticket for {film}. {score} {setlist}'),
  altName: params('Name: {name}.'),
  altScore: params('Quiz: {right} of {of}.'),
  altSetlist: params('Setlist: {titles}.'),
  more: count({ one: 'and {count} more', many: 'and {count} more' }),
  scan: 'Scan to open this ticket'
})
