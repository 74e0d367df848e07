import { atom, computed } from 'nanostores'
import type { Question, Topic } from '../../film/types.ts'
import type { Mode, Score } from '../../links/contents.ts'
import { isRight, score } from '../rules/check.ts'
import { compare, type Compared } from '../rules/compare-answers.ts'
import { citedSources, type CitedSource } from '../rules/question-view.ts'
import type { Given, PlayedRound } from '../rules/round.ts'
import { missedQuestions } from '../rules/daily-and-missed.ts'
import { film } from '../../film/index.ts'
import { defineStore } from '../../app/app.ts'
import { roundStore } from '../rounds.ts'

/** A question with the answer given to it. */
export interface ReviewedAnswer {
  question: Question
  isRight: boolean
  /** A wink at the wrong option that was picked; empty where there is none. */
  note: string
  compared: Compared[]
  sources: CitedSource[]
}

/** How the questions on one topic went. */
export interface ReviewedTopic extends Score {
  topic: Topic
}

export interface Review extends Score {
  mode: Mode
  items: ReviewedAnswer[]
  /** Those that the round asked about, in a fixed order. */
  topics: ReviewedTopic[]
  /** All answers together. */
  seconds: number
}

const topics = ['plot', 'ending', 'making', 'talk'] as const satisfies readonly Topic[]

export const reviewStore = defineStore(app => {
  const { history, lastFinished } = roundStore(app)

  /** `undefined` stands for the round that was finished last. */
  const opened = atom<string | undefined>()

  /** A round answer by answer, as far as it was played. */
  const review = computed([opened, history, lastFinished], (id, played, last): Review | null => {
    const found = id === undefined ? last : played.find(({ round }) => round.id === id)
    return found ? reviewOf(found) : null
  })

  /** How many questions there are to practise now. */
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
      note: noteOn(question, given),
      sources: citedSources(question, film.sources, film.comments)
    }
  })
  return {
    mode: round.mode,
    items,
    topics: topicsOf(items),
    ...score(round, film.questions),
    seconds: Math.round(round.answers.reduce((sum, { took }) => sum + took, 0) / 1000)
  }
}

function noteOn(question: Question, [option = -1]: Given): string {
  return (question.kind === 'choice' && question.options[option]?.note) || ''
}

function topicsOf(items: readonly ReviewedAnswer[]): ReviewedTopic[] {
  return topics
    .map(topic => {
      const about = items.filter(({ question }) => question.topic === topic)
      const right = about.filter(({ isRight: was }) => was).length
      return { topic, right, of: about.length }
    })
    .filter(({ of }) => of > 0)
}
