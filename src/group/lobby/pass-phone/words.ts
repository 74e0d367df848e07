import { count, i18n, params } from '../../../app/text/i18n.ts'

export const passPhoneWords = i18n('group/pass-phone', {
  document: 'Pass the phone – Encore',
  nameTitle: 'Whose turn is it?',
  nameHint: 'Take the phone. Everyone else: no peeking.',
  name: 'Your name (optional)',
  nameTaken: 'Somebody with this name has voted already. If that wasn’t you, add a letter.',
  toShortlist: 'Start my vote',
  leave: 'Back to the votes',
  handTitle: 'Pass it on',
  handThanks: params('Thanks, {name}. Your vote’s in. Hand the phone on, face down.'),
  handThanksNameless: 'Thanks. Your vote’s in. Hand the phone on, face down.',
  passed: count({
    one: '{count} vote on this phone so far.',
    other: '{count} votes on this phone so far.'
  }),
  cast: 'That’s my vote',
  next: 'Next voter',
  done: 'Everyone’s voted'
})
