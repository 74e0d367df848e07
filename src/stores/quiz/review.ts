import { atom, computed } from 'nanostores'
import { isRight, score } from '../../core/quiz/check.ts'
import { compare } from '../../core/quiz/compare.ts'
import type { PlayedRound } from '../../core/quiz/round.ts'
import { missedQuestions } from '../../core/quiz/ways.ts'
import { film } from '../../film/index.ts'
import { sourcesOf } from './quiz.ts'
import { history, lastFinished } from './rounds.ts'

/** `undefined` stands for the round that was finished last. */
const opened = atom<string | undefined>()

export function openReview(round?: string): void {
  opened.set(round)
}

/** A round answer by answer, as far as it was played. */
export const review = computed([opened, history, lastFinished], (id, played, last) => {
  const found = id === undefined ? last : played.find(({ round }) => round.id === id)
  return found ? reviewOf(found) : null
})

/** How many questions there are to practise now. */
export const missed = computed(history, played => missedQuestions(played).length)

function reviewOf({ round, questions }: PlayedRound) {
  const items = round.answers.flatMap(({ given }, index) =>
    questions.slice(index, index + 1).map(question => ({
      question,
      isRight: isRight(question, given),
      compared: compare(question, given),
      sources: sourcesOf(question)
    }))
  )
  return {
    mode: round.mode,
    items,
    ...score(round, film.questions),
    seconds: Math.round(round.answers.reduce((sum, { took }) => sum + took, 0) / 1000)
  }
}
