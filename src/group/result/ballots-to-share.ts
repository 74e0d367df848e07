import { computed } from 'nanostores'
import type { PartyBallot } from '../../links/contents.ts'
import { HEADER, writeLine } from '../rules/import/index.ts'
import { standingOnly } from '../../vote/index.ts'
import { encodeParty } from '../../links/index.ts'
import { linkedFilm } from '../../film/linked.ts'
import { defineStore } from '../../app/app.ts'
import { hashOf } from '../../app/route.ts'
import { groupFileStore } from '../lobby/import/ballot-files.ts'
import { defineGroupStore } from '../groups/define-group-store.ts'
import { groupStore } from '../groups/groups.ts'
import { voterStore } from '../voters/voters.ts'

/** In characters: chat apps and QR codes carry no more. */
const LONGEST_LINK = 2000

/** Ballots on their way out, whoever’s they are. */
export const ballotSharingStore = defineStore(({ environment }) => {
  /** Ballots in a link. `null` where there are none, or more than a link that can be sent. */
  function linkTo(ballots: PartyBallot[], name: string): string | null {
    if (ballots.length === 0) return null
    try {
      const code = encodeParty({ name, ballots }, linkedFilm)
      const link = environment.address() + hashOf({ page: 'group', code })
      return link.length > LONGEST_LINK ? null : link
    } catch {
      // They are more than any code can carry.
      return null
    }
  }

  /**
   * Hands the host ballots as a file, which can be read in again.
   * @param folded lines of ranking and count
   */
  function exportBallots(fileName: string, ballots: readonly PartyBallot[], folded = ''): void {
    const rows = ballots.map(({ name = '', ballot }) => writeLine({ name, ballot, count: 1 }))
    // Its lines have all but the column of names.
    const foldedRows = folded.replace(/^(?=.)/gm, ',')
    // By the mark a spreadsheet knows UTF-8, and shows accents.
    environment.downloadFile(fileName, `\uFEFF${[HEADER, ...rows, foldedRows].join('\n')}`)
  }

  return { linkTo, exportBallots }
})

export const groupSharingStore = defineGroupStore((app, group) => {
  const { linkTo, exportBallots } = ballotSharingStore(app)
  const { files } = groupFileStore(app, group)
  const { party } = groupStore(app, group)
  const { present } = voterStore(app, group)

  const groupBallots = computed([present, party], (everybody, { standing }) =>
    everybody.map(({ ballot }) => ({ ...ballot, ballot: standingOnly(ballot.ballot, standing) }))
  )

  /** All ballots of the group in a link. `null` where no link can hold them. */
  const groupLink = computed([groupBallots, files, party], (ballots, read, { name }) =>
    read.length > 0 ? null : linkTo(ballots, name)
  )

  /** All ballots of the group as a file. */
  function exportGroup(fileName: string): void {
    const folded = files.get().map(file => file.folded)
    exportBallots(fileName, groupBallots.get(), folded.join(''))
  }

  return { groupLink, exportGroup }
})
