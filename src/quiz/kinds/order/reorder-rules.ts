import type { OrderQuestion } from '../../../film/types.ts'
import { seedFor } from '../../../links/random.ts'
import type { DraftRules, GivenAnswer } from '../../rules/question-kind.ts'
import { scramble } from '../../rules/scramble.ts'

export type Direction = 'up' | 'down'

/** The draft of an order is the answer that it would give: it has no gaps. */
export const reorderRules: DraftRules<OrderQuestion, GivenAnswer> = {
  start: ({ events, number }, seed) => scramble(events.length, seedFor(seed, number)),
  ofAnswer: given => given,
  answerOf: draft => draft
}

/** Swaps an event with the one above or below it. At that end of the list it stays. */
export function moveEvent(events: GivenAnswer, event: number, direction: Direction): GivenAnswer {
  const place = Math.max(0, events.indexOf(event) + (direction === 'up' ? -1 : 1))
  const others = events.filter(other => other !== event)
  return [...others.slice(0, place), event, ...others.slice(place)]
}
