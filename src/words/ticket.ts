import { params } from '@nanostores/i18n'
import { i18n } from './i18n.ts'

export const ticketWords = i18n('ticket', {
  document: 'Your ticket – Encore',
  title: 'Your ticket',
  empty: 'Nothing on it yet. Play the quiz or rank the sequels, and it fills up.',
  play: 'Play the quiz',
  playAgain: 'Play another ten',
  rank: 'Rank the sequels',
  change: 'My ballot and the comments',
  name: 'Your name on the ticket (optional)',
  link: 'Results link',
  linkHint: 'Whoever opens it sees this ticket. Everything is inside the link.',
  copy: 'Copy link',
  share: 'Share',
  copied: 'Copied',
  byHand: 'This browser would not copy. Select the link above and copy it by hand.',
  message: 'My Encore ticket: how I did on Purple Hearts, and the sequel I would watch.',
  admit: 'Admit one',
  score: params('{right} of {of}'),
  scoreLabel: 'Quiz',
  noScore: 'Quiz not played',
  setlist: 'Setlist',
  noSetlist: 'No setlist yet'
})
