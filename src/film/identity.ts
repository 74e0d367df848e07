/** Which film the game is about. `id` is permanent: links carry a mark of it. */
export const identity = { id: 'purple-hearts', edition: 1, title: 'Purple Hearts', year: 2022 }
