import { i18n } from '../../app/text/i18n.ts'

export const homeWords = i18n('app/home', {
  document: 'Encore: the {filmShort} quiz and sequel vote',
  line: 'The {filmShort} quiz',
  second: 'and your vote on the sequel',
  asks: 'How well do you know {heroes}?',
  intro: '{Ten} questions. Two minutes. No sign-up.',
  quiz: 'Play the quiz',
  vote: 'Rank the sequels',
  group: 'Vote with friends',
  spoiler: 'Spoils the ending. Made by fans, not {madeBy}.'
})
