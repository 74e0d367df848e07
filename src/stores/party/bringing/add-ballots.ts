import { atom } from 'nanostores'
import type { PartyBallot } from '../../../core/domain/result.ts'
import { ballotsIn, findChatLinks, type BallotProblem } from '../../../core/election/index.ts'
import { readCode } from '../../../core/link/index.ts'
import { linkedFilm } from '../../../film/linked.ts'
import { defineStore } from '../../app/app.ts'
import { partyStore } from '../parties.ts'
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

export const ballotImporter = defineStore(app => {
  const { environment } = app
  const { destination, openParty } = partyStore(app)
  const { rememberUndo } = undoStore(app)
  const { me, votersOf, change } = voterStore(app)

  /** What became of the last text, link or file that was added. */
  const importReport = atom<ImportReport | null>(null)

  /** Adds every ballot of every code in a pasted text; a nameless one by the name of its sender. */
  function addBallots(text: string, way: Way = 'chat', party = openParty.get()): ImportReport {
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
    return importBallots(ballots, way, party, report)
  }

  /**
   * Adds ballots in their order. One that is in already, by the same name or sender and with the
   * same ranking, is passed over; only a score that it did not have is taken from it.
   * @param into which may not be the open one: a file takes its time
   * @param report what is to be said of them so far
   */
  function importBallots(
    ballots: readonly IncomingBallot[],
    way: Way,
    into = openParty.get(),
    report = emptyReport()
  ): ImportReport & { undo: () => void } {
    const party = destination(into)
    const roster = rosterOf(party)
    const mine = party === openParty.get() ? me.get()?.ballot : undefined
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
    const undo = () => {
      change({ gone: come, come: gone })
      importReport.set(null)
    }
    if (come.length > 0) rememberImport(party, report, undo)
    importReport.set(report)
    return { ...report, undo }
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

  return { importReport, addBallots, importBallots, addAll }
})

/** Whether a ballot that is in comes again with a score that it does not have. */
function hasNews(before: PartyBallot, { score }: PartyBallot): boolean {
  return score !== undefined && JSON.stringify(score) !== JSON.stringify(before.score)
}
