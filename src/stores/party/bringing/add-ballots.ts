import { atom } from 'nanostores'
import type { PartyBallot } from '../../../core/domain/result.ts'
import type { FileBallot } from '../../../core/election/index.ts'
import { defineGroupStore } from '../group-store.ts'
import { Roster } from '../roster.ts'
import { undoStore } from '../undo.ts'
import { ballotsOfText, type TextReport } from './text-ballots.ts'
import { isSameBallot, voterStore, type Way } from '../voters.ts'

/** What became of ballots: the name on each, empty where there is none. */
export interface ImportReport extends TextReport {
  added: string[]
  /** Those that were in already. */
  known: string[]
  /** Those that came again with another score. */
  updated: string[]
  /** Nameless ballots whose link came again, with nobody told to have sent it: perhaps other people's. */
  again?: PartyBallot[]
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

  /** Takes every ballot of a text, as it is read from a file of it; a nameless one by its sender. */
  function takeText(text: string, way: Way): Taken {
    const { ballots, report } = ballotsOfText(text)
    return takeBallots(ballots, way, { ...emptyReport(), ...report })
  }

  /**
   * Takes ballots in their order. One that is in already, by the same name or sender and with the
   * same ranking, is passed over; only a score that it did not have is taken from it.
   * @param report what is to be said of them so far
   */
  function takeBallots(ballots: readonly FileBallot[], way: Way, report = emptyReport()): Taken {
    const roster = newRoster()
    // Of several equal ballots in one text one may be the host's.
    let mine = me.get()?.ballot
    const repeated: PartyBallot[] = []
    for (const { isTyped = false, link, again = 0, ...sent } of ballots) {
      const came = isTyped ? 'typed' : way
      const { sender: whoever = '', ...ballot } = sent
      // Whoever sends several people's ballots in one link is none of them.
      const sender = link ? '' : whoever
      const name = ballot.name ?? sender
      const earlier = roster.same(ballot, name)
      if (mine && isSameBallot(mine, ballot)) {
        report.known.push(name)
        mine = undefined
      } else if (!earlier) {
        roster.add(ballot, came, ballot.name === undefined ? sender : '')
        report.added.push(name)
      } else if (hasNews(earlier.ballot, ballot)) {
        roster.replace(earlier, ballot, came)
        report.updated.push(name)
      } else report.known.push(name)
      // Those that the host has said to count are in.
      for (let times = 0; times < again; times++) {
        if (!roster.same(ballot, '')) repeated.push(ballot)
      }
    }
    if (repeated.length > 0) report.again = repeated
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

  function importBallots(ballots: readonly FileBallot[], way: Way): ImportReport {
    return tell(takeBallots(ballots, way))
  }

  /** Nameless ballots that came again are other people's, as the host says: each counts. */
  function countAgain(ballots: readonly PartyBallot[]): void {
    const takeOut = addAll(ballots, 'chat')
    tell({ report: { ...emptyReport(), added: ballots.map(() => '') }, takeOut })
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
    countAgain,
    addAll
  }
})

/** Whether a ballot that is in comes again with a score that it does not have. */
function hasNews(before: PartyBallot, { score }: PartyBallot): boolean {
  return score !== undefined && JSON.stringify(score) !== JSON.stringify(before.score)
}
