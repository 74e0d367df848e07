import type { MatchQuestion } from '../../../film/types.ts'
import { inOrder, isSameAnswer, type KindRules } from '../../rules/question-kind.ts'

/** An answer is, for the left side of each pair, the index of the pair whose right side was given. */
export const matchRules: KindRules<MatchQuestion> = {
  isOneTap: false,
  rightAnswer: ({ pairs }) => inOrder(pairs.length),
  isRight: ({ pairs }, given) => isSameAnswer(inOrder(pairs.length), given),
  compare: ({ pairs }, given) =>
    pairs.map(([left, right], index) => ({
      about: left,
      given: pairs[given[index] ?? -1]?.[1] ?? '',
      right
    }))
}
