import { i18n, params } from './i18n.ts'

/** What stands around every page. */
export const frameWords = i18n('frame', {
  skip: 'Skip to content',
  home: 'Encore',
  about: 'About Encore',
  theme: params('Theme: {theme}'),
  system: 'same as device',
  light: 'light',
  dark: 'dark',
  blocked:
    'Your browser is blocking storage, so progress is lost when you close this page. Copy your ticket’s link before you go.',
  full: 'Your browser is out of space, so anything new is lost when you close this page. What you had before is safe.',
  newer: 'There’s a newer Encore.',
  update: 'Reload',
  setAside: 'We couldn’t read something you’d saved here. It’s put aside, not deleted.'
})
