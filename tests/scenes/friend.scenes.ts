import { film } from '../../src/film/index.ts'
import { encodeParty, encodeResult } from '../../src/links/index.ts'
import { keptBallot, keptChallenge, keptRematch, keptRound, rankingOf, resultCode } from './kept.ts'
import type { Scene } from './scene.ts'

const longName = 'Wilhelmina Featherstoneh'
const rightToLeft = 'ליאור ומאיה من حيفا'
const code = resultCode()
const hash = `#/r/${code}`
const everything = film.questions.map(({ number }) => number)
const quiz = {
  mode: 'everything' as const,
  questions: everything,
  right: everything.map(number => number % 4 > 0)
}
const groupCode = encodeParty({ ballots: [{ ballot: { ranking: rankingOf(3) } }] }, film)
/** The code of an edition with another storyline. */
const newer = encodeResult(
  { ballot: { ranking: [['prequel']] } },
  { ...film, storylines: film.storylines.map(each => ({ ...each, id: 'prequel', number: 99 })) }
)

export const friendScenes: Scene[] = [
  { name: 'friend: score and setlist', hash },
  {
    name: 'friend: picks shown',
    hash,
    act: page => page.getByRole('button', { name: 'Show their picks' }).click()
  },
  {
    name: 'friend: no name, no quiz',
    hash: `#/r/${encodeResult({ ballot: { ranking: rankingOf(14) } }, film)}`,
    kept: keptRound()
  },
  { name: 'friend: no ballot', hash: `#/r/${encodeResult({ name: 'Ana', quiz }, film)}` },
  { name: 'friend: long name', hash: `#/r/${resultCode({ name: longName })}` },
  { name: 'friend: name from right to left', hash: `#/r/${resultCode({ name: rightToLeft })}` },
  {
    name: 'friend: visitor has played others',
    hash,
    kept: { ...keptRound({ answered: 9 }), ...keptBallot(3, 2) }
  },
  { name: 'friend: compared', hash, kept: { ...keptChallenge(), ...keptBallot(6, 2) } },
  {
    name: 'friend: compared, long name',
    hash: `#/r/${resultCode({ name: longName })}`,
    kept: { ...keptChallenge(), ...keptBallot(14) }
  },
  { name: 'friend: compared, not voted', hash, kept: keptChallenge() },
  {
    name: 'friend: compared, after a rematch',
    hash,
    kept: { ...keptRematch(), ...keptBallot(6, 2), name: 'Bo' }
  },
  {
    name: 'friend: compared, question by question',
    hash,
    kept: { ...keptChallenge(), name: 'Bo' },
    act: page => page.getByText('Question by question').click()
  },

  {
    name: 'friend: nothing to compare',
    hash: `#/r/${resultCode({ ballot: { ranking: [rankingOf(14).flat()] } })}`,
    kept: keptBallot(2)
  },
  { name: 'friend: no code', hash: '#/r/' },
  { name: 'friend: cut off', hash: hash.slice(0, -4) },
  { name: 'friend: damaged', hash: hash.replace(/.$/, last => (last === 'A' ? 'B' : 'A')) },
  { name: 'friend: newer', hash: `#/r/${newer}` },
  { name: 'friend: a group’s link', hash: `#/r/${groupCode}` }
]
