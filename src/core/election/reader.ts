import type { Film } from '../domain/film.ts'
import type { Ballot, PartyBallot } from '../domain/result.ts'
import { findCodes, readCode, type ReadResult } from '../link/index.ts'
import { cleanName } from '../text.ts'
import { foldName } from './candidates.ts'
import { HEADER, lineReader, quoted, rankingWriter, type Line } from './line.ts'

/** Up to so many people of one file are listed one by one; of more, only the count is kept. */
export const FEW = 500
/** A longer line holds no ballot, and is not collected. */
const LONGEST_LINE = 40_000
const HAS_LINK = /#|%23/

export type BallotProblem = Extract<ReadResult, { ok: false }>['problem'] | 'no-ballot'

/** What a file of ballots held. */
export interface BallotFile {
  /** Those who can be told apart, as long as they are few. */
  people: PartyBallot[]
  /** All others: lines of ranking and count, identical ballots folded together. */
  folded: string
  /** How many ballots are folded. */
  ballots: number
  /** How many came twice, and how many took the place of an earlier one of the same name. */
  known: number
  replaced: number
  refused: Partial<Record<BallotProblem, number>>
  /** Lines with neither a link nor a ballot, and the number of the first of them. */
  unread: { lines: number; first: number }
}

interface Person {
  ranking: string
  /** `null` once they are too many to be listed. */
  ballot: PartyBallot | null
}

/** What a link brings to a party: a party's ballots, or a player's own. */
export function ballotsIn(read: ReadResult): PartyBallot[] {
  if (!read.ok) return []
  if (read.kind === 'party') return read.party.ballots
  const { name, ballot, quiz } = read.result
  if (!ballot) return []
  const score = quiz && { right: quiz.right.filter(Boolean).length, of: quiz.right.length }
  return [{ ...(name && { name }), ballot, ...(score && { score }) }]
}

/**
 * Reads a text of links or of lines (see `line.ts`), in pieces of any length, a million ballots or
 * more: memory grows with the different ballots and the people named, not with the text.
 *
 * Somebody named, or a link, counts once; the later of two ballots of one name replaces the earlier.
 * A nameless line is a ballot each time it comes.
 */
export class BallotReader {
  private readonly film: Film
  private readonly readLine: (line: string) => Line | null
  private readonly short: (ballot: Ballot) => string
  private rest = ''
  private lines = 0
  private people = new Map<string, Person>()
  private folded = new Map<string, number>()
  private known = 0
  private replaced = 0
  private refused: BallotFile['refused'] = {}
  private unread = { lines: 0, first: 0 }

  constructor(film: Film) {
    this.film = film
    this.readLine = lineReader(film)
    this.short = rankingWriter(film)
  }

  push(text: string): void {
    const lines = (this.rest + text).split(/\r\n|\n|\r(?=[^])/)
    this.rest = String(lines.pop()).slice(0, LONGEST_LINE)
    for (const line of lines) this.take(line)
  }

  finish(): BallotFile {
    this.take(this.rest)
    const people = [...this.people.values()]
    for (const { ranking, ballot } of people) if (!ballot) this.fold(ranking, 1)
    const folded = [...this.folded]
    return {
      people: people.flatMap(({ ballot }) => ballot ?? []),
      folded: folded.map(([ranking, count]) => `${quoted(ranking)},${count}\n`).join(''),
      ballots: folded.reduce((sum, [, count]) => sum + count, 0),
      known: this.known,
      replaced: this.replaced,
      refused: this.refused,
      unread: this.unread
    }
  }

  private take(line: string): void {
    this.lines += 1
    const text = line.trim()
    const isHeader =
      this.lines === 1 && HEADER.startsWith(text.toLowerCase().replace(/[;\t]/g, ','))
    if (text === '' || isHeader || text.length >= LONGEST_LINE) return
    const row = HAS_LINK.test(text) ? null : this.readLine(text)
    if (row) this.takeRow(row)
    else this.takeLinks(text)
  }

  private takeRow({ name, ballot, count }: Line): void {
    const clean = cleanName(name)
    if (clean && count === 1) this.takePerson(foldName(clean), { name: clean, ballot })
    else this.fold(this.short(ballot), count)
  }

  private takeLinks(text: string): void {
    const codes = findCodes(text)
    for (const code of codes) {
      const read = readCode(code, this.film)
      const ballots = ballotsIn(read)
      if (ballots.length === 0) this.refuse(read.ok ? 'no-ballot' : read.problem)
      ballots.forEach((ballot, place) => {
        this.takePerson(foldName(ballot.name) || `${code} ${place}`, ballot)
      })
    }
    if (codes.length === 0) {
      this.unread.first ||= this.lines
      this.unread.lines += 1
    }
  }

  private refuse(problem: BallotProblem): void {
    this.refused[problem] = (this.refused[problem] ?? 0) + 1
  }

  private takePerson(key: string, ballot: PartyBallot): void {
    const ranking = this.short(ballot.ballot)
    const before = this.people.get(key)
    if (before?.ranking === ranking) this.known += 1
    else if (before) this.replaced += 1
    const isListed = this.people.size < FEW || before?.ballot
    this.people.set(key, { ranking, ballot: isListed ? ballot : null })
    if (!isListed) for (const person of this.people.values()) person.ballot = null
  }

  private fold(ranking: string, count: number): void {
    this.folded.set(ranking, (this.folded.get(ranking) ?? 0) + count)
  }
}
