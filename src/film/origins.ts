import type { Cite } from './types.ts'
import { comments } from './comments.ts'
import { sources } from './sources.ts'

/** A text that something rests on, or the readers’ comments under it. */
export interface Origin {
  title: string
  isComment: boolean
  paragraphs: number[]
}

/** Where an idea comes from: the texts, and apart from them the comments. */
export function originsOf(cites: readonly Cite[]): Origin[] {
  const { source, from } = comments
  return sources.flatMap(({ id, title }) =>
    [false, true].flatMap(isComment => {
      const paragraphs = cites
        .filter(cite => cite.source === id)
        .map(({ paragraph }) => paragraph)
        .filter(paragraph => (id === source && paragraph >= from) === isComment)
      return paragraphs.length > 0 ? { title, isComment, paragraphs } : []
    })
  )
}
