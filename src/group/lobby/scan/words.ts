import { i18n, params } from '../../../app/text/i18n.ts'

/** The camera reads ticket after ticket. */
export const scanWords = i18n('scan', {
  label: 'Scan tickets',
  starting: 'Waking the camera. If your browser asks, say yes.',
  ready: 'Hold a ballot’s QR code up to the camera. Then the next one.',
  done: 'Done',
  again: 'Try again',
  goOn: 'Keep scanning',
  added: params('{name} is in.'),
  addedNameless: 'One more is in.',
  addedMany: params('{count} more are in.'),
  known: params('{name} was in already.'),
  knownNameless: 'That one was in already.',
  knownMany: params('All {count} were in already.'),
  updated: params('{name} is in, now with a score.'),
  updatedNameless: 'That one was in already. Now it has a score.',
  updatedMany: params('New scores for {count} who were in already.'),
  invitation: 'That’s an invitation. Scan the code your friend gets after voting.',
  'no-code': 'That’s a QR code all right, but not one of ours.',
  'no-ballot': 'There’s a score on that one but no ballot: they still have to vote.',
  'cut-off': 'That code got cut off. Ask them to show it again.',
  damaged: 'That code got garbled. Ask them to show it again.',
  newer: 'That one is from a newer Encore. Reload the page and scan it again.',
  'other-film': 'That one is about another film.',
  'too-many': 'There are over 1,000 ballots in that one. Ask for the file instead.',
  refused:
    'Your browser won’t lend us the camera. You can allow it in the settings for this page, then try again.',
  none: 'There’s no camera here that we could use.',
  busy: 'Something else is using the camera. Close it, then try again.',
  insecure: 'Browsers only lend cameras to pages with https in front. This one has none.',
  hidden: 'You were away, so we turned the camera off.',
  failed: 'The scanner didn’t start. Are you online?',
  otherWays: 'Or do without: paste the chat, or open each link here.'
})
