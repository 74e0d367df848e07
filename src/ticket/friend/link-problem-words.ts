import { i18n } from '../../app/text/i18n.ts'

export const linkProblemWords = i18n('ticket/link-problem', {
  problemTitle: 'This link won’t open',
  home: 'Back to the start',
  reload: 'Reload the page',
  'no-code': 'There’s no ticket in this link. Ask your friend for it again.',
  'cut-off': 'Part of this link is missing. Ask your friend for it again.',
  damaged: 'Part of this link is missing. Ask your friend for it again.',
  newer: 'This link is from a newer Encore. Reload the page and it should open.',
  'other-film': 'This ticket is for another film, so we can’t show it here.',
  group: 'This link leads to a group vote, not to a ticket.'
})
