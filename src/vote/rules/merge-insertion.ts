/** A question about two ids. `atMost` is the most remaining questions, this one included. */
export interface Comparison {
  one: string
  other: string
  atMost: number
}

/** The place of `one` relative to `other`. */
export type Verdict = 'above' | 'below' | 'level'

export type Sorting = Generator<Comparison, string[][], Verdict>

/** An id that is not in the sorted chain yet. */
interface Waiting {
  id: string
  /** The id that beat it; `null` for the odd one out, which was not compared yet. */
  winner: string | null
  /** The winner's position in the chain, from 1 at the bottom; above all for the odd one out. */
  seat: number
}

/**
 * Sorts by merge insertion (Ford and Johnson, “A tournament problem”, 1959): compare pairs, sort the
 * winners the same way, then insert the losers by bisection, in an order in which no bisection wastes
 * a question. Level ids form one tier and are compared as one from then on.
 *
 * @param ids each once
 * @param later the most questions that the caller has after this sort
 * @returns tiers, best first, each id once, whatever the verdicts; `atMost` falls with each verdict
 */
export function* sorting(ids: readonly string[], later = 0): Sorting {
  if (ids.length < 2) return ids.map(id => [id])

  const half = Math.floor(ids.length / 2)
  const odd = ids.slice(2 * half)
  const seats = half + odd.length
  const winners: string[] = []
  const beaten = new Map<string, string>()
  const tied = new Map<string, string>()
  const insertions = (pairsLeft: number) =>
    maxInsertionCost(seats, beaten.size + pairsLeft + odd.length) + later

  for (let pairsLeft = half; pairsLeft > 0; pairsLeft--) {
    const at = 2 * (half - pairsLeft)
    const [one, other] = ids.slice(at, at + 2) as [string, string]
    const verdict = yield {
      one,
      other,
      atMost: pairsLeft + maxQuestions(half) + insertions(pairsLeft)
    }
    const [winner, loser] = verdict === 'below' ? [other, one] : [one, other]
    winners.push(winner)
    if (verdict === 'level') tied.set(winner, loser)
    else beaten.set(winner, loser)
  }

  let chain = yield* sorting(winners, insertions(0))

  const waiting: Waiting[] = odd.map(id => ({ id, winner: null, seat: seats }))
  for (const [below, winner] of chain.flat().reverse().entries()) {
    const id = beaten.get(winner)
    if (id !== undefined) waiting.push({ id, winner, seat: below + 1 })
  }
  waiting.sort((a, b) => insertionCost(a.seat) - insertionCost(b.seat) || b.seat - a.seat)

  for (const [index, { id, winner }] of waiting.entries()) {
    const start = startBelow(winner, chain)
    const after = remainingCost(waiting.slice(index + 1), chain) + later
    chain = [...chain.slice(0, start), ...(yield* insertion(id, chain.slice(start), after))]
  }

  return chain.map(tier =>
    tier.flatMap(id => {
      const partner = tied.get(id)
      return partner === undefined ? [id] : [id, partner]
    })
  )
}

/** Inserts `id` into sorted tiers by bisection. */
function* insertion(id: string, tiers: string[][], later: number): Sorting {
  const middle = Math.floor(tiers.length / 2)
  const tier = tiers[middle] ?? []
  const [other] = tier
  if (other === undefined) return [[id]]

  const better = tiers.slice(0, middle)
  const worse = tiers.slice(middle + 1)
  const verdict = yield { one: id, other, atMost: bisections(tiers.length) + later }
  if (verdict === 'level') return [...better, [...tier, id], ...worse]
  if (verdict === 'above') return [...(yield* insertion(id, better, later)), tier, ...worse]
  return [...better, tier, ...(yield* insertion(id, worse, later))]
}

function startBelow(winner: string | null, chain: string[][]): number {
  return winner === null ? 0 : chain.findIndex(tier => tier.includes(winner)) + 1
}

/** The most questions for all waiting ids: each insertion may lengthen the search of the next ones. */
function remainingCost(waiting: Waiting[], chain: string[][]): number {
  return sum(waiting, ({ winner }, index) => {
    const before = index + 1
    return bisections(chain.length - startBelow(winner, chain) + before)
  })
}

/** The most questions that a bisection of so many tiers takes. */
function bisections(tiers: number): number {
  return Math.ceil(Math.log2(tiers + 1))
}

/**
 * The questions that inserting the loser of this seat takes without ties. Seats with the same cost
 * are inserted together, the highest first: then each has at most 2^cost − 1 ids to be compared with,
 * the most that so many questions can distinguish.
 */
function insertionCost(seat: number): number {
  return Math.ceil(Math.log2((3 * seat - 1) / 2))
}

/** The most questions for so many losers, whichever seats they will have. */
function maxInsertionCost(seats: number, losers: number): number {
  return sum(Array.from({ length: losers }), (_, down) => insertionCost(seats - down))
}

/** The most questions that sorting `n` ids takes: Knuth, The Art of Computer Programming 3, 5.3.1 (1973). */
function maxQuestions(n: number): number {
  return sum(Array.from({ length: n }), (_, index) => Math.ceil(Math.log2((3 * (index + 1)) / 4)))
}

function sum<T>(items: readonly T[], value: (item: T, index: number) => number): number {
  return items.reduce((total, item, index) => total + value(item, index), 0)
}
