import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Invitation } from '../../src/links/contents.ts'
import {
  encodeInvitation,
  encodeResult,
  findCodes,
  findInvitation,
  readCode
} from '../../src/links/index.ts'
import { seal } from '../../src/links/code/envelope.ts'
import { fixtureFilm as film } from '../fixtures/film.ts'
import { alphabet, anyInvitation } from './arbitraries.ts'
import { ids, usual } from './examples.ts'

interface Golden {
  about: string
  code: string
  value: Invitation
}
const goldens = JSON.parse(
  readFileSync('tests/fixtures/links/invitations-v1.json', 'utf8')
) as Golden[]

const code = encodeInvitation({ party: 'Movie night', host: 'Ana', mark: 1234 }, film)
const acceptedOf = (texts: string[]) => texts.filter(text => readCode(text, film).ok)

describe('golden invitations of version 1 are read', () => {
  test.each(goldens)('$about', ({ code: golden, value }) => {
    expect(readCode(golden, film)).toEqual({ ok: true, kind: 'invitation', invitation: value })
    expect(findCodes(`https://fans.example/#/i/${golden}`)).toEqual([golden])
    // Drop this line once new links are written in a version 2.
    expect(encodeInvitation(value, film)).toBe(golden)
  })
})

describe('an invitation code', () => {
  test('any invitation is the same after encoding and reading', () => {
    fc.assert(
      fc.property(anyInvitation, invitation => {
        const written = encodeInvitation(invitation, film)
        expect(written).toMatch(/^i1[\w-]+[A-P]$/)
        expect(readCode(written, film)).toEqual({ ok: true, kind: 'invitation', invitation })
      })
    )
  })

  test('two names of ten letters take at most 40 characters, a mark alone 11', () => {
    const names = { party: 'Sofa Club!', host: 'Wilhelmina' }
    expect(encodeInvitation({ ...names, mark: 4095 }, film)).toHaveLength(40)
    expect(encodeInvitation({ mark: 4095 }, film)).toHaveLength(11)
  })

  test('names are cleaned, empty fields are left out', () => {
    const dirty = { party: ' Movie\nnight ', host: '\u200B', mark: 0, storylines: [] }
    expect(readCode(encodeInvitation(dirty, film), film)).toEqual({
      ok: true,
      kind: 'invitation',
      invitation: { party: 'Movie night', mark: 0 }
    })
  })

  test('a changed character, two swapped ones or a missing end → refused', () => {
    const changed = [...code].flatMap((char, at) =>
      [...alphabet]
        .filter(other => other !== char)
        .map(other => code.slice(0, at) + other + code.slice(at + 1))
    )
    const swapped = [...code.slice(1)]
      .map((right, at) => code.slice(0, at) + right + code.charAt(at) + code.slice(at + 2))
      .filter(text => text !== code)
    const cut = [...code].map((_, at) => code.slice(0, at))
    expect(acceptedOf([...changed, ...swapped, ...cut])).toEqual([])
    const cutOff = { ok: false, problem: 'cut-off' }
    expect(cut.slice(1).map(text => readCode(text, film))).toEqual(cut.slice(1).map(() => cutOff))
  })

  test('a later version, another film, an unknown storyline → refused with the problem', () => {
    const problem = (text: string, of = film) => {
      const read = readCode(text, of)
      return read.ok ? 'none' : read.problem
    }
    expect(problem(seal('i', '2', 'anything'))).toBe('newer')
    expect(problem(code, { ...film, id: 'another' })).toBe('other-film')
    const runoff = encodeInvitation({ mark: 1, storylines: ['storyline-14'] }, film)
    expect(problem(runoff, { ...film, storylines: film.storylines.slice(0, 13) })).toBe('newer')
    expect(problem(`a${code}`)).toBe('damaged')
  })

  test.each<[Invitation, string]>([
    [{ mark: 4096 }, 'A mark of 4096 is not possible.'],
    [{ mark: 0.5 }, 'A mark of 0.5 is not possible.'],
    [{ mark: 1, storylines: ['write-in'] }, 'A write-in cannot be in a runoff.'],
    [{ mark: 1, storylines: ['storyline-1', 'storyline-1'] }, 'A storyline is ranked twice.'],
    [{ mark: 1, storylines: ['sequel'] }, 'Storyline "sequel" cannot be in a link of this film.']
  ])('%j → a RangeError', (invitation, sentence) => {
    expect(() => encodeInvitation(invitation, film)).toThrow(new RangeError(sentence))
  })
})

describe('an invitation after the code of a ballot', () => {
  const ballot = encodeResult({ name: 'Ben', ballot: { ranking: ids(3, 1) } }, film)
  const link = `https://fans.example/#/r/${ballot}/${encodeInvitation({ mark: 77 }, film)}`

  test('says the group, and the ballot is read as without it', () => {
    expect(readCode(link, film)).toEqual(readCode(ballot, film))
    expect(findInvitation(link, film)).toEqual({ mark: 77 })
    expect(findCodes(link)[0]).toBe(ballot)
  })

  test('cut off → the ballot is still read', () => {
    const cut = link.slice(0, -4)
    expect(readCode(cut, film)).toEqual(readCode(ballot, film))
    expect(findInvitation(cut, film)).toBeNull()
  })

  test('other texts → no invitation', () => {
    expect(findInvitation(encodeResult(usual, film), film)).toBeNull()
    expect(findInvitation('i1 i2 i think so', film)).toBeNull()
  })
})
