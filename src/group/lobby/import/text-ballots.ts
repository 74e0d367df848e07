import {
  readBallots,
  unfold,
  type BallotFile,
  type BallotProblem,
  type FileBallot,
  type Stranger
} from '../../rules/import/index.ts'
import { linkedFilm } from '../../../film/linked-film.ts'

/** Longer links are refused, because each ballot is stored at many times its length. */
export const MOST_IN_A_LINK = 1000
const MOST_NAMELESS_ROWS = 1000

export type ImportProblem = BallotProblem | 'too-many-rows'

export interface TextReport {
  refused: ImportProblem[]
  /** Set if the text looks like a table of something else. */
  stranger?: Stranger
  /** How many ballots were replaced by a later one of the same person. */
  replaced?: number
}

/** Lists every ballot of a pasted text; a file folds nameless ones. */
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

/** The problem of each refused link. A text without links and rows counts as one. */
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
