import type { StoreValue } from 'nanostores'
import { originsOf, type Origin } from '../../film/origins.ts'
import type { Cite } from '../../film/types.ts'
import type { sourceWords } from './source-words.ts'

type SourceWords = StoreValue<typeof sourceWords>

/** A line for each cited text and for the comments under it. */
export function originLines(words: SourceWords, cites: readonly Cite[]): string[] {
  return originsOf(cites).map(origin => originText(words, origin))
}

export function originText(words: SourceWords, { title, areComments, paragraphs }: Origin): string {
  if (areComments) return words.comments({ title })
  return paragraphs.length === 1
    ? words.inFull({ title, paragraph: paragraphs.join() })
    : words.inFullMany({ title, paragraphs: paragraphs.join(', ') })
}
