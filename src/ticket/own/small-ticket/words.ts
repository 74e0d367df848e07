import { i18n, params } from '../../../app/text/i18n.ts'

export const smallTicketWords = i18n('ticket/small-ticket', {
  mine: 'My ticket',
  of: params('of {of}'),
  noScore: 'Quiz not played',
  sequel: 'My sequel',
  noSequel: 'Your sequel goes here'
})
