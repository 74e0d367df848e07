import { i18n, params } from '../../app/text/i18n.ts'

export const friendWords = i18n('friend', {
  document: 'A friend’s ticket – Encore',
  friend: 'Your friend',
  dare: params('{who} got {right} of {of} on {film}. Beat that?'),
  voteDare: params('{who} has ranked the sequels. Would you pick the same?'),
  play: 'Play the same questions',
  ownQuiz: 'Play the quiz',
  vote: 'Just vote',
  rank: 'Rank the sequels',
  toGroup: 'Open the party'
})
