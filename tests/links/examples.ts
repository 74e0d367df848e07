import type { Party, Result } from '../../src/links/contents.ts'

export const ids = (...numbers: number[]): string[][] => numbers.map(n => [`storyline-${n}`])

/** The most common result: ten questions and a shortlist of five, without a name. */
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

/** A group of eight, each with a shortlist of five and a name of six letters. */
export const eight: Party = {
  ballots: names.map((name, i) => ({
    name,
    ballot: { ranking: ids(14, 3, 1, 8, (i % 2) + 5) },
    score: { right: i + 2, of: 10 }
  }))
}

/** Flags that differ only in their tag characters. */
export const england = '🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}'
export const wales = '🏴\u{E0067}\u{E0062}\u{E0077}\u{E006C}\u{E0073}\u{E007F}'
