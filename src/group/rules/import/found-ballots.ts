import type { VotedFilm } from '../../../film/types.ts'
import type { Ballot } from '../../../links/contents.ts'
import { readCode, type LinkedFilm } from '../../../links/index.ts'
import { cleanName } from '../../../links/text.ts'
import type { BallotFile, ReadingOptions } from './ballot-file.ts'
import { ballotsIn, type BallotProblem } from './ballots-in.ts'
import { DistinctVoters, FEW, Rankings, type Sender } from './distinct-voters.ts'
import { quoted } from './table/line-fields.ts'
import { rankingWriter, type Line } from './table/line.ts'

/** Characters lost in decoding, or decoded from the wrong encoding. */
const LOST = /[\uFFFD\u0080-\u009F]/

type Found = Pick<
  BallotFile,
  'people' | 'folded' | 'ballots' | 'known' | 'replaced' | 'refused' | 'again' | 'invitations'
>

/** The ballots found in a text so far. Memory grows with the different ballots and names. */
export class FoundBallots {
  private readonly film: LinkedFilm & VotedFilm
  private readonly mostInLink: number
  private readonly rankingOf: (ballot: Ballot) => string
  private readonly rankings = new Rankings()
  private readonly voters: DistinctVoters
  private readonly refused: BallotFile['refused'] = {}
  private invitations = 0

  constructor(
    film: LinkedFilm & VotedFilm,
    { listed = FEW, mostInLink = Infinity }: ReadingOptions = {}
  ) {
    this.film = film
    this.mostInLink = mostInLink
    this.rankingOf = rankingWriter(film)
    this.voters = new DistinctVoters(this.rankings, listed)
  }

  /** Adds a row of a table. A name that lost characters in decoding counts as none. */
  addRow({ name, ballot, count }: Line): void {
    const clean = count > 1 || LOST.test(name) ? '' : cleanName(name)
    const ranking = this.rankingOf(ballot)
    if (clean) this.voters.takeRow(ranking, { name: clean, ballot, isTyped: true })
    else this.rankings.castOf(ranking).ballots += count
  }

  addLink(code: string, from: Sender): void {
    const read = readCode(code, this.film)
    if (read.ok && read.kind === 'invitation') {
      this.invitations += 1
      return
    }
    const ballots = ballotsIn(read)
    if (ballots.length === 0) this.refuse(read.ok ? 'no-ballot' : read.problem)
    else if (ballots.length > this.mostInLink) this.refuse('too-many')
    else {
      const ranked = ballots.map(ballot => ({ ranking: this.rankingOf(ballot.ballot), ballot }))
      this.voters.takeLink(code, ranked, from)
    }
  }

  /** To be called once, at the end. */
  finish(): Found {
    const people = this.voters.finish()
    const folded = this.rankings.all()
    const { again, known, replaced } = this.voters
    return {
      people,
      folded: folded.map(([ranking, count]) => `${quoted(ranking)},${count}\n`).join(''),
      ballots: folded.reduce((sum, [, count]) => sum + count, 0),
      known,
      replaced,
      refused: this.refused,
      ...(again > 0 && { again }),
      ...(this.invitations > 0 && { invitations: this.invitations })
    }
  }

  private refuse(problem: BallotProblem): void {
    this.refused[problem] = (this.refused[problem] ?? 0) + 1
  }
}
