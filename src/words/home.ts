import { i18n } from './i18n.ts'

export const homeWords = i18n('home', {
  document: 'Encore: the Purple Hearts quiz and sequel vote',
  title: 'Encore',
  tagline:
    'A quiz on the first Purple Hearts, a vote on the next, and a link that takes both to a friend.',
  quiz: 'Play the quiz',
  vote: 'Rank the sequels',
  party: 'Watch party',
  spoiler: 'Not seen it yet? This game tells how the film ends.',
  fans: 'Made by fans. No tie to Netflix or to anyone who made the film.'
})
