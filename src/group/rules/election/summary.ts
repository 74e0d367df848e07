import { INACTIVE, type ClosestCall } from '../tally/index.ts'
import type { Count } from './count.ts'

/** A count as pages show it: with titles, candidates in the order of the result. */
export interface Summary {
  ballots: number
  /** How many write-ins were left out of the count. */
  dropped: number
  headline: SummaryHeadline
  /** From the last place to the headliner. Tied candidates share a place. */
  places: SummaryPlace[]
  /** The places by step of the reveal: at most four steps, the headliner last. */
  steps: SummaryPlace[][]
  /** How many storylines are on no ballot. They are left out of all tables. */
  unlisted: number
  candidates: string[]
  /** By row and column, both in the order of the candidates; `null` on the diagonal. */
  pairs: (SummaryPair | null)[][]
  rounds: SummaryRound[]
  /**
   * Moves between consecutive rounds, by index of the candidate. The index after the last one
   * stands for exhausted ballots.
   */
  flows: SummaryFlow[][]
  rules: SummaryRules
  closest: SummaryClosest | null
}

/** Titles are best first. */
export type SummaryHeadline =
  | { kind: 'none'; winners: [] }
  | { kind: 'tie'; winners: string[] }
  | { kind: 'condorcet'; winners: string[]; duel: (SummaryPair & { rival: string }) | null }
  | { kind: 'shortlists'; winners: string[]; tied: string[]; shortlists: number }
  | { kind: 'schulze'; winners: string[] }

export interface SummaryPlace {
  /** From 1. */
  place: number
  titles: string[]
  /** How many ballots rank each candidate, and how many rank it first, alone or tied. */
  support: SummarySupport[]
}

export interface SummarySupport {
  id: string
  title: string
  on: number
  first: number
}

/** How many ballots rank the row above the column, and the other way round. */
export interface SummaryPair {
  for: number
  against: number
}

export interface SummaryRound {
  /** By candidate; `null` after its elimination. */
  votes: (number | null)[]
  exhausted: number
  eliminated: string[]
  isLast: boolean
}

export interface SummaryFlow {
  from: number
  to: number
  ballots: number
}

export type Rule = 'condorcet' | 'schulze' | 'runoff' | 'borda'

export interface SummaryRules {
  all: { rule: Rule; winners: string[] }[]
  doAgree: boolean
}

/** The fewest added ballots that would have changed the headliner. */
export interface SummaryClosest {
  rivals: string[]
  ballots: number
  /** The outcome for the first rival with those ballots added. */
  then: ClosestCall['then']
  headliner: string
}

/**
 * Turns a count into what pages show.
 * @param titleOf the title of a storyline by its id
 */
export function summarise(count: Count, titleOf: (id: string) => string): Summary {
  const { tally, closest } = count
  const title = (id: string) => count.writeIns[id] ?? titleOf(id)
  const order = tally.schulze.order
    .map(tier => tier.filter(id => isListed(count, id)))
    .filter(tier => tier.length > 0)
  const ids = byPlace(count, order)
  const places = placesOf(count, order, title)
  return {
    ballots: tally.ballots,
    dropped: count.dropped,
    headline: headlineOf(count, title),
    places,
    steps: stepsOf(places),
    unlisted: Object.keys(tally.shortlisted).length - ids.length,
    candidates: ids.map(title),
    pairs: ids.map(one => ids.map(other => pairOf(count, one, other))),
    rounds: roundsOf(count, ids, title),
    flows: flowsOf(count, ids),
    rules: rulesOf(count, title),
    closest: closest && {
      ...closest,
      rivals: closest.rivals.map(title),
      headliner: title(closest.headliner)
    }
  }
}

type Title = (id: string) => string

function isListed({ tally }: Count, id: string): boolean {
  return (tally.shortlisted[id] ?? 0) > 0
}

/** Best first, as in the places: the winner stands before those that are level with it in the order. */
function byPlace({ headline }: Count, order: string[][]): string[] {
  const winner = 'winner' in headline ? [headline.winner] : []
  return [...winner, ...order.flat().filter(id => !winner.includes(id))]
}

function pairOf({ tally }: Count, one: string, other: string): SummaryPair | null {
  if (one === other) return null
  return { for: tally.pairwise[one]?.[other] ?? 0, against: tally.pairwise[other]?.[one] ?? 0 }
}

function headlineOf({ headline, tally }: Count, title: Title): SummaryHeadline {
  if (headline.kind === 'none') return { kind: 'none', winners: [] }
  if (headline.kind === 'tie') return { kind: 'tie', winners: headline.winners.map(title) }
  const winners = [title(headline.winner)]
  switch (headline.kind) {
    case 'condorcet': {
      const { closest } = headline
      const duel = closest && { ...closest, rival: title(closest.rival) }
      return { kind: 'condorcet', winners, duel }
    }
    case 'shortlists': {
      const tied = headline.tied.filter(id => id !== headline.winner).map(title)
      const shortlists = tally.shortlisted[headline.winner] ?? 0
      return { kind: 'shortlists', winners, tied, shortlists }
    }
    default:
      return { kind: 'schulze', winners }
  }
}

function placesOf({ headline, tally }: Count, order: string[][], title: Title): SummaryPlace[] {
  const first =
    headline.kind === 'tie' ? headline.winners : 'winner' in headline ? [headline.winner] : []
  const rest = order.map(tier => tier.filter(id => !first.includes(id)))
  const firsts = tally.instantRunoff.rounds[0]?.votes ?? {}
  const places: SummaryPlace[] = []
  let place = 1
  for (const tier of [first, ...rest]) {
    if (tier.length === 0) continue
    const support = tier.map(id => ({
      id,
      title: title(id),
      on: tally.shortlisted[id] ?? 0,
      first: firsts[id] ?? 0
    }))
    places.unshift({ place, titles: tier.map(title), support })
    place += tier.length
  }
  return places
}

function roundsOf(count: Count, ids: readonly string[], title: Title): SummaryRound[] {
  const { rounds } = count.tally.instantRunoff
  return rounds.map(({ votes, exhausted, eliminated }, at) => ({
    votes: ids.map(id => votes[id] ?? null),
    exhausted,
    eliminated: eliminated.filter(id => isListed(count, id)).map(title),
    isLast: at === rounds.length - 1
  }))
}

function flowsOf({ flows }: Count, ids: readonly string[]): SummaryFlow[][] {
  const all = [...ids, INACTIVE]
  return flows.map(flow =>
    all.flatMap((from, at) =>
      all.flatMap((to, target) => {
        const ballots = flow[from]?.[to] ?? 0
        return ballots > 0 ? [{ from: at, to: target, ballots }] : []
      })
    )
  )
}

/** All places beyond the third are one step of the reveal. */
const LAST_ALONE = 3

function stepsOf(places: readonly SummaryPlace[]): SummaryPlace[][] {
  const together = places.filter(({ place }) => place > LAST_ALONE)
  const alone = places.filter(({ place }) => place <= LAST_ALONE).map(each => [each])
  return together.length > 0 ? [together, ...alone] : alone
}

function rulesOf({ tally }: Count, title: Title): SummaryRules {
  const { condorcetWinner, schulze, instantRunoff, borda } = tally
  const winners: Record<Rule, readonly string[]> = {
    condorcet: condorcetWinner === null ? [] : [condorcetWinner],
    schulze: schulze.winners,
    runoff: instantRunoff.winners,
    borda: borda.order[0] ?? []
  }
  // A missing Condorcet winner does not count as disagreement.
  const { condorcet: _, ...always } = winners
  return {
    all: (['condorcet', 'schulze', 'runoff', 'borda'] as const).map(rule => ({
      rule,
      winners: winners[rule].map(title)
    })),
    doAgree: new Set(Object.values(always).map(ids => ids.join('\n'))).size === 1
  }
}
