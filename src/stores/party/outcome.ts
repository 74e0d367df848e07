import type { Count } from '../../core/election/index.ts'
import { INACTIVE } from '../../core/tally/index.ts'
import { titleOf } from '../vote/storylines.ts'

export type Show = ReturnType<typeof showOf>

/** A count as the page shows it: everything from the one tally, candidates in its order, by title. */
export function showOf(count: Count) {
  const { tally, headline, closest } = count
  const title = (id: string) => count.writeIns[id] ?? titleOf(id)
  const isListed = (id: string) => Number(tally.shortlisted[id]) > 0
  const order = tally.schulze.order.map(tier => tier.filter(isListed)).filter(notEmpty)
  const ids = order.flat()
  const votes = (one: string, other: string) => Number(tally.pairwise[one]?.[other])

  return {
    ballots: tally.ballots,
    dropped: count.dropped,
    headline: headlineOf(),
    steps: steps(),
    /** Nobody’s storylines, left out of every table. */
    unlisted: Object.keys(tally.shortlisted).length - ids.length,
    candidates: ids.map(title),
    /** Of each candidate against each, in the same order; `null` against itself. */
    duels: ids.map(row =>
      ids.map(column =>
        row === column ? null : { for: votes(row, column), against: votes(column, row) }
      )
    ),
    rounds: tally.instantRunoff.rounds.map((round, at) => ({
      votes: ids.map(id => round.votes[id] ?? null),
      inactive: round.exhausted,
      left: round.eliminated.filter(isListed).map(title),
      isLast: at === tally.instantRunoff.rounds.length - 1
    })),
    /** Between each two rounds, by place among the candidates; after the last one: inactive. */
    flows: count.flows.map(flow =>
      [...ids, INACTIVE].flatMap((from, at) =>
        [...ids, INACTIVE].flatMap((to, target) => {
          const ballots = flow[from]?.[to] ?? 0
          return ballots > 0 ? { from: at, to: target, ballots } : []
        })
      )
    ),
    rules: rules(),
    closest: closest && {
      rivals: closest.rivals.map(title),
      ballots: closest.ballots,
      headliner: title(closest.headliner)
    }
  }

  function headlineOf() {
    if (headline.kind === 'none') return { kind: 'none', winners: [] } as const
    if (headline.kind === 'tie') {
      return { kind: 'tie', winners: headline.winners.map(title) } as const
    }
    const winners = [title(headline.winner)]
    if (headline.kind === 'condorcet') {
      const { closest: duel } = headline
      return {
        kind: 'condorcet',
        winners,
        duel: duel && { for: duel.for, against: duel.against, rival: title(duel.rival) }
      } as const
    }
    if (headline.kind === 'shortlists') {
      return {
        kind: 'shortlists',
        winners,
        tied: headline.tied.filter(id => id !== headline.winner).map(title),
        shortlists: Number(tally.shortlisted[headline.winner])
      } as const
    }
    return { kind: 'schulze', winners } as const
  }

  /** From the last place to the headliner, those who share a place together. */
  function steps() {
    const first =
      headline.kind === 'tie' ? headline.winners : 'winner' in headline ? [headline.winner] : []
    const rest = order.map(tier => tier.filter(id => !first.includes(id)))
    let place = 1
    return [first, ...rest]
      .filter(notEmpty)
      .map(tier => {
        const step = { place, titles: tier.map(title) }
        place += tier.length
        return step
      })
      .reverse()
  }

  function rules() {
    const { condorcetWinner, schulze, instantRunoff, borda } = tally
    const found = [
      { rule: 'condorcet', winners: condorcetWinner === null ? [] : [condorcetWinner] },
      { rule: 'schulze', winners: schulze.winners },
      { rule: 'runoff', winners: instantRunoff.winners },
      { rule: 'borda', winners: borda.order[0] ?? [] }
    ] as const
    return {
      all: found.map(({ rule, winners }) => ({ rule, winners: winners.map(title) })),
      // That nobody wins every head-to-head is no other winner.
      doAgree: new Set(found.slice(1).map(({ winners }) => winners.join('\n'))).size === 1
    }
  }
}

function notEmpty(list: readonly unknown[]): boolean {
  return list.length > 0
}
