/** Where the bars and bands of a runoff stand: rounds as columns, bands from each to the next. */
export interface Sankey {
  height: number
  columns: Bar[][]
  bands: Band[][]
}

export interface Bar {
  candidate: number
  votes: number
  y: number
  height: number
}

export interface Band {
  from: number
  to: number
  ballots: number
  /** Upper edge and thickness at each end. */
  start: { y: number; height: number }
  end: { y: number; height: number }
}

export interface RunoffRound {
  votes: readonly (number | null)[]
  exhausted: number
}

export interface RunoffFlow {
  from: number
  to: number
  ballots: number
}

/** Pixels that a label needs. */
const LABEL = 22
const GAP = 10
const TALLEST = 300
/** Keeps bars of very few ballots from getting too tall. */
const TALLEST_BALLOT = 26

/** Lays out the rounds as columns. The last bar of a column is the exhausted ballots. */
export function layOut(
  rounds: readonly RunoffRound[],
  flows: readonly (readonly RunoffFlow[])[]
): Sankey {
  const most = Math.max(
    1,
    ...rounds.map(({ votes, exhausted }) =>
      votes.reduce<number>((sum, count) => sum + (count ?? 0), exhausted)
    )
  )
  const scale = Math.min(TALLEST / most, TALLEST_BALLOT)
  const columns = rounds.map(({ votes, exhausted }) => {
    let y = 0
    return [...votes, exhausted].flatMap((count, candidate): Bar[] => {
      if (!count) return []
      const height = Math.max(2, count * scale)
      const bar = { candidate, votes: count, y, height }
      y += Math.max(LABEL, height) + GAP
      return [bar]
    })
  })
  const bands = flows.map((flow, at) => ends(flow, columns[at] ?? [], columns[at + 1] ?? []))
  const height = Math.max(
    ...columns.map(bars => bars.reduce((sum, bar) => sum + Math.max(LABEL, bar.height) + GAP, 0))
  )
  return { height, columns, bands }
}

function ends(flow: readonly RunoffFlow[], left: readonly Bar[], right: readonly Bar[]): Band[] {
  const starts = slices(flow, left, 'from')
  const stops = slices(flow, right, 'to')
  return flow.map((band, at) => ({
    ...band,
    start: starts[at] ?? { y: 0, height: 0 },
    end: stops[at] ?? { y: 0, height: 0 }
  }))
}

/**
 * Splits each bar into its bands, in proportion: a ballot with several candidates in a tier counts
 * for each.
 */
function slices(flow: readonly RunoffFlow[], bars: readonly Bar[], side: 'from' | 'to') {
  const used = new Map<number, number>()
  return flow.map(band => {
    const bar = bars.find(({ candidate }) => candidate === band[side])
    if (!bar) return { y: 0, height: 0 }
    const all = flow.reduce(
      (sum, other) => (other[side] === band[side] ? sum + other.ballots : sum),
      0
    )
    const height = (bar.height * band.ballots) / Math.max(all, bar.votes)
    const before = used.get(bar.candidate) ?? 0
    used.set(bar.candidate, before + height)
    return { y: bar.y + before, height }
  })
}
