import { i18n, params } from '../../../app/text/i18n.ts'

export const scanWords = i18n('group/scan', {
  label: 'Scan votes',
  starting: 'Waking the camera. If your browser asks, say yes.',
  ready: 'Hold a vote’s QR code up to the camera. Then the next one.',
  done: 'Done',
  again: 'Try again',
  goOn: 'Keep scanning',
  added: params('{name} is in.'),
  addedMany: params({ one: 'One more is in.', other: '{count} more are in.' }),
  known: params('{name} was in already.'),
  knownMany: params({ one: 'That one was in already.', other: 'All {count} were in already.' }),
  updated: params('{name} is in, now with a score.'),
  updatedMany: params({
    one: 'That one was in already. Now it has a score.',
    other: 'New scores for {count} who were in already.'
  }),
  invitation: 'That’s an invitation. Scan the code your friend gets after voting.',
  'no-code': 'That’s a QR code all right, but not one of ours.',
  'no-ballot': 'There’s a score on that one but no vote: they still have to rank the sequels.',
  'cut-off': 'Part of that code is missing. Ask them to show it again.',
  damaged: 'Part of that code is missing. Ask them to show it again.',
  newer: 'That one is from a newer Encore. Reload the page and scan it again.',
  'other-film': 'That one is about another film.',
  'too-many': 'There are over 1,000 votes in that one. Ask for the file instead.',
  refused:
    'Your browser won’t lend us the camera. You can allow it in the settings for this page, then try again.',
  none: 'We couldn’t find a camera.',
  busy: 'Something else is using the camera. Close it, then try again.',
  insecure: 'The camera only works on a secure page (https).',
  hidden: 'You were away, so we turned the camera off.',
  failed: 'The scanner didn’t start. Are you online?',
  otherWays: 'Or do without: paste the chat, or open each link here.'
})
