import { sorting, type Verdict } from './merge-insertion.ts'
import { createSideBalancer } from './side-balancer.ts'

/** Which of a pair the player would rather watch; `tie` if they can't choose. */
export type DuelAnswer = 'first' | 'second' | 'tie'

export interface Duels {
  /** The next question, left and right; `null` if the ranking is complete. */
  pair: [first: string, second: string] | null
  /** The number of answers that were used. */
  asked: number
  /** The most remaining questions, `pair` included. Falls with each answer, down to 0. */
  atMost: number
  /** Tiers, best first, each in the order of `ids`. Empty until the ranking is complete. */
  ranking: string[][]
}

/**
 * Ranks ids by asking about two at a time. It replays the answers so far: the same ids and answers
 * give the same state, so dropping the last answer undoes it.
 *
 * The method is merge insertion (Ford and Johnson, “A tournament problem”, 1959). For 2 to 14 ids it
 * takes at most 1, 3, 5, 7, 10, 13, 16, 19, 22, 26, 30, 34, 38 questions, fewer with ties, because
 * tied ids are asked about as one. Consistent answers give exactly the player's order. Contradictory
 * answers still give a ranking with each id once.
 *
 * @param ids each once; their order decides which pairs are asked first. None or one needs no question
 * @param answers from the first question on; surplus answers are ignored
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
    const pair = sides.arrange(one, other)
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
