import { atom } from 'nanostores'
import type { PartyBallot } from '../../../links/contents.ts'
import { foldName } from '../../../vote/index.ts'
import type { FileBallot } from '../../rules/import/index.ts'
import { encodeParty, readCode } from '../../../links/index.ts'
import { linkedFilm } from '../../../film/linked.ts'
import { bundlesOf, type Bundle, type Delivery } from '../../voters/forwarded-ballots.ts'
import { defineGroupStore } from '../../groups/define-group-store.ts'
import { Roster } from '../../voters/roster.ts'
import { undoStore } from '../undo.ts'
import { ballotsOfText, type TextReport } from './text-ballots.ts'
import { isSameBallot, voterStore, type Voter, type Way } from '../../voters/voters.ts'

/** A link with several ballots is known by so many characters. */
const LINK_NAME = 16

/** What became of ballots: the name on each, empty where there is none. */
export interface ImportReport extends TextReport {
  added: string[]
  /** Those that were in already. */
  known: string[]
  /** Those that came again with another score. */
  updated: string[]
  /** Those of the added that did not come in links of their voters' own. */
  bundles: Bundle[]
  /** Nameless ballots whose link came again, with nobody told to have sent it: perhaps other people's. */
  again?: PartyBallot[]
}

export function emptyReport(): ImportReport {
  return { added: [], known: [], updated: [], bundles: [], refused: [] }
}

/** Ballots that were taken in, and what takes them out again. */
export interface Taken {
  report: ImportReport
  takeOut: () => void
}

export const ballotImportStore = defineGroupStore((app, group) => {
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
   * same ranking, is passed over. One with another score takes its place if the same person sent
   * both; else both are in, and the host is asked whether they are one person's. Ballots in one
   * party's link are different people's, and change nothing of what others sent themselves.
   * @param report what is to be said of them so far
   */
  function takeBallots(ballots: readonly FileBallot[], way: Way, report = emptyReport()): Taken {
    const roster = newRoster()
    // Of several equal ballots in one text one may be the host's.
    let mine = me.get()?.ballot
    const repeated: PartyBallot[] = []
    const added: Delivery[] = []
    const nameOf = linkNames()
    for (const { isTyped = false, link: together, again = 0, ...sent } of ballots) {
      const came = isTyped ? 'typed' : way
      const { sender = '', ...ballot } = sent
      const link = together && nameOf(together.code)
      // Whoever sends several people's ballots in one link is none of them.
      const name = ballot.name ?? (link === undefined ? sender : '')
      const origin = { ...(link !== undefined && { link }), ...(sender && { sender }) }
      const isIn = roster.has(ballot)
      const earlier = roster.same(ballot, name, origin)
      const isNews = link === undefined && !isIn && earlier && hasNews(earlier.ballot, ballot)
      if (mine && isSameBallot(mine, ballot)) {
        report.known.push(name)
        mine = undefined
      } else if (isNews && isSameSender(earlier, sender)) {
        roster.replace(earlier, ballot, came, origin)
        report.updated.push(name)
      } else if (earlier && !isNews) report.known.push(name)
      else {
        roster.add(ballot, came, origin)
        report.added.push(name)
        added.push({ name, link, sender })
      }
      // Those that the host has said to count are in.
      for (let times = 0; times < again; times++) {
        if (!roster.same(ballot, '', {})) repeated.push(ballot)
      }
    }
    report.bundles.push(...bundlesOf(added))
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
   * @param code of the link that they came in together, if they did
   * @returns what takes them out again
   */
  function addAll(ballots: readonly PartyBallot[], way: Way, code?: string): () => void {
    const roster = newRoster()
    const link = code === undefined ? undefined : linkName(code)
    for (const ballot of ballots) roster.add(ballot, way, link === undefined ? {} : { link })
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

/**
 * Gives each code of a party's link a short name to be stored by: of its ballots, however the code
 * was written. The end of a code has its checksum in it.
 */
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
  return plain.slice(-LINK_NAME)
}

/**
 * Whether what is known of the senders tells that a newer score is the same person's. Where neither
 * is known, or only that the sender now is called as the voter is, nothing may be lost by it.
 */
function isSameSender({ sender: before = '', ballot }: Voter, sender: string): boolean {
  const [was, is] = [foldName(before), foldName(sender)]
  if (was && is) return was === is
  return ballot.score === undefined && was === '' && (is === '' || is === foldName(ballot.name))
}

/** Whether a ballot that is in comes again with a score that it does not have. */
function hasNews(before: PartyBallot, { score }: PartyBallot): boolean {
  return score !== undefined && JSON.stringify(score) !== JSON.stringify(before.score)
}
