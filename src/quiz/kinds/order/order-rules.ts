import type { OrderQuestion } from '../../../film/types.ts'
import { inOrder, isSameAnswer, type KindRules } from '../../rules/question-kind.ts'

/** An answer is the indices of the events, first to last. The film lists them in the right order. */
export const orderRules: KindRules<OrderQuestion> = {
  isOneTap: false,
  rightAnswer: ({ events }) => inOrder(events.length),
  isRight: ({ events }, given) => isSameAnswer(inOrder(events.length), given),
  compare: ({ events }, given) =>
    events.map((right, place) => ({
      about: String(place + 1),
      given: events[given[place] ?? -1] ?? '',
      right
    }))
}
