import { i18n } from './i18n.ts'

export const homeWords = i18n('home', {
  document: 'Encore: the Purple Hearts quiz and sequel vote',
  title: 'Encore',
  line: 'Quiz the first film. Vote for the next.',
  intro:
    'Ten questions on Purple Hearts, a setlist of the sequels you would watch, and a link that takes both to a friend.',
  quiz: 'Play the quiz',
  vote: 'Rank the sequels',
  party: 'Watch party',
  spoiler: 'Not seen it yet? This game tells how the film ends.',
  fans: 'Made by fans. No tie to Netflix or to anyone who made the film.'
})
