import type { CitedSource } from './rules/question-view.ts'
import type { sourceWords } from '../app/text/source-words.ts'

/** What somebody reads who asks where an answer is from: a line for each text and for its comments. */
export function sourceLines(
  cited: readonly CitedSource[],
  { comments, inFull, inFullMany }: ReturnType<typeof sourceWords.get>
): string[] {
  return cited.map(({ title, paragraphs, areComments }) => {
    const [paragraph = 0, ...more] = paragraphs
    if (areComments) return comments({ title })
    if (more.length === 0) return inFull({ title, paragraph })
    return inFullMany({ title, paragraphs: paragraphs.join(', ') })
  })
}
