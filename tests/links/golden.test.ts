import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { encodeParty, encodeResult, findCodes, readCode } from '../../src/links/index.ts'
import type { Party, Result } from '../../src/links/contents.ts'
import { fixtureFilm as film } from '../fixtures/film.ts'

type Golden = { about: string; code: string } & (
  { kind: 'result'; value: Result } | { kind: 'party'; value: Party }
)

const goldens = JSON.parse(readFileSync('tests/fixtures/links/v1.json', 'utf8')) as Golden[]

describe('golden links of version 1', () => {
  test('there are twenty results and seven groups', () => {
    expect(goldens.filter(({ kind }) => kind === 'result')).toHaveLength(20)
    expect(goldens.filter(({ kind }) => kind === 'party')).toHaveLength(7)
  })

  test.each(goldens)('are read: $kind, $about', ({ code, kind, value }) => {
    expect(readCode(code, film)).toEqual({ ok: true, kind, [kind]: value })
    expect(findCodes(`https://fans.example/#/r/${code}`)).toEqual([code])
  })
})

// Drop this test, but no other, once new links are written in a version 2.
test.each(goldens)('golden links are written as they were: $kind, $about', golden => {
  const code =
    golden.kind === 'result' ? encodeResult(golden.value, film) : encodeParty(golden.value, film)
  expect(code).toBe(golden.code)
})
