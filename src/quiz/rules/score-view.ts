import type { Score } from '../../links/contents.ts'
import { verdictOf, type Verdict } from './verdict.ts'

/** A score, question by question and as a whole. */
export interface ScoreView extends Score {
  marks: readonly boolean[]
  verdict: Verdict
}

/** @param marks for each question, in the order asked, whether it was answered right */
export function viewScore(marks: readonly boolean[]): ScoreView {
  const score = { right: marks.filter(Boolean).length, of: marks.length }
  return { ...score, marks, verdict: verdictOf(score) }
}
