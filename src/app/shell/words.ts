import { i18n } from '../text/i18n.ts'

export const shellWords = i18n('app/shell', {
  skip: 'Skip to content',
  home: 'Encore',
  menu: 'Menu',
  menuMissing: 'The menu didn’t load. Check your connection, then open it again.',
  blocked: 'Your browser is blocking storage, so progress is lost when you close this page.',
  full: 'Your browser is out of space, so new progress is lost when you close this page. The rest is safe.',
  failed: 'That didn’t work, and it’s our fault. Nothing’s lost: try again.',
  newer: 'There’s a newer Encore.',
  update: 'Reload',
  setAside: 'We couldn’t read part of your saved game. We kept it, just in case.'
})
