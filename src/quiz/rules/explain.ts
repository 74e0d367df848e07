import type { Cite, Question } from '../../film/types.ts'

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
  if (explained.kind !== 'choice') return explained
  const options = explained.options.map(({ text }, index) => {
    const note = notes[index]
    return { text, ...(note && { note }) }
  })
  return { ...explained, options }
}
