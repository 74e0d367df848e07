import { describe, expect, test } from 'vitest'
import { FEW } from '../../../../src/group/rules/import/distinct-voters.ts'
import { ballotsIn } from '../../../../src/group/rules/import/ballots-in.ts'
import { BallotReader } from '../../../../src/group/rules/import/reader.ts'
import type { Result } from '../../../../src/links/contents.ts'
import { encodeParty, encodeResult, readCode } from '../../../../src/links/index.ts'
import { film } from '../../../../src/film/index.ts'

function read(...pieces: string[]) {
  const reader = new BallotReader(film)
  for (const piece of pieces) reader.push(piece)
  return reader.finish()
}

const link = (result: Result) => `https://encore.test/#/r/${encodeResult(result, film)}`
const ballot = (...ids: string[]) => ({ ranking: ids.map(id => [id]) })
const empty = {
  people: [],
  folded: '',
  ballots: 0,
  known: 0,
  replaced: 0,
  refused: {},
  unread: { lines: 0, first: 0, examples: [] },
  encoding: 'utf-8'
}

describe('a file of lines', () => {
  test('is read in pieces of any length, whatever ends its lines', () => {
    const text = '\uFEFFname,ranking\r\n,duet\r\n,children\n\n,duet\r,duet'
    const folded = { ...empty, folded: '9,3\n6,1\n', ballots: 4 }
    expect(read(text)).toEqual(folded)
    expect(read(...text)).toEqual(folded)
  })

  test('tells people apart by name: the later ballot of a name counts', () => {
    expect(read('Ana,duet\nBen,duet\nana,children\nBEN,duet\n')).toEqual({
      ...empty,
      people: [
        { name: 'ana', ballot: ballot('children'), isTyped: true },
        { name: 'BEN', ballot: ballot('duet'), isTyped: true }
      ],
      known: 1,
      replaced: 1
    })
  })

  test('of more people than can be listed is folded', () => {
    const names = Array.from({ length: FEW + 1 }, (_, at) => `Voter ${at},duet`)
    expect(read(names.slice(1).join('\n')).people).toHaveLength(FEW)
    const many = read([...names, 'Voter 1,children', 'Somebody else,"duet",2'].join('\n'))
    expect(many).toEqual({
      ...empty,
      folded: `9,${FEW + 2}\n6,1\n`,
      ballots: FEW + 3,
      replaced: 1
    })
  })

  test('says which lines hold nothing', () => {
    expect(read('duet\n \nhello\nname\n')).toMatchObject({
      ballots: 1,
      unread: { lines: 2, first: 3 }
    })
    expect(read('name;ranking\n;duet\n').unread).toEqual(empty.unread)
  })

  test('finds nothing in a line of endless length, and says so', () => {
    const long = 'x'.repeat(50_000)
    const text = `${'x'.repeat(79)}…`
    expect(read(long, long, `\n,duet\n${long}\n`)).toEqual({
      ...empty,
      folded: '9,1\n',
      ballots: 1,
      unread: {
        lines: 2,
        first: 1,
        examples: [
          { line: 1, text },
          { line: 3, text }
        ]
      }
    })
  })

  test('keeps a write-in with a comma in one piece', () => {
    expect(read(',"write-in:Yes, and"\n').folded).toBe('write-in:Yes%2C and,1\n')
  })
})

describe('a file of links', () => {
  const ann = link({ name: 'Ann', ballot: ballot('duet') })
  const nobody = link({ ballot: ballot('duet') })
  const quiz = link({ quiz: { mode: 'ten', questions: [1], right: [true] } })

  test('holds a ballot a link, the same link once, and says what is refused', () => {
    const two = `${nobody}\n${link({ ballot: ballot('children') })}`
    const others = `${nobody}\n${quiz} ${ann.slice(0, -3)}\n#nolink`
    expect(read(`Ann: ${ann}\n${two}\n${others}`)).toEqual({
      ...empty,
      people: [
        { name: 'Ann', ballot: ballot('duet'), sender: 'Ann' },
        { ballot: ballot('duet'), again: 1 },
        { ballot: ballot('children') }
      ],
      known: 1,
      again: 1,
      refused: { 'no-ballot': 1, 'cut-off': 1 },
      unread: { lines: 1, first: 6, examples: [{ line: 6, text: '#nolink' }] }
    })
    expect(read(`${quiz}\n${link({ name: 'Bo' })}`).refused).toEqual({ 'no-ballot': 2 })
  })
})

test('a text that is one code is that, wrapped or broken, and words among others are none', () => {
  const code = encodeResult({ name: 'Ann', ballot: ballot('duet', 'children') }, film)
  const people = [{ name: 'Ann', ballot: ballot('duet', 'children') }]
  const [head, tail] = [code.slice(0, 9), code.slice(9)]
  expect(read(`${head}\n${tail}\n`)).toEqual({ ...empty, people })
  expect(read(head)).toEqual({ ...empty, refused: { 'cut-off': 1 } })
  expect(read(`hello\n${head}\n`)).toMatchObject({ people: [], refused: {}, unread: { lines: 2 } })
})

describe('what a link brings', () => {
  test('a player’s ballot with their score, all ballots of a group, or none', () => {
    const quiz = { mode: 'ten' as const, questions: [1, 2], right: [true, false] }
    const mine = encodeResult({ name: 'Ann', quiz, ballot: ballot('duet') }, film)
    const member = { name: 'Ann', ballot: ballot('duet'), score: { right: 1, of: 2 } }
    expect(ballotsIn(readCode(mine, film))).toEqual([member])
    const party = encodeParty({ ballots: [member, { ballot: ballot() }] }, film)
    expect(ballotsIn(readCode(party, film))).toEqual([member, { ballot: ballot() }])
    expect(ballotsIn(readCode('nothing', film))).toEqual([])
  })
})
