import { i18n, params } from './i18n.ts'

/** What stands around every page. */
export const frameWords = i18n('frame', {
  skip: 'Skip to the page',
  home: 'Encore',
  about: 'About Encore',
  theme: params('Colours: {theme}'),
  system: 'as your device has them',
  light: 'paper',
  dark: 'stage',
  blocked: 'This browser keeps nothing for us, so your answers last until you close the page.',
  full: 'This browser has no room left, so what you do now lasts until you close the page.',
  newer: 'A newer Encore is here.',
  update: 'Reload',
  setAside: 'Something saved here could not be read. It has been put aside, not deleted.'
})
