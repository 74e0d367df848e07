import { atom, computed } from 'nanostores'
import type { Ballot } from '../../core/domain/result.ts'
import { countElection, summarise, type Count } from '../../core/election/index.ts'
import { linkedFilm } from '../../film/linked.ts'
import { defineStore } from '../app/app.ts'
import { partyFileStore } from './files.ts'
import { titleOf } from '../vote/storylines.ts'
import { voterStore } from './voters.ts'

export const partyCountStore = defineStore(app => {
  const { environment } = app
  const { files } = partyFileStore(app)
  const { voters } = voterStore(app)

  /** The count of all ballots in the open party. One count feeds everything that is shown. */
  const count = atom<Count | null>(null)
  const summary = computed(count, counted => counted && summarise(counted, titleOf))
  const counting = atom<'done' | 'working' | 'failed'>('done')

  const counted = computed([voters, files], (present, read) => ({
    ballots: present.map(({ ballot }) => ballot.ballot),
    folded: read.map(({ folded }) => folded)
  }))

  let stop: () => void = () => undefined

  /** Counts now and at every change of the party, until what it returns is called. */
  function keepCounting(): () => void {
    const stopListening = counted.subscribe(({ ballots, folded }) => {
      stop()
      if (folded.length === 0) show(countElection(ballots, [], linkedFilm))
      else countInWorker(ballots, folded)
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
  function countInWorker(ballots: Ballot[], folded: string[]): void {
    counting.set('working')
    count.set(null)
    stop = environment.startBallotWork({ kind: 'count', ballots, folded }, report => {
      stop()
      if (report.kind === 'count') show(report.count)
      else counting.set('failed')
    })
  }

  return { count, summary, counting, keepCounting }
})
