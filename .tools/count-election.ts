import type { PartyBallot } from '../src/core/domain/result.ts'
import {
  countElection,
  foldName,
  HEADER,
  rankingWriter,
  summarise,
  type BallotFile,
  type Summary
} from '../src/core/election/index.ts'
import { quoted } from '../src/core/election/fields.ts'
import { film } from '../src/film/index.ts'

export { ENCODINGS } from '../src/core/election/index.ts'
export { excerpt } from '../src/core/text.ts'
export { work } from '../src/platform/worker/work.ts'
export { reportOf, saidOf } from './count-report.ts'

/** Ballots of several files, one after the other. */
export interface Gathered {
  people: PartyBallot[]
  folded: string[]
  ballots: number
  /** How many people came in two files with the same ballot, and how many with another. */
  known: number
  replaced: number
}

/**
 * Takes files together as a watch party does: of somebody named in several the later ballot counts,
 * as long as the people of each file are few enough to be listed.
 */
export function gather(files: readonly BallotFile[]): Gathered {
  const byKey = new Map<string, PartyBallot>()
  let known = 0
  let replaced = 0
  for (const person of files.flatMap(({ people }) => people)) {
    const key = foldName(person.name) || `\0${JSON.stringify(person)}`
    const before = byKey.get(key)
    if (before && same(before, person)) known += 1
    else if (before) replaced += 1
    byKey.set(key, person)
  }
  const people = [...byKey.values()]
  return {
    people,
    folded: files.map(({ folded }) => folded),
    ballots: files.reduce((sum, { ballots }) => sum + ballots, people.length),
    known,
    replaced
  }
}

export function summaryOf({ people, folded }: Gathered): Summary {
  const titles = new Map(film.storylines.map(({ id, title }) => [id, title]))
  const ballots = people.map(({ ballot }) => ballot)
  return summarise(countElection(ballots, folded, film), id => titles.get(id) ?? id)
}

/** How often each ranking was cast, the most frequent first, without a name: what the party page opens. */
export function tableOf({ people, folded }: Gathered): string {
  const short = rankingWriter(film)
  const counts = new Map<string, number>()
  const add = (ranking: string, ballots: number) => {
    counts.set(ranking, (counts.get(ranking) ?? 0) + ballots)
  }
  for (const { ballot } of people) add(quoted(short(ballot)), 1)
  for (const line of folded.join('').split('\n').slice(0, -1)) {
    const end = line.lastIndexOf(',')
    add(line.slice(0, end), Number(line.slice(end + 1)))
  }
  const rows = [...counts].sort(
    ([one, ballots], [other, others]) => others - ballots || (one < other ? -1 : 1)
  )
  return `${HEADER}\n${rows.map(([ranking, ballots]) => `,${ranking},${ballots}\n`).join('')}`
}

function same(one: PartyBallot, other: PartyBallot): boolean {
  const short = rankingWriter(film)
  return short(one.ballot) === short(other.ballot)
}
