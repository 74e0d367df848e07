import { atom } from 'nanostores'
import type { PartyBallot } from '../../../core/domain/result.ts'
import type { FileBallot } from '../../../core/election/index.ts'
import { defineStore } from '../../app/app.ts'
import { partyStore } from '../parties.ts'
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
}

export function emptyReport(): ImportReport {
  return { added: [], known: [], updated: [], refused: [] }
}

export const ballotImporter = defineStore(app => {
  const { environment } = app
  const { destination, openParty } = partyStore(app)
  const { rememberUndo } = undoStore(app)
  const { me, votersOf, change } = voterStore(app)

  /** What became of the last text, link or file that was added. */
  const importReport = atom<ImportReport | null>(null)

  /** Adds every ballot of a pasted text; a nameless one by the name of its sender. */
  function addBallots(text: string, way: Way = 'chat', party = openParty.get()): ImportReport {
    const { ballots, report } = ballotsOfText(text)
    return importBallots(ballots, way, party, { ...emptyReport(), ...report })
  }

  /**
   * Adds ballots in their order. One that is in already, by the same name or sender and with the
   * same ranking, is passed over; only a score that it did not have is taken from it.
   * @param into which may not be the open one: a file takes its time
   * @param report what is to be said of them so far
   */
  function importBallots(
    ballots: readonly FileBallot[],
    way: Way,
    into = openParty.get(),
    report = emptyReport()
  ): ImportReport & { undo: () => void } {
    const party = destination(into)
    const roster = rosterOf(party)
    // Of several equal ballots in one text one may be the host's.
    let mine = party === openParty.get() ? me.get()?.ballot : undefined
    for (const { isTyped = false, link, again: _, ...sent } of ballots) {
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
    }
    change(roster)
    const { come, gone } = roster
    const undo = () => {
      change({ gone: come, come: gone })
      importReport.set(null)
    }
    if (come.length > 0) rememberImport(party, report, undo)
    importReport.set(report)
    return { ...report, undo }
  }

  /** Nameless ballots that came again are other people's, as the host says: each counts. */
  function countAgain(ballots: readonly PartyBallot[]): void {
    const party = openParty.get()
    const roster = rosterOf(party)
    for (const ballot of ballots) roster.add(ballot, 'chat')
    change(roster)
    const { come } = roster
    const report = { ...emptyReport(), added: come.map(() => '') }
    importReport.set(report)
    rememberImport(party, report, () => {
      change({ gone: come })
      importReport.set(null)
    })
  }

  /** Adds ballots whatever is in already: two people may have cast the same one. */
  function addAll(ballots: readonly PartyBallot[], way: Way, into = openParty.get()): void {
    const roster = rosterOf(destination(into))
    for (const ballot of ballots) roster.add(ballot, way)
    change(roster)
  }

  function rosterOf(party: string): Roster {
    return new Roster(party, votersOf(party), environment)
  }

  function rememberImport(
    party: string,
    { added, updated }: ImportReport,
    restore: () => void
  ): void {
    const name = [...added, ...updated].filter(each => each !== '').join(', ')
    rememberUndo({ kind: added.length > 0 ? 'added' : 'replaced', party, name, restore })
  }

  return { importReport, addBallots, importBallots, countAgain, addAll }
})

/** Whether a ballot that is in comes again with a score that it does not have. */
function hasNews(before: PartyBallot, { score }: PartyBallot): boolean {
  return score !== undefined && JSON.stringify(score) !== JSON.stringify(before.score)
}
