import { i18n, params } from '../../app/text/i18n.ts'

export const waitingWords = i18n('group/waiting', {
  open: 'Open',
  /** Read out in place of “Open”. */
  openNamed: params('Open {name}')
})
