import { i18n, params } from './i18n.ts'

/** What stands around every page. */
export const shellWords = i18n('shell', {
  skip: 'Skip to content',
  home: 'Encore',
  about: 'About Encore',
  theme: params('Theme: {theme}'),
  system: 'same as device',
  light: 'light',
  dark: 'dark',
  blocked: 'Your browser is blocking storage, so progress is lost when you close this page.',
  full: 'Your browser is out of space, so new progress is lost when you close this page. The rest is safe.',
  newer: 'There’s a newer Encore.',
  update: 'Reload',
  setAside: 'We couldn’t read something saved here. It’s put aside, not deleted.'
})
