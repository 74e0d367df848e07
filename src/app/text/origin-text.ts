import type { StoreValue } from 'nanostores'
import { originsOf, type Origin } from '../../film/origins.ts'
import type { Cite } from '../../film/types.ts'
import { enumerated } from './format.ts'
import type { sourceWords } from './source-words.ts'

type SourceWords = StoreValue<typeof sourceWords>

/** A line for each cited text and for the comments under it. */
export function originLines(words: SourceWords, cites: readonly Cite[]): string[] {
  return originsOf(cites).map(origin => originText(words, origin))
}

export function originText(words: SourceWords, { title, areComments, paragraphs }: Origin): string {
  if (areComments) return words.comments({ title })
  return words.inFull({
    title,
    count: paragraphs.length,
    paragraphs: enumerated(paragraphs.map(String))
  })
}
