import type { Question } from '../../film/types.ts'
import { isComment } from './comment-questions.ts'

/** A prompt in its two parts: what is asked, and the line that it is asked about. */
export interface SplitPrompt {
  asked: string
  /** With its quotation marks; empty where the prompt quotes no line. */
  quotation: string
}

/** Parts the prompt of a “Real comment or made up?” before the line, which begins with the first “. */
export function splitPrompt(question: Question): SplitPrompt {
  const { prompt } = question
  const start = isComment(question) ? prompt.indexOf('“') : -1
  if (start < 0) return { asked: prompt, quotation: '' }
  return { asked: prompt.slice(0, start).trim(), quotation: prompt.slice(start) }
}
