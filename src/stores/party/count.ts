import { atom, computed } from 'nanostores'
import type { Ballot } from '../../core/domain/result.ts'
import { countElection, standingOnly, summarise, type Count } from '../../core/election/index.ts'
import { linkedFilm } from '../../film/linked.ts'
import { partyFileStore } from './bringing/files.ts'
import { defineGroupStore } from './group-store.ts'
import { partyStore } from './parties.ts'
import { titleOf } from '../vote/storylines.ts'
import { voterStore } from './voters.ts'

interface Counted {
  ballots: Ballot[]
  folded: string[]
  standing: string[] | undefined
}

export const partyCountStore = defineGroupStore((app, group) => {
  const { environment } = app
  const { files } = partyFileStore(app, group)
  const { party } = partyStore(app, group)
  const { present } = voterStore(app, group)

  /** The count of all ballots in the party. One count feeds everything that is shown. */
  const count = atom<Count | null>(null)
  const summary = computed(count, counted => counted && summarise(counted, titleOf))
  const hasWriteIns = computed(
    count,
    counted => counted !== null && Object.keys(counted.writeIns).length > 0
  )
  const counting = atom<'done' | 'working' | 'failed'>('done')

  /** A store of its own: a new name of the party needs no new count. */
  const standing = computed(party, record => record.standing)

  const counted = computed([present, files, standing], (everybody, read, only): Counted => ({
    ballots: everybody.map(({ ballot }) => standingOnly(ballot.ballot, only)),
    folded: read.map(({ folded }) => folded),
    standing: only
  }))

  let stop: () => void = () => undefined

  /** Counts now and at every change of the party, until what it returns is called. */
  function keepCounting(): () => void {
    const stopListening = counted.subscribe(countNow)
    return () => {
      stop()
      stopListening()
      counting.set('done')
      count.set(null)
    }
  }

  /** Once more, after a count that failed. */
  function countAgain(): void {
    countNow(counted.get())
  }

  function countNow({ ballots, folded, standing }: Counted): void {
    stop()
    if (folded.length === 0) show(countElection(ballots, [], linkedFilm, standing))
    else countInWorker(ballots, folded, standing)
  }

  function show(counted: Count): void {
    count.set(counted)
    counting.set('done')
  }

  /** A million ballots take a second, in which the page has to answer. Meanwhile the last count stands. */
  function countInWorker(ballots: Ballot[], folded: string[], standing?: string[]): void {
    counting.set('working')
    const task = { kind: 'count' as const, ballots, folded, ...(standing && { standing }) }
    stop = environment.startBallotWork(task, report => {
      stop()
      if (report.kind === 'count') show(report.count)
      else counting.set('failed')
    })
  }

  return { count, summary, hasWriteIns, counting, keepCounting, countAgain }
})
