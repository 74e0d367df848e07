import type { Identity } from './types.ts'

export const identity: Identity = {
  id: 'purple-hearts',
  title: 'Purple Hearts',
  sequel: 'Purple Hearts 2',
  year: '2022',
  madeBy: 'Netflix',
  heroes: 'Cassie and Luke',
  exampleBallot: ['duet', 'children'],
  isFirstFilm: true
}
