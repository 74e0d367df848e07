/** One id against another, and how many questions can still follow at most, this one included. */
export interface Comparison {
  one: string
  other: string
  atMost: number
}

/** How `one` stands to `other`. */
export type Verdict = 'above' | 'below' | 'level'

export type Sorting = Generator<Comparison, string[][], Verdict>

interface Waiting {
  id: string
  /** Who has beaten it: `null` for the odd one out, who has met nobody. */
  winner: string | null
  /** The winner's height in the chain, from 1 at the bottom; the odd one out sits on top. */
  seat: number
}

/**
 * Sorts by merge insertion (Ford and Johnson, "A tournament problem", 1959): pair everybody, sort
 * the winners the same way, then insert the losers by bisection in the order that never wastes a
 * question. Those who are level become one tier and take part as one from then on.
 *
 * @param ids whom to sort, each once
 * @param later how many questions the caller may still have at most once this is sorted
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

  for (const [turn, { id, winner }] of waiting.entries()) {
    const start = startBelow(winner, chain)
    const after = remainingCost(waiting.slice(turn + 1), chain) + later
    chain = [...chain.slice(0, start), ...(yield* insertion(id, chain.slice(start), after))]
  }

  return chain.map(tier =>
    tier.flatMap(id => {
      const partner = tied.get(id)
      return partner === undefined ? [id] : [id, partner]
    })
  )
}

/** Puts `id` in its place among tiers that are sorted already. */
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

/** Questions for all who wait, if whoever is inserted before them always lands among their rivals. */
function remainingCost(waiting: Waiting[], chain: string[][]): number {
  return sum(waiting, ({ winner }, turn) => {
    const before = turn + 1
    return bisections(chain.length - startBelow(winner, chain) + before)
  })
}

/** Questions that find a place among so many tiers. */
function bisections(tiers: number): number {
  return Math.ceil(Math.log2(tiers + 1))
}

/**
 * Questions that the loser in this seat costs if nobody is level. Seats of one cost go in together,
 * the highest first: then the rivals of each are 2^cost - 1 at most, all that so many questions can
 * tell apart.
 */
function insertionCost(seat: number): number {
  return Math.ceil(Math.log2((3 * seat - 1) / 2))
}

/** The most that so many losers can cost, whichever of the seats they turn out to have. */
function maxInsertionCost(seats: number, losers: number): number {
  return sum(Array.from({ length: losers }), (_, down) => insertionCost(seats - down))
}

/** The most questions that sorting `n` takes, in closed form: Knuth, TAOCP vol. 3, 5.3.1. */
function maxQuestions(n: number): number {
  return sum(Array.from({ length: n }), (_, index) => Math.ceil(Math.log2((3 * (index + 1)) / 4)))
}

function sum<T>(items: readonly T[], value: (item: T, index: number) => number): number {
  return items.reduce((total, item, index) => total + value(item, index), 0)
}
