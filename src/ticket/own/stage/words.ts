import { i18n, params } from '../../../app/text/i18n.ts'

export const stageWords = i18n('ticket/stage', {
  heading: 'Your score',
  document: params('{right} of {of} – Encore'),
  of: params('of {of}'),
  /** Told once, when all of it is on the stage. */
  told: params('{right} of {of}. “{verdict}” {line}'),
  best: 'Your best yet.',
  /** `By` is `count` in words. */
  more: params({ one: '{By} more than last time.', other: '{By} more than last time.' }),
  dare: 'Dare a friend',
  pick: 'Now pick the sequel',
  leave: 'Go to my ticket'
})
