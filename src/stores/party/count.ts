import { atom, computed } from 'nanostores'
import { countElection, HEADER, writeLine, type Count } from '../../core/election/index.ts'
import { encodeParty, type PartyBallot } from '../../core/link/index.ts'
import { environment } from '../../platform/environment.ts'
import { film } from '../../film/index.ts'
import { files } from './files.ts'
import { members } from './voters.ts'
import { party } from './parties.ts'
import { hashOf } from '../app/route.ts'

/** Chat apps and QR codes carry no more. */
const LONGEST_LINK = 2000

/** The count of all ballots. One count feeds everything that is shown. */
export const count = atom<Count | null>(null)
export const counting = atom<'done' | 'working' | 'failed'>('done')

let stop: () => void = () => undefined

/** Counts now and at every change of the party, until the answer is called. */
export function keepCounting(): () => void {
  const stopListening = computed([members, files], (present, read) => ({
    present,
    read
  })).subscribe(({ present, read }) => {
    stop()
    const ballots = present.map(({ ballot: { ballot } }) => ballot)
    if (read.length === 0) show(countElection(ballots, [], film))
    else
      countApart(
        ballots,
        read.map(({ folded }) => folded)
      )
  })
  return () => {
    stop()
    stopListening()
    count.set(null)
  }
}

function show(counted: Count): void {
  counting.set('done')
  count.set(counted)
}

/** A million ballots take a second, in which the page has to answer. */
function countApart(ballots: PartyBallot['ballot'][], folded: string[]): void {
  counting.set('working')
  count.set(null)
  stop = environment().startBallotWork({ kind: 'count', ballots, folded }, report => {
    stop()
    if (report.kind === 'count') show(report.count)
    else counting.set('failed')
  })
}

/** All ballots in a link, as long as it is short enough to be sent. */
export const partyLink = computed([members, files, party], (present, read, { name }) =>
  read.length > 0
    ? null
    : linkTo(
        present.map(({ ballot }) => ballot),
        name
      )
)

export function linkTo(ballots: PartyBallot[], name: string): string | null {
  if (ballots.length === 0) return null
  try {
    const code = encodeParty({ name, ballots }, film)
    const link = environment().address() + hashOf({ page: 'party', code })
    return link.length > LONGEST_LINK ? null : link
  } catch {
    // They are more than any code can carry.
    return null
  }
}

/** Hands the player all ballots of the open party as a file, which can be read in again. */
export function saveParty(fileName: string): void {
  const people = members.get().map(({ ballot }) => ballot)
  saveBallots(
    fileName,
    people,
    files
      .get()
      .map(({ folded }) => folded)
      .join('')
  )
}

export function saveBallots(fileName: string, people: readonly PartyBallot[], folded = ''): void {
  const rows = people.map(({ name = '', ballot }) => `${writeLine({ name, ballot, count: 1 })}\n`)
  // The lines have all but the column of names.
  environment().save(fileName, [`${HEADER}\n`, ...rows, folded.replace(/^(?=.)/gm, ',')].join(''))
}
