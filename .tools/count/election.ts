import { countElection } from '../../src/group/rules/election/count.ts'
import { foldName } from '../../src/vote/rules/candidates.ts'
import {
  HEADER,
  rankingWriter,
  type BallotFile,
  type FileBallot
} from '../../src/group/rules/import/index.ts'
import { summarise, type Summary } from '../../src/group/rules/election/summary.ts'
import { quoted } from '../../src/group/rules/import/table/line-fields.ts'
import { linkedFilm as film } from '../../src/film/linked-film.ts'

export { ENCODINGS } from '../../src/group/rules/import/index.ts'
export { excerpt } from '../../src/links/text.ts'
export { doBallotTask } from '../../src/group/worker/ballot-tasks.ts'
export { reportOf, saidOf } from './report.ts'

/** Ballots of several files, in order. */
export interface Gathered {
  people: FileBallot[]
  folded: string[]
  ballots: number
  /** How many people are in two files with the same ballot, and how many with different ones. */
  known: number
  replaced: number
}

/**
 * Merges files as a group does. If a name is in several files, the later ballot counts, as long as each
 * file is small enough to list its people. A ballot from a link counts once for its name or its sender.
 */
export function gather(files: readonly BallotFile[]): Gathered {
  const byKey = new Map<string, FileBallot>()
  let known = 0
  let replaced = 0
  for (const { people } of files) {
    const inFile = new Map<string, number>()
    for (const person of people) {
      // Duplicates within one file were removed by the reader.
      const base = keyOf(person)
      const place = inFile.get(base) ?? 0
      inFile.set(base, place + 1)
      const key = `${base}\0${place}`
      const before = byKey.get(key)
      if (before && rankingOf(before) === rankingOf(person)) known += 1
      else if (before) replaced += 1
      byKey.set(key, person)
    }
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

/** Count of each ranking, most frequent first, without names: a file that the group page opens. */
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

const rankingOf = ({ ballot }: FileBallot) => rankingWriter(film)(ballot)

function keyOf(person: FileBallot): string {
  const { name, sender, link, score, isTyped } = person
  const who = foldName(name ?? (link ? '' : sender))
  if (who && isTyped) return who
  return `${who}\0${rankingOf(person)}\0${who ? '' : JSON.stringify(score ?? '')}`
}
