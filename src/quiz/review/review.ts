import { atom, computed } from 'nanostores'
import type { Question } from '../../film/types.ts'
import type { Mode, Score } from '../../links/contents.ts'
import { compare, isRight, noteOn, score } from '../rules/check.ts'
import type { ComparedPart } from '../rules/question-kind.ts'
import type { PlayedRound } from '../rules/round.ts'
import { scoreTopics, type TopicScore } from '../rules/topics.ts'
import { missedQuestions } from '../rules/daily/daily-and-missed.ts'
import { film } from '../../film/index.ts'
import { defineStore } from '../../app/app.ts'
import { roundStore } from '../rounds.ts'

export interface ReviewedAnswer {
  question: Question
  isRight: boolean
  note: string
  compared: ComparedPart[]
}

export interface Review extends Score {
  mode: Mode
  items: ReviewedAnswer[]
  topics: TopicScore[]
  seconds: number
}

export const reviewStore = defineStore(app => {
  const { history, lastFinished } = roundStore(app)

  /** The id of a round, or `undefined` for the round finished last. */
  const opened = atom<string | undefined>()

  const review = computed([opened, history, lastFinished], (id, played, last): Review | null => {
    const found = id === undefined ? last : played.find(({ round }) => round.id === id)
    return found ? reviewOf(found) : null
  })

  const missed = computed(history, played => missedQuestions(played).length)

  function openReview(round?: string): void {
    opened.set(round)
  }

  return { review, missed, openReview }
})

function reviewOf({ round, questions }: PlayedRound): Review {
  const items = round.answers.flatMap(({ given }, index) => {
    const question = questions[index]
    if (!question) return []
    return {
      question,
      isRight: isRight(question, given),
      compared: compare(question, given),
      note: noteOn(question, given)
    }
  })
  return {
    mode: round.mode,
    items,
    topics: scoreTopics(items.map(({ question: { topic }, isRight }) => ({ topic, isRight }))),
    ...score(round, film.questions),
    seconds: Math.round(round.answers.reduce((sum, { took }) => sum + took, 0) / 1000)
  }
}
