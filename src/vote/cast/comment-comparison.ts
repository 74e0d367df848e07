import { computed } from 'nanostores'
import { compareWithComments, type CommentComparison } from '../rules/compare-with-comments.ts'
import { comments } from '../../film/comments.ts'
import { storylines } from '../../film/shown-storylines.ts'
import { shownLanguage } from '../../app/text/i18n.ts'
import { defineStore } from '../../app/app.ts'
import { ballotStore } from '../ballot/ballots.ts'

export interface CastComparison extends CommentComparison {
  castAt: number
}

export const commentComparisonStore = defineStore(app => {
  const { ballot } = ballotStore(app)

  const commentComparison = computed(
    [ballot, shownLanguage],
    (cast): CastComparison | null =>
      cast && { castAt: cast.castAt, ...compareWithComments(cast, { storylines, comments }) }
  )

  return { commentComparison }
})
