import { part } from './part.ts'

/** Parts of one feature on the page of an earlier feature, which must not import them. */
export const parts = {
  addFriendToGroup: part(() => import('../../group/add-friend/AddFriendToGroup.svelte')),
  /** Shows the score of a quick ten. */
  scoreStage: part(() => import('../../ticket/own/stage/ScoreStage.svelte')),
  smallTicket: part(() => import('../../ticket/own/small-ticket/SmallTicket.svelte')),
  waitingGroup: part(() => import('../../group/waiting/WaitingGroup.svelte'))
}
