import type { Topic } from '../../film/types.ts'
import type { Score } from '../../links/contents.ts'

export type TopicScores = Record<Topic, Score>

/** A score of 0 of 0 for each topic. */
export function noTopicScores(): TopicScores {
  return {
    plot: { right: 0, of: 0 },
    ending: { right: 0, of: 0 },
    making: { right: 0, of: 0 },
    talk: { right: 0, of: 0 }
  }
}

/** All topics, in the order in which their scores are shown. */
export const TOPICS = Object.keys(noTopicScores()) as readonly Topic[]

/** The score of each topic with an answer, in the order of `TOPICS`. */
export function scoreTopics(answers: readonly { topic: Topic; isRight: boolean }[]): TopicScore[] {
  return TOPICS.map(topic => {
    const about = answers.filter(answer => answer.topic === topic)
    return { topic, right: about.filter(({ isRight }) => isRight).length, of: about.length }
  }).filter(({ of }) => of > 0)
}

export interface TopicScore extends Score {
  topic: Topic
}
