import { i18n, params } from '../../app/text/i18n.ts'

export const friendWords = i18n('ticket/friend', {
  document: 'A friend’s ticket – Encore',
  friend: 'Your friend',
  dare: params(
    '{who} got {right}\u00A0out\u00A0of\u00A0{of} on {filmUnbroken}. Can you beat that?'
  ),
  voteDare: params('{who} has ranked the sequels. Would you pick the same?'),
  play: 'Play the same questions',
  ownQuiz: 'Play the quiz',
  vote: 'Skip to the sequels',
  rank: 'Rank the sequels',
  toGroup: 'Open the group vote'
})
