import { part } from '../../app/loading/part.ts'

/** A newcomer reads the challenge first: it is loaded below. For others it is loaded with the page. */
export const ticketAndQuestions = part(() => import('../compare/TicketAndQuestions.svelte'))
