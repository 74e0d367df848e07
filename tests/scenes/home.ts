import { keptBallot, keptRound } from './kept.ts'
import type { Scene } from './scene.ts'

export const homeScenes: Scene[] = [
  { name: 'home: first visit', hash: '#/' },
  { name: 'home: mid-round', hash: '#/', kept: keptRound({ answered: 4 }) },
  { name: 'home: played and voted', hash: '#/', kept: { ...keptRound(), ...keptBallot(5) } },
  { name: 'home: storage blocked', hash: '#/', storage: 'blocked' },
  {
    name: 'home: a value put aside',
    hash: '#/vote',
    raw: { 'ballot-draft': '{"version":1,"value":"damaged' }
  },
  { name: 'about', hash: '#/about' },
  { name: 'missing page', hash: '#/nowhere' }
]
