import { i18n } from '../../app/text/i18n.ts'

export const linkProblemWords = i18n('link-problem', {
  problemTitle: 'This link won’t open',
  home: 'Back to the start',
  reload: 'Reload the page',
  'no-code':
    'There’s no ticket in this link. Nothing of yours is lost: just ask your friend for it again.',
  'cut-off': 'This link got cut off. Nothing of yours is lost: just ask your friend for it again.',
  damaged: 'This link got garbled. Nothing of yours is lost: just ask your friend for it again.',
  newer: 'This link is from a newer Encore. Reload the page and it should open.',
  'other-film':
    'This ticket is for another film, so we can’t show it here. Nothing of yours is lost.',
  group: 'This is a party’s link, not a ticket. Open the party to see it.'
})
