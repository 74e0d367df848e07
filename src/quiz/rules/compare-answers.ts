import type { Question } from '../../film/types.ts'
import { rightAnswer } from './check.ts'
import type { Given } from './round.ts'

export interface Compared {
  /** What this part of the answer is about: a left side, or a place counted from 1; empty for a choice. */
  about: string
  given: string
  right: string
}

/** An answer beside the right one, part by part. What the question does not have reads as nothing. */
export function compare(question: Question, given: Given): Compared[] {
  const texts = textsOf(question)
  return rightAnswer(question).map((right, index) => ({
    about:
      question.kind === 'choice'
        ? ''
        : question.kind === 'order'
          ? String(index + 1)
          : String(question.pairs[index]?.[0]),
    given: textAt(texts, given[index]),
    right: textAt(texts, right)
  }))
}

function textsOf(question: Question): readonly string[] {
  if (question.kind === 'choice') return question.options.map(({ text }) => text)
  return question.kind === 'order' ? question.events : question.pairs.map(([, right]) => right)
}

function textAt(texts: readonly string[], index = -1): string {
  return texts[index] ?? ''
}
