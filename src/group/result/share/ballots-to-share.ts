import { computed } from 'nanostores'
import type { PartyBallot } from '../../../links/contents.ts'
import { HEADER, writeLine } from '../../rules/import/index.ts'
import { limitToRunoff } from '../../../vote/index.ts'
import { encodeParty } from '../../../links/index.ts'
import { linkedFilm } from '../../../film/linked-film.ts'
import { defineStore } from '../../../app/app.ts'
import { hashOf } from '../../../app/route.ts'
import { groupFileStore } from '../../lobby/import/ballot-files.ts'
import { defineGroupStore } from '../../groups/define-group-store.ts'
import { groupStore } from '../../groups/groups.ts'
import { voterStore } from '../../voters/voters.ts'

/** Characters. Chat apps and QR codes take no more. */
const LONGEST_LINK = 2000

/** Characters of the shortest ballot in a link. Encoding more of them than fit takes long, for nothing. */
const SHORTEST_BALLOT = 2

export const ballotSharingStore = defineStore(({ environment }) => {
  /** `null` if there are no ballots, or more than fit in a link. */
  function linkTo(ballots: PartyBallot[], name: string): string | null {
    const isTooLong = ballots.length * SHORTEST_BALLOT > LONGEST_LINK
    if (ballots.length === 0 || isTooLong) return null
    try {
      const code = encodeParty({ name, ballots }, linkedFilm)
      const link = environment.address() + hashOf({ page: 'group', code })
      return link.length > LONGEST_LINK ? null : link
    } catch {
      // Hundreds of ballots with long write-ins fit in no code.
      return null
    }
  }

  /**
   * Downloads a CSV file that the game can import.
   * @param folded lines of ranking and count
   */
  function exportBallots(fileName: string, ballots: readonly PartyBallot[], folded = ''): void {
    const rows = ballots.map(({ name = '', ballot }) => writeLine({ name, ballot, count: 1 }))
    // These lines lack the column of names.
    const foldedRows = folded.replace(/^(?=.)/gm, ',')
    // The byte-order mark makes spreadsheets read UTF-8.
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
    everybody.map(({ ballot }) => ({ ...ballot, ballot: limitToRunoff(ballot.ballot, standing) }))
  )

  const groupLink = computed([groupBallots, files, party], (ballots, read, { name }) =>
    read.length > 0 ? null : linkTo(ballots, name)
  )

  function exportGroup(fileName: string): void {
    const folded = files.get().map(file => file.folded)
    exportBallots(fileName, groupBallots.get(), folded.join(''))
  }

  return { groupLink, exportGroup }
})
