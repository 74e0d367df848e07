import { describe, expect, test } from 'vitest'
import { seal } from '../../src/links/code/envelope.ts'
import { encodeParty, encodeResult, readCode } from '../../src/links/index.ts'
import { fixtureFilm as film } from '../fixtures/film.ts'
import { eight, usual } from './examples.ts'

const code = encodeResult(usual, film)
const groupCode = encodeParty(eight, film)

const problem = (text: string) => {
  const read = readCode(text, film)
  return read.ok ? 'none' : read.problem
}

describe('the problem of a text that is no code', () => {
  test.each([
    '',
    ' ',
    'hello',
    'party time',
    'R1',
    'https://encore.example/#/quiz',
    'https://encore.example/#/r/',
    '__',
    'x3'
  ])('%j → no code', text => {
    expect(problem(text)).toBe('no-code')
  })

  test('every beginning of a code → cut off', () => {
    for (const real of [code, groupCode]) {
      const cuts = [...real].map((_, i) => real.slice(0, i)).slice(1)
      expect(new Set(cuts.map(problem))).toEqual(new Set(['cut-off']))
      expect(new Set(cuts.map(cut => problem(`https://encore.example/#/r/${cut}`)))).toEqual(
        new Set(['cut-off'])
      )
    }
  })

  test('a changed, missing or added character → damaged', () => {
    expect(problem(code.replace(/...$/, 'AAA'))).toBe('damaged')
    expect(problem(`x${code.slice(1)}`)).toBe('damaged')
    expect(problem(`rx${code.slice(2)}`)).toBe('damaged')
    expect(problem(`r1A${code.slice(3)}`)).toBe('damaged')
    expect(problem(`r1___${code.slice(3)}`)).toBe('damaged')
    expect(problem(`a${code}`)).toBe('damaged')
    expect(problem(`${code}a`)).toBe('damaged')
    expect(problem(`https://encore.example/#/r/${code}a`)).toBe('damaged')
  })

  test('a code of a later version → newer, whatever its payload is', () => {
    expect(problem(seal('r', '2', 'anything'))).toBe('newer')
    expect(problem(seal('p', '9', ''))).toBe('newer')
  })

  test('a code with questions or storylines that this edition lacks → newer', () => {
    const edition = { ...film, questions: film.questions.slice(0, 20) }
    expect(readCode(code, edition)).toEqual({ ok: false, problem: 'newer' })
    const smaller = { ...film, storylines: film.storylines.slice(0, 13) }
    expect(readCode(code, smaller)).toEqual({ ok: false, problem: 'newer' })
    expect(readCode(groupCode, smaller)).toEqual({ ok: false, problem: 'newer' })
  })

  test('a code of another film → other film', () => {
    expect(readCode(code, { ...film, id: 'another' })).toEqual({
      ok: false,
      problem: 'other-film'
    })
  })
})
