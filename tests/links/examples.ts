import type { Party, Result } from '../../src/links/contents.ts'

export const ids = (...numbers: number[]): string[][] => numbers.map(n => [`storyline-${n}`])

/** What most links carry: ten questions and a shortlist of five, without a name. */
export const usual: Result = {
  quiz: {
    mode: 'ten',
    questions: [63, 7, 12, 1, 55, 20, 33, 48, 9, 26],
    right: [true, true, false, true, true, true, false, true, true, true]
  },
  ballot: { ranking: ids(14, 3, 1, 8, 5) }
}

export const names = [
  'Cassie',
  'Monroe',
  'Martha',
  'Hunter',
  'Jacobo',
  'Isabel',
  'Daniel',
  'Yvonne'
]

/** Eight at the party, each with a shortlist of five and a name of six letters. */
export const eight: Party = {
  ballots: names.map((name, i) => ({
    name,
    ballot: { ranking: ids(14, 3, 1, 8, (i % 2) + 5) },
    score: { right: i + 2, of: 10 }
  }))
}
