import type { Cite } from './types.ts'
import { comments } from './comments.ts'
import { sources } from './sources.ts'

/** A cited text, or the readers’ comments under it. */
export interface Origin {
  title: string
  areComments: boolean
  paragraphs: number[]
}

/** The cited texts in the order of their first cite; the comments under a text are an origin of their own. */
export function originsOf(cites: readonly Cite[]): Origin[] {
  const origins: Origin[] = []
  for (const { source, paragraph } of cites) {
    const title = sources.find(({ id }) => id === source)?.title
    if (title === undefined) continue
    const areComments = source === comments?.source && paragraph >= comments.from
    const known = origins.find(other => other.title === title && other.areComments === areComments)
    if (known) known.paragraphs.push(paragraph)
    else origins.push({ title, areComments, paragraphs: [paragraph] })
  }
  return origins
}
