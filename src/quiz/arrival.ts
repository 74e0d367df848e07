import { atom } from 'nanostores'
import { defineStore } from '../app/app.ts'
import { roundStore } from './rounds.ts'

export const arrivalStore = defineStore(app => {
  const { lastFinished } = roundStore(app)

  /** The id of the round that has just led to a result, until that is on screen. */
  const justFinished = atom<string | null>(null)

  /** Whether the score on the ticket is news, which it is once: right after the round. */
  function isScoreNews(): boolean {
    const finished = justFinished.get()
    justFinished.set(null)
    return finished === lastFinished.get()?.round.id
  }

  return { justFinished, isScoreNews }
})
