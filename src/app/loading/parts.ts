/** Parts of one feature on the page of an earlier one, which knows them by these names alone. */
export const parts = {
  addFriendToGroup: () => import('../../group/add-friend/AddFriendToGroup.svelte'),
  ticketLink: () => import('../../ticket/own/ticket-link/TicketLink.svelte')
}
