import {
  readBallots,
  unfold,
  type BallotFile,
  type BallotProblem,
  type FileBallot,
  type Stranger
} from '../../rules/import/index.ts'
import { linkedFilm } from '../../../film/linked.ts'

/** A link with more ballots is refused: each would be stored at many times its length. */
export const MOST_IN_A_LINK = 1000
/** The same for rows without a name: as a file they are stored together. */
const MOST_NAMELESS_ROWS = 1000

export type ImportProblem = BallotProblem | 'too-many-rows'

/** What a text holds besides ballots. */
export interface TextReport {
  refused: ImportProblem[]
  /** What the text looks like, where it is a table of something else. */
  stranger?: Stranger
  /** How many ballots gave way to a later one of the same person. */
  replaced?: number
}

/** The ballots of a pasted text, as they are read from a file of it, each listed on its own. */
export function ballotsOfText(text: string): { ballots: FileBallot[]; report: TextReport } {
  const read = readBallots(linkedFilm, text, { listed: Infinity, mostInLink: MOST_IN_A_LINK })
  const { people, folded, stranger, replaced } = read
  const hasRoom = read.ballots <= MOST_NAMELESS_ROWS
  const rows = hasRoom ? unfold(folded, linkedFilm) : []
  return {
    ballots: [...people, ...rows.map(ballot => ({ ballot, isTyped: true }))],
    report: {
      refused: [...problemsOf(read), ...(hasRoom ? [] : ['too-many-rows' as const])],
      ...(stranger && { stranger }),
      ...(replaced > 0 && { replaced })
    }
  }
}

/** The reason why of each link that was refused; a text without a link or a row is refused as a whole. */
function problemsOf({
  people,
  ballots,
  refused,
  invitations = 0,
  stranger
}: BallotFile): BallotProblem[] {
  const problems = (Object.keys(refused) as BallotProblem[]).flatMap(problem =>
    Array.from({ length: refused[problem] ?? 0 }, () => problem)
  )
  const found = people.length + ballots + problems.length + invitations
  return found === 0 && !stranger ? ['no-code'] : problems
}
