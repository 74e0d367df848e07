import { atom, computed } from 'nanostores'
import type { Ballot } from '../../links/contents.ts'
import { countElection, type Count } from '../rules/election/count.ts'
import { limitToRunoff, titleOf } from '../../vote/index.ts'
import { summarise } from '../rules/election/summary.ts'
import { shownLanguage } from '../../app/text/i18n.ts'
import { linkedFilm } from '../../film/linked.ts'
import { groupFileStore } from '../lobby/import/ballot-files.ts'
import { defineGroupStore } from '../groups/define-group-store.ts'
import { groupStore } from '../groups/groups.ts'
import { voterStore } from '../voters/voters.ts'

interface Counted {
  ballots: Ballot[]
  folded: string[]
  standing: string[] | undefined
}

export const groupCountStore = defineGroupStore((app, group) => {
  const { environment } = app
  const { files } = groupFileStore(app, group)
  const { party } = groupStore(app, group)
  const { present } = voterStore(app, group)

  const count = atom<Count | null>(null)
  const summary = computed(
    [count, shownLanguage],
    counted => counted && summarise(counted, titleOf)
  )
  const hasWriteIns = computed(
    count,
    counted => counted !== null && Object.keys(counted.writeIns).length > 0
  )
  const counting = atom<'done' | 'working' | 'failed'>('done')

  /** Own store, so that renaming the group does not count again. */
  const standing = computed(party, record => record.standing)

  const counted = computed([present, files, standing], (everybody, read, only): Counted => ({
    ballots: everybody.map(({ ballot }) => limitToRunoff(ballot.ballot, only)),
    folded: read.map(({ folded }) => folded),
    standing: only
  }))

  let stop: () => void = () => undefined

  /**
   * Counts now and after every change of the group.
   * @returns a function that stops counting
   */
  function keepCounting(): () => void {
    const stopListening = counted.subscribe(countNow)
    return () => {
      stop()
      stopListening()
      counting.set('done')
      count.set(null)
    }
  }

  function countAgain(): void {
    countNow(counted.get())
  }

  function countNow({ ballots, folded, standing }: Counted): void {
    stop()
    if (folded.length === 0) setCount(countElection(ballots, [], linkedFilm, standing))
    else countInWorker(ballots, folded, standing)
  }

  function setCount(counted: Count): void {
    count.set(counted)
    counting.set('done')
  }

  /** Files can hold a million ballots, which take a second. The last count stays meanwhile. */
  function countInWorker(ballots: Ballot[], folded: string[], standing?: string[]): void {
    counting.set('working')
    const task = { kind: 'count' as const, ballots, folded, ...(standing && { standing }) }
    stop = environment.startBallotWork(task, report => {
      stop()
      if (report.kind === 'count') setCount(report.count)
      else counting.set('failed')
    })
  }

  return { count, summary, hasWriteIns, counting, keepCounting, countAgain }
})

export type GroupCount = ReturnType<typeof groupCountStore>
