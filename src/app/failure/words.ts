import { i18n } from '../text/i18n.ts'

export const failureWords = i18n('app/failure', {
  document: 'Something broke – Encore',
  title: 'Something broke',
  text: 'Our fault, not yours. What you’ve saved is still here: back it up, or just start again.',
  again: 'Start again',
  retry: 'Try this page again',
  save: 'Back up my progress',
  saveMissing:
    'We couldn’t make the backup without a connection. Your progress stays here, so try again once you’re online.',
  notLoaded: 'This part didn’t load. Check your connection, then try again.',
  tryAgain: 'Try again'
})
