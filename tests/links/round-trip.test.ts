import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { encodeParty, encodeResult, readCode } from '../../src/links/index.ts'
import { open, seal } from '../../src/links/code/envelope.ts'
import type { Party, Result } from '../../src/links/contents.ts'
import { fixtureFilm as film } from '../fixtures/film.ts'
import { anyParty, anyResult } from './arbitraries.ts'
import { eight, ids, usual } from './examples.ts'

const resultAfter = (result: Result) => readCode(encodeResult(result, film), film)
const partyAfter = (party: Party) => readCode(encodeParty(party, film), film)

test.each([
  [0, 6],
  [25, 31],
  [26, 33],
  [1016, 1023],
  [1017, 1025],
  [32_759, 32_767]
])('a payload of %i characters → a code of %i', (length, whole) => {
  const payload = 'A'.repeat(length)
  const code = seal('r', '1', payload)
  expect(code).toHaveLength(whole)
  expect(open(code)).toEqual({ ok: true, code, kind: 'r', version: '1', payload })
})

describe('the same after encoding and reading', () => {
  test('any result', () => {
    fc.assert(
      fc.property(anyResult, result => {
        expect(resultAfter(result)).toEqual({ ok: true, kind: 'result', result })
      }),
      { numRuns: 1000 }
    )
  })

  test('any group', () => {
    fc.assert(
      fc.property(anyParty, party => {
        expect(partyAfter(party)).toEqual({ ok: true, kind: 'party', party })
      }),
      { numRuns: 300 }
    )
  })

  test('a code has base64url characters only and ends in a letter', () => {
    fc.assert(
      fc.property(anyResult, anyParty, (result, party) => {
        expect(encodeResult(result, film)).toMatch(/^r1[\w-]+[A-P]$/)
        expect(encodeParty(party, film)).toMatch(/^p1[\w-]+[A-P]$/)
      })
    )
  })

  test('names are cleaned and cut, empty names and tiers are left out', () => {
    const dirty: Result = {
      name: ` Cas\u202Esie\n${'e'.repeat(40)}`,
      ballot: { ranking: [[], ['storyline-2', 'write-in'], []], writeIn: '\u200B' }
    }
    expect(resultAfter(dirty)).toEqual({
      ok: true,
      kind: 'result',
      result: {
        name: `Cassie ${'e'.repeat(17)}`,
        ballot: { ranking: [['storyline-2', 'write-in']] }
      }
    })
    expect(resultAfter({ name: ' ' })).toEqual({ ok: true, kind: 'result', result: {} })
    expect(
      partyAfter({ name: '\u2800', ballots: [{ name: '', ballot: { ranking: [[]] } }] })
    ).toEqual({ ok: true, kind: 'party', party: { ballots: [{ ballot: { ranking: [] } }] } })
  })

  test('a thousand ballots', () => {
    const ballots = Array.from({ length: 125 }, () => eight.ballots).flat()
    const read = partyAfter({ ballots })
    expect(read.ok && read.kind === 'party' && read.party.ballots).toEqual(ballots)
  })
})

describe('the length of a code', () => {
  test('ten questions and five storylines without a name take at most 30 characters', () => {
    expect(encodeResult(usual, film).length).toBeLessThanOrEqual(30)
  })

  test('ten questions and five storylines with the highest numbers take as many', () => {
    const questions = Array.from({ length: 10 }, (_, i) => 70 - i)
    const right = questions.map(() => true)
    const highest: Result = { ...usual, quiz: { mode: 'challenge', questions, right } }
    expect(encodeResult(highest, film).length).toBeLessThanOrEqual(30)
  })

  test('eight ballots of five with names of six letters take at most 170', () => {
    expect(encodeParty(eight, film).length).toBeLessThanOrEqual(170)
  })

  test('a name of 100,000 accents takes at most 800 characters', () => {
    const flood = { name: `a${'\u0333'.repeat(100_000)}` }
    expect(encodeResult(flood, film).length).toBeLessThanOrEqual(800)
  })
})

describe('values that no link can have → a RangeError with a sentence', () => {
  const quiz = (questions: number[], right: boolean[]): Result => ({
    quiz: { mode: 'ten', questions, right }
  })
  const scored = (right: number, of: number): Party => ({
    ballots: [{ ballot: { ranking: [] }, score: { right, of } }]
  })

  test.each<[Result, string]>([
    [quiz([71], [true]), 'Question 71 cannot be in a link of this film.'],
    [quiz([1, 2, 1], [true, true, true]), 'A question is in the quiz twice.'],
    [quiz([1, 2], [true]), 'There are 2 questions and 1 answers.'],
    [{ ballot: { ranking: [['sequel']] } }, 'Storyline "sequel" cannot be in a link of this film.'],
    [{ ballot: { ranking: ids(1, 2, 1) } }, 'A storyline is ranked twice.']
  ])('%j', (result, sentence) => {
    expect(() => encodeResult(result, film)).toThrow(new RangeError(sentence))
  })

  test.each<[Party, string]>([
    [scored(3, 2), 'A score of 3 out of 2 is not possible.'],
    [scored(-1, 2), 'A score of -1 out of 2 is not possible.'],
    [scored(1.5, 2), 'A score of 1.5 out of 2 is not possible.'],
    [scored(1, 65_536), 'A score of 1 out of 65536 is not possible.'],
    [
      { ballots: [{ ballot: { ranking: [['a'], ['a']] } }] },
      'Storyline "a" cannot be in a link of this film.'
    ],
    [
      { ballots: [{ ballot: { ranking: ids(1) } }, { ballot: { ranking: ids(2, 2) } }] },
      'A storyline is ranked twice.'
    ]
  ])('%j', (party, sentence) => {
    expect(() => encodeParty(party, film)).toThrow(new RangeError(sentence))
  })

  test('a number that does not fit into a link', () => {
    const [question] = film.questions
    const [storyline] = film.storylines
    if (!question || !storyline) throw new Error('The fixture is empty.')
    const huge = {
      ...film,
      questions: [{ ...question, number: 65_536 }],
      storylines: [{ ...storyline, number: 0 }]
    }
    expect(() => encodeResult(quiz([65_536], [true]), huge)).toThrow(RangeError)
    expect(() => encodeResult({ ballot: { ranking: ids(1) } }, huge)).toThrow(RangeError)
  })

  test('a group that is too large for any link', () => {
    const ballots = Array.from({ length: 2000 }, () => eight.ballots).flat()
    expect(() => encodeParty({ ballots }, film)).toThrow(
      /^A link carries at most 32767 characters; this takes \d+\.$/
    )
  })
})
