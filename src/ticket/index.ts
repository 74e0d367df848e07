/* The parts that later features may import. */
export { comparedWords } from './compare/words.ts'
export type { Friend } from './friend/opened-friend.ts'
export { friendWords } from './friend/words.ts'
export { ticketStore } from './own-ticket.ts'
