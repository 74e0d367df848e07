import { keptBallot, keptRound, rankingOf, resultCode } from './kept.ts'
import type { Scene } from './scene.ts'

const hash = '#/ticket'
const longName = 'Wilhelmina Featherstoneh'
const rightToLeft = 'ליאור ומאיה من حيفا'
const code = resultCode()

export const ticketScenes: Scene[] = [
  { name: 'ticket: empty', hash },
  { name: 'ticket: quiz only', hash, kept: keptRound() },
  { name: 'ticket: ballot only', hash, kept: keptBallot(3) },
  { name: 'ticket: full', hash, kept: { ...keptRound(), ...keptBallot(5), name: 'Ana' } },
  { name: 'ticket: all right', hash, kept: { ...keptRound({ right: 10 }), ...keptBallot(14) } },
  { name: 'ticket: none right', hash, kept: { ...keptRound({ right: 0 }), name: longName } }
]

export const friendScenes: Scene[] = [
  { name: 'friend: score and setlist', hash: `#/r/${code}` },
  {
    name: 'friend: no name, no quiz',
    hash: `#/r/${resultCode({ name: '', ballot: { ranking: rankingOf(14) } })}`
  },
  { name: 'friend: long name', hash: `#/r/${resultCode({ name: longName })}` },
  { name: 'friend: name from right to left', hash: `#/r/${resultCode({ name: rightToLeft })}` },
  {
    name: 'friend: visitor has played',
    hash: `#/r/${code}`,
    kept: { ...keptRound(), ...keptBallot(5) }
  },
  { name: 'friend: no code', hash: '#/r/' },
  { name: 'friend: cut off', hash: `#/r/${code.slice(0, -4)}` },
  { name: 'friend: damaged', hash: `#/r/${code.replace(/.$/, last => (last === 'A' ? 'B' : 'A'))}` }
]
