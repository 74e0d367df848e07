import { atom } from 'nanostores'
import type { PartyBallot } from '../../../core/domain/result.ts'
import { ballotsIn, findChatLinks, type BallotProblem } from '../../../core/election/index.ts'
import { readCode } from '../../../core/link/index.ts'
import { linkedFilm } from '../../../film/linked.ts'
import { defineGroupStore } from '../group-store.ts'
import { Roster } from '../roster.ts'
import { undoStore } from '../undo.ts'
import { isSameBallot, voterStore, type Way } from '../voters.ts'

/** A link with more ballots is refused: each would be stored at many times its length. */
export const MOST_IN_A_LINK = 1000

export type ImportProblem = BallotProblem | 'too-many'

/** What became of ballots: the name on each, empty where there is none. */
export interface ImportReport {
  added: string[]
  /** Those that were in already. */
  known: string[]
  /** Those that came again with another score. */
  updated: string[]
  refused: ImportProblem[]
}

/** A ballot on its way in, with the name of whoever sent it to the chat, if that tells. */
export interface IncomingBallot extends PartyBallot {
  sender?: string
  /** Whether it is a line of a file, which somebody wrote down. */
  isTyped?: boolean
}

export function emptyReport(): ImportReport {
  return { added: [], known: [], updated: [], refused: [] }
}

/** Ballots that were taken in, and what takes them out again. */
export interface Taken {
  report: ImportReport
  takeOut: () => void
}

export const ballotImporter = defineGroupStore((app, group) => {
  const { environment } = app
  const { rememberUndo } = undoStore(app, group)
  const { me, voters, change } = voterStore(app, group)

  /** What became of the last text or link that was added, until it is taken back. */
  const importReport = atom<ImportReport | null>(null)

  /** Takes every ballot of every code in a text; a nameless one by the name of its sender. */
  function takeText(text: string, way: Way): Taken {
    const report = emptyReport()
    const links = findChatLinks(text)
    if (links.length === 0) report.refused.push('no-code')
    const ballots = links.flatMap(({ code, sender }): IncomingBallot[] => {
      const read = readCode(code, linkedFilm)
      const found = ballotsIn(read)
      // The host's own invitation stands in the same chat.
      if (read.ok && read.kind === 'invitation') return []
      if (found.length === 0) report.refused.push(read.ok ? 'no-ballot' : read.problem)
      if (found.length > MOST_IN_A_LINK) {
        report.refused.push('too-many')
        return []
      }
      const isOne = found.length === 1
      return found.map(ballot => (isOne && sender ? { ...ballot, sender } : ballot))
    })
    return takeBallots(ballots, way, report)
  }

  /**
   * Takes ballots in their order. One that is in already, by the same name or sender and with the
   * same ranking, is passed over; only a score that it did not have is taken from it.
   * @param report what is to be said of them so far
   */
  function takeBallots(
    ballots: readonly IncomingBallot[],
    way: Way,
    report = emptyReport()
  ): Taken {
    const roster = newRoster()
    const mine = me.get()?.ballot
    for (const { sender = '', isTyped = false, ...ballot } of ballots) {
      const came = isTyped ? 'typed' : way
      const name = ballot.name ?? sender
      const earlier = roster.same(ballot, name)
      if (mine && isSameBallot(mine, ballot)) report.known.push(name)
      else if (!earlier) {
        roster.add(ballot, came, ballot.name === undefined ? sender : '')
        report.added.push(name)
      } else if (hasNews(earlier.ballot, ballot)) {
        roster.replace(earlier, ballot, came)
        report.updated.push(name)
      } else report.known.push(name)
    }
    change(roster)
    const { come, gone } = roster
    return {
      report,
      takeOut: () => {
        change({ gone: come, come: gone })
      }
    }
  }

  /** Tells what became of ballots; if any came in, they can be taken back. */
  function tell({ report, takeOut }: Taken): ImportReport {
    importReport.set(report)
    rememberTaken({
      report,
      takeOut: () => {
        takeOut()
        // What was told since is of other ballots.
        if (importReport.get() === report) importReport.set(null)
      }
    })
    return report
  }

  /** @returns what forgets it */
  function rememberTaken({ report: { added, updated }, takeOut }: Taken): () => void {
    if (added.length + updated.length === 0) return () => undefined
    const name = [...added, ...updated].filter(each => each !== '').join(', ')
    return rememberUndo({ kind: added.length > 0 ? 'added' : 'replaced', name, restore: takeOut })
  }

  function addBallots(text: string, way: Way = 'chat'): ImportReport {
    return tell(takeText(text, way))
  }

  function importBallots(ballots: readonly IncomingBallot[], way: Way): ImportReport {
    return tell(takeBallots(ballots, way))
  }

  /**
   * Adds ballots whatever is in already: two people may have cast the same one.
   * @returns what takes them out again
   */
  function addAll(ballots: readonly PartyBallot[], way: Way): () => void {
    const roster = newRoster()
    for (const ballot of ballots) roster.add(ballot, way)
    change(roster)
    const { come } = roster
    return () => {
      change({ gone: come })
    }
  }

  function newRoster(): Roster {
    return new Roster(group, voters.get(), environment)
  }

  return {
    importReport,
    takeText,
    takeBallots,
    tell,
    rememberTaken,
    addBallots,
    importBallots,
    addAll
  }
})

/** Whether a ballot that is in comes again with a score that it does not have. */
function hasNews(before: PartyBallot, { score }: PartyBallot): boolean {
  return score !== undefined && JSON.stringify(score) !== JSON.stringify(before.score)
}
