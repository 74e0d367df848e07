/** Which film the game is about. `id` is permanent: links carry a mark of it. */
export const identity = { id: 'purple-hearts', title: 'Purple Hearts' }
