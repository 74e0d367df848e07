import type { Question } from '../../film/types.ts'
import { isComment } from './comment-questions.ts'

export interface SplitPrompt {
  asked: string
  /** With its quotation marks; empty for none. */
  quotation: string
}

/** Splits the prompt of a comment question before the first “. */
export function splitPrompt(question: Question): SplitPrompt {
  const { prompt } = question
  const start = isComment(question) ? prompt.indexOf('“') : -1
  if (start < 0) return { asked: prompt, quotation: '' }
  return { asked: prompt.slice(0, start).trim(), quotation: prompt.slice(start) }
}
