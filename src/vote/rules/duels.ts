import { sorting, type Verdict } from './merge-insertion.ts'
import { createSideBalancer } from './side-balancer.ts'

/** Which of a pair the player would rather watch; a tie is "can't choose". */
export type DuelAnswer = 'first' | 'second' | 'tie'

export interface Duels {
  /** The question to ask now: first and second are left and right. `null` when all is known. */
  pair: [first: string, second: string] | null
  /** How many of the answers were used. */
  asked: number
  /** Questions still to go at most, `pair` included. Falls with each answer, and ends at zero. */
  atMost: number
  /** Tiers, best first, each in the order of `ids`. Empty as long as there is a `pair`. */
  ranking: string[][]
}

/**
 * Ranks by asking for two at a time, as a replay of the answers so far: the same ids and answers
 * give the same state, so to undo is to drop the last answer.
 *
 * The method is merge insertion (Ford and Johnson 1959). For 2 to 14 ids it takes no more than 1, 3,
 * 5, 7, 10, 13, 16, 19, 22, 26, 30, 34, 38 questions, fewer with ties: those who are level are asked
 * about as one from then on. A player whose answers agree with each other gets exactly the order
 * they have in mind; any others still end in a ranking that holds each id once.
 *
 * @param ids each once, in the order in which they meet; none or one needs no question
 * @param answers from the first question on; surplus answers are ignored, so that a stored list that
 *   is too long never stands in the way
 * @throws RangeError if an id is there twice
 */
export function duels(ids: readonly string[], answers: readonly DuelAnswer[]): Duels {
  if (new Set(ids).size < ids.length) throw new RangeError('Each id can be ranked only once.')

  const sort = sorting(ids)
  const sides = createSideBalancer()
  let asked = 0
  let step = sort.next()

  while (!step.done) {
    const { one, other, atMost } = step.value
    const pair = sides.stand(one, other)
    const answer = answers[asked]
    if (answer === undefined) return { pair, asked, atMost, ranking: [] }
    asked++
    step = sort.next(verdict(answer, pair[0] === one))
  }

  const ranking = step.value.map(tier => ids.filter(id => tier.includes(id)))
  return { pair: null, asked, atMost: 0, ranking }
}

function verdict(answer: DuelAnswer, oneIsFirst: boolean): Verdict {
  if (answer === 'tie') return 'level'
  return (answer === 'first') === oneIsFirst ? 'above' : 'below'
}
