import { i18n } from './i18n.ts'

/** For a failure that nobody foresaw. */
export const failureWords = i18n('failure', {
  document: 'Something broke – Encore',
  title: 'Something broke',
  text: 'That is our fault, not yours, and what you have saved is still here. Start again, or save it as a file first.',
  again: 'Start again',
  save: 'Save my data'
})
