import type { Cite, Question } from '../../film/types.ts'
import { rulesOf } from '../kinds/kind-rules.ts'

/** The texts of a question that are shown after its answer, and loaded later. */
export interface Explanation {
  number: number
  explanation: string
  cites: Cite[]
  notes: string[]
}

/** The questions with their explanations, where there is one. */
export function explain(
  questions: readonly Question[],
  explanations: readonly Explanation[]
): Question[] {
  const byNumber = new Map(explanations.map(each => [each.number, each]))
  return questions.map(question => {
    const explanation = byNumber.get(question.number)
    return explanation ? withExplanation(question, explanation) : question
  })
}

function withExplanation(question: Question, { explanation, cites, notes }: Explanation): Question {
  const explained = { ...question, explanation, cites }
  return rulesOf(question).withNotes?.(explained, notes) ?? explained
}
