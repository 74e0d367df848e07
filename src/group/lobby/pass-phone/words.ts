import { count } from '@nanostores/i18n'
import { i18n, params } from '../../../app/text/i18n.ts'

export const passPhoneWords = i18n('phone', {
  document: 'Pass the phone – Encore',
  nameTitle: 'Whose turn is it?',
  nameHint: 'Take the phone. No peeking, anyone, until it’s handed on.',
  name: 'Your name (optional)',
  nameTaken: 'Somebody with this name has voted already. If that wasn’t you, add a letter.',
  toShortlist: 'Start my ballot',
  leave: 'Back to the party',
  writeIn: 'One of your own (optional)',
  handTitle: 'Hand it on',
  handThanks: params('Thanks, {name}. Your ballot’s in, and nobody here can see it.'),
  handThanksNameless: 'Thanks. Your ballot’s in, and nobody here can see it.',
  passed: count({
    one: '{count} vote cast on this phone so far.',
    many: '{count} votes cast on this phone so far.'
  }),
  next: 'Next player',
  done: 'Everyone’s voted'
})
