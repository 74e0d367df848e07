import { defineStore } from '../app/app.ts'
import { quizStore } from '../quiz/quiz.ts'
import { roundStore } from '../quiz/rounds.ts'

export const arrivalStore = defineStore(app => {
  const { justFinished } = quizStore(app)
  const { lastFinished } = roundStore(app)

  /** Whether the score on the ticket is news, which it is once: right after the round. */
  function isScoreNews(): boolean {
    const finished = justFinished.get()
    justFinished.set(null)
    return finished !== null && finished === lastFinished.get()?.round.id
  }

  return { isScoreNews }
})
