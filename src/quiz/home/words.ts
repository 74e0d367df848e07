import { i18n } from '../../app/text/i18n.ts'

export const homeWords = i18n('home', {
  document: 'Encore: the {filmShort} quiz and sequel vote',
  intro:
    '{Ten} questions. Your setlist: the sequels you’d watch, best first. One link to challenge your friends.',
  quiz: 'Play the quiz',
  vote: 'Rank the sequels',
  party: 'Watch party',
  spoiler: 'Not seen it yet? We give away how the film ends.',
  fans: 'Made by fans, not by {madeBy} or the people behind the film.'
})
