import type { Cite, Question } from '../../film/types.ts'
import { rulesOf } from '../kinds/kind-rules.ts'

/** What a question says once it is answered. */
export interface Explanation {
  number: number
  explanation: string
  cites: Cite[]
  /** One for each option, empty for none. */
  notes: string[]
}

/** The questions with what they say once they are answered, as far as that is known. */
export function explain(
  questions: readonly Question[],
  explanations: readonly Explanation[]
): Question[] {
  const byNumber = new Map(explanations.map(each => [each.number, each]))
  return questions.map(question => {
    const known = byNumber.get(question.number)
    return known ? withExplanation(question, known) : question
  })
}

function withExplanation(question: Question, { explanation, cites, notes }: Explanation): Question {
  const explained = { ...question, explanation, cites }
  return rulesOf(question).withNotes?.(explained, notes) ?? explained
}
