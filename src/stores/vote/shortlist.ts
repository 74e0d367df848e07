import { computed } from 'nanostores'
import { add, remove } from '../../core/ballot/arrange.ts'
import type { Cite } from '../../core/domain/film.ts'
import { film } from '../../film/index.ts'
import { draft, typedWriteIn, writeInFault } from './ballot-draft.ts'
import { changeShortlist, forgetWriteInDuels } from './head-to-head.ts'
import { storylines, WRITE_IN } from './storylines.ts'

export const commentTotal = film.comments.total

/** All storylines in this player's own order. */
export const shortlist = computed([draft, storylines], (ranking, all) =>
  all.map(storyline => ({
    ...storyline,
    isPicked: ranking.flat().includes(storyline.id),
    origins: originsOf(storyline.cites)
  }))
)

export const hasWriteIn = computed(draft, ranking => ranking.flat().includes(WRITE_IN))

export interface Origin {
  title: string
  isComment: boolean
  paragraphs: number[]
}

/** Where an idea comes from: the texts, and apart from them the comments. */
function originsOf(cites: readonly Cite[]): Origin[] {
  const { source, from } = film.comments
  return film.sources.flatMap(({ id, title }) =>
    [false, true].flatMap(isComment => {
      const paragraphs = cites
        .filter(cite => cite.source === id)
        .map(({ paragraph }) => paragraph)
        .filter(paragraph => (id === source && paragraph >= from) === isComment)
      return paragraphs.length > 0 ? { title, isComment, paragraphs } : []
    })
  )
}

export function toggle(id: string): void {
  changeShortlist(ranking => (ranking.flat().includes(id) ? remove(ranking, id) : add(ranking, id)))
}

export function typeWriteIn(text: string): void {
  if (text === typedWriteIn.get()) return
  typedWriteIn.set(text)
  forgetWriteInDuels()
}

/** Puts the write-in on the shortlist or takes it off. What cannot be one stays as typed. */
export function toggleWriteIn(): void {
  if (!writeInFault.get()) toggle(WRITE_IN)
}
