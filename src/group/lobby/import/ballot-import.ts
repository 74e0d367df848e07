import { atom } from 'nanostores'
import type { PartyBallot } from '../../../links/contents.ts'
import { enumerated } from '../../../app/text/format.ts'
import { foldName } from '../../../vote/index.ts'
import type { FileBallot } from '../../rules/import/index.ts'
import { encodeParty, readCode } from '../../../links/index.ts'
import { linkedFilm } from '../../../film/linked-film.ts'
import {
  batchesOf,
  type ForwardedBatch,
  type ReceivedBallot
} from '../../voters/forwarded-ballots.ts'
import { defineGroupStore } from '../../groups/define-group-store.ts'
import { Roster } from '../../voters/roster.ts'
import { undoStore } from '../undo.ts'
import { ballotsOfText, type TextReport } from './text-ballots.ts'
import { isSameBallot } from '../../voters/ballot-codes.ts'
import { voterStore } from '../../voters/voters.ts'
import type { Arrival, Voter } from '../../voters/voter-records.ts'

const LINK_NAME_LENGTH = 16

/** The names on imported ballots, grouped by outcome; empty for nameless ballots. */
export interface ImportReport extends TextReport {
  added: string[]
  known: string[]
  updated: string[]
  /** Added ballots that others than their voters passed on. */
  forwarded: ForwardedBatch[]
  /** Nameless ballots whose link was repeated by an unknown sender: perhaps other people’s. */
  again?: PartyBallot[]
}

export function emptyReport(): ImportReport {
  return { added: [], known: [], updated: [], forwarded: [], refused: [] }
}

export interface Import {
  report: ImportReport
  undo: () => void
}

export const ballotImportStore = defineGroupStore((app, group) => {
  const { environment } = app
  const { rememberUndo } = undoStore(app, group)
  const { me, voters, change } = voterStore(app, group)

  /** Report of the last import of a text or link; `null` after it is undone. */
  const importReport = atom<ImportReport | null>(null)

  function importText(text: string, arrival: Arrival): Import {
    const { ballots, report } = ballotsOfText(text)
    return importBallots(ballots, arrival, { ...emptyReport(), ...report })
  }

  /**
   * Adds ballots in order. A ballot with the same name or sender and the same ranking as an earlier one
   * is skipped, or replaces its score if the same person sent both; otherwise both are in, and the host
   * is asked whether they are from one person. Ballots in one group link are from different people, and
   * never replace ballots that voters sent themselves.
   * @param report what reading the ballots has reported so far
   */
  function importBallots(
    ballots: readonly FileBallot[],
    arrival: Arrival,
    report = emptyReport()
  ): Import {
    const roster = newRoster()
    // Only one of several equal ballots can be the host’s.
    let mine = me.get()?.ballot
    const repeated: PartyBallot[] = []
    const added: ReceivedBallot[] = []
    const nameOf = linkNames()
    for (const { isTyped = false, link: groupLink, again = 0, ...sent } of ballots) {
      const came = isTyped ? 'typed' : arrival
      const { sender = '', ...ballot } = sent
      const link = groupLink && nameOf(groupLink.code)
      // The sender of several ballots in one link is not taken for one of their voters.
      const name = ballot.name ?? (link === undefined ? sender : '')
      const origin = { ...(link !== undefined && { link }), ...(sender && { sender }) }
      const isIn = roster.has(ballot)
      const earlier = roster.takeMatch(ballot, name, origin)
      const isNewScore =
        link === undefined && !isIn && earlier && hasNewScore(earlier.ballot, ballot)
      if (mine && isSameBallot(mine, ballot)) {
        report.known.push(name)
        mine = undefined
      } else if (isNewScore && isSameSender(earlier, sender)) {
        roster.replace(earlier, ballot, came, origin)
        report.updated.push(name)
      } else if (earlier && !isNewScore) report.known.push(name)
      else {
        roster.add(ballot, came, origin)
        report.added.push(name)
        added.push({ name, link, sender })
      }
      // Repetitions that the host has already decided to count are in the group.
      for (let times = 0; times < again; times++) {
        if (!roster.takeMatch(ballot, '', {})) repeated.push(ballot)
      }
    }
    report.forwarded.push(...batchesOf(added))
    if (repeated.length > 0) report.again = repeated
    const { stored, removed } = roster
    change({ remove: removed, store: stored })
    return {
      report,
      undo: () => {
        change({ remove: stored, store: removed })
      }
    }
  }

  /** Shows the report of an import. The import can be undone if it has changed anything. */
  function showReport({ report, undo }: Import): ImportReport {
    importReport.set(report)
    rememberImport({
      report,
      undo: () => {
        undo()
        if (importReport.get() === report) importReport.set(null)
      }
    })
    return report
  }

  /** @returns a function that makes the import no longer undoable */
  function rememberImport({ report: { added, updated }, undo }: Import): () => void {
    if (added.length + updated.length === 0) return () => undefined
    const name = enumerated([...added, ...updated].filter(each => each !== ''))
    return rememberUndo({ kind: added.length > 0 ? 'added' : 'replaced', name, restore: undo })
  }

  function addBallots(text: string, arrival: Arrival = 'chat'): ImportReport {
    return showReport(importText(text, arrival))
  }

  /** Counts repeated nameless ballots as other people’s. */
  function countRepeated(ballots: readonly PartyBallot[]): void {
    const undo = addAll(ballots, 'chat')
    showReport({ report: { ...emptyReport(), added: ballots.map(() => '') }, undo })
  }

  /**
   * Adds all ballots, even if the group has equal ones: two people may cast the same ballot.
   * @param code of the link that brought the ballots together, if any
   * @returns a function that removes them
   */
  function addAll(ballots: readonly PartyBallot[], arrival: Arrival, code?: string): () => void {
    const roster = newRoster()
    const link = code === undefined ? undefined : linkName(code)
    for (const ballot of ballots) roster.add(ballot, arrival, link === undefined ? {} : { link })
    const { stored } = roster
    change({ store: stored })
    return () => {
      change({ remove: stored })
    }
  }

  function newRoster(): Roster {
    return new Roster(group, voters.get(), environment)
  }

  return {
    importReport,
    importText,
    importBallots,
    showReport,
    rememberImport,
    addBallots,
    countRepeated,
    addAll
  }
})

/** Short names of group links, which depend on their ballots only, not on how the code is written. */
function linkNames(): (code: string) => string {
  const known = new Map<string, string>()
  return code => {
    const name = known.get(code) ?? linkName(code)
    known.set(code, name)
    return name
  }
}

function linkName(code: string): string {
  const read = readCode(code, linkedFilm)
  const plain = read.ok && read.kind === 'party' ? encodeParty(read.party, linkedFilm) : code
  // The end of a code has the checksum.
  return plain.slice(-LINK_NAME_LENGTH)
}

/**
 * Whether a newer score is from the sender of the earlier ballot. If no sender is known, or only a new
 * one with the name of the voter, it replaces nothing that has a score.
 */
function isSameSender({ sender: before = '', ballot }: Voter, sender: string): boolean {
  const [was, is] = [foldName(before), foldName(sender)]
  if (was && is) return was === is
  return ballot.score === undefined && was === '' && (is === '' || is === foldName(ballot.name))
}

function hasNewScore(before: PartyBallot, { score }: PartyBallot): boolean {
  return score !== undefined && JSON.stringify(score) !== JSON.stringify(before.score)
}
