import type { StoreValue } from 'nanostores'
import type { Origin } from '../../film/origins.ts'
import type { sourceWords } from './source-words.ts'

/** What a reader would call it. */
export function originText(
  words: StoreValue<typeof sourceWords>,
  { title, isComment, paragraphs }: Origin
): string {
  if (isComment) return words.comments({ title })
  return paragraphs.length === 1
    ? words.inFull({ title, paragraph: paragraphs.join() })
    : words.inFullMany({ title, paragraphs: paragraphs.join(', ') })
}
