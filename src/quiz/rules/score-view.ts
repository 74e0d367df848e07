import type { Score } from '../../links/contents.ts'
import { verdictOf, type Verdict } from './verdict.ts'

export interface ScoreView extends Score {
  marks: readonly boolean[]
  verdict: Verdict
}

/** @param marks whether each answer is right, in the order asked */
export function viewScore(marks: readonly boolean[]): ScoreView {
  const score = { right: marks.filter(Boolean).length, of: marks.length }
  return { ...score, marks, verdict: verdictOf(score) }
}
