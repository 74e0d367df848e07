import { computed } from 'nanostores'
import { add, remove } from '../../core/ballot/arrange.ts'
import type { Storyline } from '../../core/domain/film.ts'
import { comments } from '../../film/comments.ts'
import { ballotDraftStore } from './ballot-draft.ts'
import { headToHeadStore } from './head-to-head.ts'
import { WRITE_IN } from '../../core/domain/result.ts'
import { storylineStore } from './storylines.ts'
import { originsOf, type Origin } from '../app/origins.ts'
import { defineStore } from '../app/app.ts'

export const commentTotal = comments.total

/** A storyline as it stands for the shortlist. */
export interface Candidate extends Storyline {
  isPicked: boolean
  origins: Origin[]
}

export const shortlistStore = defineStore(app => {
  const { draft, typedWriteIn, writeInFault } = ballotDraftStore(app)
  const { changeShortlist, forgetWriteInDuels } = headToHeadStore(app)
  const { storylines } = storylineStore(app)

  /** All storylines in this player's own order. */
  const shortlist = computed([draft, storylines], (ranking, all) =>
    all.map((storyline): Candidate => ({
      ...storyline,
      isPicked: ranking.flat().includes(storyline.id),
      origins: originsOf(storyline.cites)
    }))
  )

  const hasWriteIn = computed(draft, ranking => ranking.flat().includes(WRITE_IN))

  function toggle(id: string): void {
    changeShortlist(ranking =>
      ranking.flat().includes(id) ? remove(ranking, id) : add(ranking, id)
    )
  }

  function typeWriteIn(text: string): void {
    if (text === typedWriteIn.get()) return
    typedWriteIn.set(text)
    forgetWriteInDuels()
  }

  /** Puts the write-in on the shortlist or takes it off. What cannot be one stays as typed. */
  function toggleWriteIn(): void {
    if (!writeInFault.get()) toggle(WRITE_IN)
  }

  return { shortlist, hasWriteIn, typeWriteIn, toggleWriteIn, toggle }
})
