import { atom, computed } from 'nanostores'
import type { PartyBallot } from '../../links/contents.ts'
import { countElection, type Count } from '../rules/election/count.ts'
import { limitToRunoff, titleOf } from '../../vote/index.ts'
import { summarise } from '../rules/election/summary.ts'
import { shownLanguage } from '../../app/text/i18n.ts'
import { linkedFilm } from '../../film/linked-film.ts'
import { groupFileStore } from '../lobby/import/ballot-files.ts'
import { defineGroupStore } from '../groups/define-group-store.ts'
import { groupStore } from '../groups/groups.ts'
import { voterStore } from '../voters/voters.ts'

interface Counted {
  ballots: PartyBallot[]
  folded: string[]
  standing: string[] | undefined
}

export const groupCountStore = defineGroupStore((app, group) => {
  const { environment } = app
  const { files } = groupFileStore(app, group)
  const { party } = groupStore(app, group)
  const { present } = voterStore(app, group)

  const latest = atom<{ count: Count; ballots: PartyBallot[] } | null>(null)
  const count = computed(latest, found => found && found.count)
  /** The ballots of the count, without those of files: another count may be under way. */
  const countedBallots = computed(latest, found => found?.ballots ?? [])
  const summaryOf = (counted: Count) => summarise(counted, titleOf)
  const summary = computed([count, shownLanguage], counted => counted && summaryOf(counted))
  const hasWriteIns = computed(
    count,
    counted => counted !== null && Object.keys(counted.writeIns).length > 0
  )
  const counting = atom<'done' | 'working' | 'failed'>('done')

  /** Own store, so that renaming the group does not count again. */
  const standing = computed(party, record => record.standing)

  const counted = computed([present, files, standing], (everybody, read, only): Counted => ({
    ballots: everybody.map(({ ballot }) => ({
      ...ballot,
      ballot: limitToRunoff(ballot.ballot, only)
    })),
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
      latest.set(null)
    }
  }

  function countAgain(): void {
    countNow(counted.get())
  }

  function countNow({ ballots, folded, standing }: Counted): void {
    stop()
    if (folded.length > 0) countInWorker(ballots, folded, standing)
    else setCount(countElection(rankingsOf(ballots), [], linkedFilm, standing), ballots)
  }

  function setCount(count: Count, ballots: PartyBallot[]): void {
    latest.set({ count, ballots })
    counting.set('done')
  }

  /** Files can hold a million ballots, which take a second. The last count stays meanwhile. */
  function countInWorker(voted: PartyBallot[], folded: string[], standing?: string[]): void {
    counting.set('working')
    const ballots = rankingsOf(voted)
    const task = { kind: 'count' as const, ballots, folded, ...(standing && { standing }) }
    stop = environment.startBallotWork(task, report => {
      stop()
      if (report.kind === 'count') setCount(report.count, voted)
      else counting.set('failed')
    })
  }

  return {
    count,
    countedBallots,
    summary,
    summaryOf,
    hasWriteIns,
    counting,
    keepCounting,
    countAgain
  }
})

const rankingsOf = (ballots: readonly PartyBallot[]) => ballots.map(({ ballot }) => ballot)

export type GroupCount = ReturnType<typeof groupCountStore>
