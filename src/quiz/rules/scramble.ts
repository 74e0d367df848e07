import { shuffle } from '../../links/random.ts'
import { inOrder, type GivenAnswer } from './question-kind.ts'

/** The numbers from 0 in an order that depends on the seed alone and is never the right one. */
export function scramble(length: number, seed: number): GivenAnswer {
  const right = inOrder(length)
  const order = shuffle(right, seed)
  if (order.some((part, index) => part !== index)) return order
  return [...right.slice(1), ...right.slice(0, 1)]
}
