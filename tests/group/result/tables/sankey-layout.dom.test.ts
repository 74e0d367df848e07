import { describe, expect, test } from 'vitest'
import { layOut } from '../../../../src/group/result/tables/sankey-layout.ts'

/** A ballot is 26 high where there are few. */
const BALLOT = 26
/** A label needs 22, and there are 10 between two. */
const LABEL = 22
const GAP = 10

describe('the drawing of a runoff', () => {
  const rounds = [
    { votes: [3, 2, 1], exhausted: 0 },
    { votes: [3, 2, null], exhausted: 1 }
  ]
  const flows = [
    [
      { from: 0, to: 0, ballots: 3 },
      { from: 1, to: 1, ballots: 2 },
      { from: 2, to: 3, ballots: 1 }
    ]
  ]

  test('has a bar for each that has votes, and one for the ballots that count no more', () => {
    const { columns } = layOut(rounds, flows)
    expect(columns.map(bars => bars.map(({ candidate, votes }) => [candidate, votes]))).toEqual([
      [
        [0, 3],
        [1, 2],
        [2, 1]
      ],
      [
        [0, 3],
        [1, 2],
        [3, 1]
      ]
    ])
  })

  test('gives each ballot the same height, and puts the bars below each other with a gap', () => {
    const { columns, height } = layOut(rounds, flows)
    expect(columns[0]?.map(bar => [bar.y, bar.height])).toEqual([
      [0, 3 * BALLOT],
      [3 * BALLOT + GAP, 2 * BALLOT],
      [5 * BALLOT + 2 * GAP, BALLOT]
    ])
    expect(height).toBe(6 * BALLOT + 3 * GAP)
  })

  test('leads a band from bar to bar, as thick as its ballots on either side', () => {
    const { bands } = layOut(rounds, flows)
    expect(bands).toEqual([
      [
        { from: 0, to: 0, ballots: 3, start: { y: 0, height: 78 }, end: { y: 0, height: 78 } },
        { from: 1, to: 1, ballots: 2, start: { y: 88, height: 52 }, end: { y: 88, height: 52 } },
        { from: 2, to: 3, ballots: 1, start: { y: 150, height: 26 }, end: { y: 150, height: 26 } }
      ]
    ])
  })

  test('parts a bar among the bands that leave it, one below the other', () => {
    const { bands } = layOut(
      [
        { votes: [2, 2, 2], exhausted: 0 },
        { votes: [3, 3, null], exhausted: 0 }
      ],
      [
        [
          { from: 2, to: 0, ballots: 1 },
          { from: 2, to: 1, ballots: 1 },
          { from: 1, to: 1, ballots: 2 }
        ]
      ]
    )
    expect(bands[0]?.map(({ start, end }) => [start, end])).toEqual([
      [
        { y: 124, height: BALLOT },
        { y: 0, height: BALLOT }
      ],
      [
        { y: 124 + BALLOT, height: BALLOT },
        { y: 88, height: BALLOT }
      ],
      [
        { y: 62, height: 2 * BALLOT },
        { y: 88 + BALLOT, height: 2 * BALLOT }
      ]
    ])
  })

  test('lets bands share a bar where one ballot counts for several', () => {
    const [[one, other] = []] = layOut(
      [
        { votes: [1], exhausted: 0 },
        { votes: [1], exhausted: 0 }
      ],
      [
        [
          { from: 0, to: 0, ballots: 1 },
          { from: 0, to: 0, ballots: 1 }
        ]
      ]
    ).bands
    expect([one?.start, other?.start]).toEqual([
      { y: 0, height: BALLOT / 2 },
      { y: BALLOT / 2, height: BALLOT / 2 }
    ])
  })

  test('stays as high as a screen with many ballots, and leaves each bar room for its label', () => {
    const { columns, height } = layOut([{ votes: [999_000, 1000], exhausted: 0 }], [])
    expect(columns[0]?.map(bar => [bar.y, bar.height])).toEqual([
      [0, 299.7],
      [309.7, 2]
    ])
    expect(height).toBeCloseTo(299.7 + GAP + LABEL + GAP)
  })

  test('is empty, and not broken, where nobody has voted or a bar is missing', () => {
    expect(layOut([{ votes: [0, null], exhausted: 0 }], [])).toEqual({
      height: 0,
      columns: [[]],
      bands: []
    })
    const none = { y: 0, height: 0 }
    expect(
      layOut([{ votes: [1], exhausted: 0 }], [[{ from: 5, to: 0, ballots: 1 }]]).bands
    ).toEqual([[{ from: 5, to: 0, ballots: 1, start: none, end: none }]])
  })
})
