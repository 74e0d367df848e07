import { atom } from 'nanostores'
import type { PartyBallot } from '../../core/domain/result.ts'
import { ballotsIn, type BallotProblem } from '../../core/election/ballots-in.ts'
import { findCodes, readCode } from '../../core/link/index.ts'
import { linkedFilm } from '../../film/linked.ts'
import { defineStore } from '../app/app.ts'
import { partyStore } from './parties.ts'
import { Roster } from './roster.ts'
import { undoStore } from './undo.ts'
import { codeOf, recordOf, voterStore, type VoterRecord } from './voters.ts'

/** What became of ballots: the name on each, empty where there is none. */
export interface ImportReport {
  added: string[]
  /** Those that were in already. */
  known: string[]
  /** Those that took the place of an earlier one of the same name. */
  replaced: string[]
  refused: BallotProblem[]
}

export function emptyReport(): ImportReport {
  return { added: [], known: [], replaced: [], refused: [] }
}

export const ballotImporter = defineStore(app => {
  const { environment } = app
  const { openParty } = partyStore(app)
  const { undoable } = undoStore(app)
  const { voters, change } = voterStore(app)

  /** What became of the last text, link or file that was added. */
  const importReport = atom<ImportReport | null>(null)

  /** Adds every ballot of every code in a pasted text. */
  function addBallots(text: string): void {
    const report = emptyReport()
    const codes = findCodes(text)
    if (codes.length === 0) report.refused.push('no-code')
    const ballots = codes.flatMap(code => {
      const read = readCode(code, linkedFilm)
      const found = ballotsIn(read)
      if (found.length === 0) report.refused.push(read.ok ? 'no-ballot' : read.problem)
      return found
    })
    importBallots(ballots, report)
  }

  /**
   * Adds ballots in their order. A later one of a name takes the place of the earlier.
   * @param report what is to be said of them so far
   */
  function importBallots(ballots: readonly PartyBallot[], report = emptyReport()): void {
    const roster = openRoster()
    const replaced: VoterRecord[] = []
    for (const ballot of ballots) {
      const name = ballot.name ?? ''
      const code = codeOf(ballot)
      const earlier = roster.named(name)
      if (roster.has(code) || (earlier && isSame(earlier.ballot, ballot))) {
        report.known.push(name)
      } else if (earlier) {
        replaced.push(recordOf(earlier))
        roster.replace(earlier, ballot, code)
        report.replaced.push(name)
      } else {
        roster.add(ballot, code)
        report.added.push(name)
      }
    }
    change(roster.gone, roster.come)
    if (replaced.length > 0) {
      undoable.set({
        kind: 'replaced',
        name: report.replaced.join(', '),
        restore: () => {
          replaced.forEach(putBack)
        }
      })
    }
    importReport.set(report)
  }

  /** Adds ballots whatever is in already: two people may have cast the same one. */
  function addAll(ballots: readonly PartyBallot[]): void {
    const roster = openRoster()
    for (const ballot of ballots) roster.add(ballot, codeOf(ballot))
    change(roster.gone, roster.come)
  }

  function openRoster(): Roster {
    return new Roster(openParty.get(), voters.get(), environment)
  }

  /** The ballot that has taken its place since goes again. */
  function putBack(record: VoterRecord): void {
    const there = voters.get().filter(({ addedAt }) => addedAt === record.addedAt)
    change(there, [record])
  }

  return { importReport, addBallots, importBallots, addAll }
})

/** The same ranking, and no quiz score that the one before does not have. */
function isSame(before: PartyBallot, { ballot, score }: PartyBallot): boolean {
  const isSameRanking = codeOf({ ballot: before.ballot }) === codeOf({ ballot })
  return isSameRanking && (!score || JSON.stringify(score) === JSON.stringify(before.score))
}
