import { describe, expect, test } from 'vitest'
import { BallotReader } from '../../../../../src/group/rules/import/reader.ts'
import { headerOf, separatorOf } from '../../../../../src/group/rules/import/table/separator.ts'
import { film } from '../../../../../src/film/index.ts'

function read(text: string) {
  const reader = new BallotReader(film)
  reader.push(text)
  return reader.finish()
}

const people = (text: string) =>
  read(text).people.map(({ name, ballot }) => `${String(name)}: ${ballot.ranking.join(' > ')}`)

describe('one separator parts the columns of a whole file', () => {
  test.each([
    ['a comma in a name', 'Smith, Ana;duet;1', 'Smith, Ana: duet'],
    ['a comma in a title', 'Ana;For Better, for Worse;1', 'Ana: marriage-test'],
    ['a separator at the end', 'Ana;duet;1;', 'Ana: duet'],
    ['empty columns at the end', 'Ana,duet,1,,,', 'Ana: duet'],
    ['empty columns behind two', 'Ana;duet;;', 'Ana: duet'],
    ['spaces around', ' Ana ; duet ; 1 ; ', 'Ana: duet'],
    [
      'quotes around a separator',
      '"Smith; Ana";"duet > children";1',
      'Smith; Ana: duet > children'
    ],
    ['quotes in quotes', '"The ""Bear""",duet', 'The "Bear": duet'],
    ['quotes that do not end', '"Ana,duet', '"Ana: duet'],
    ['quotes within', '"A" B;duet', '"A" B: duet'],
    ['a title in quotes', 'Ana,"For Better, for Worse",1', 'Ana: marriage-test'],
    ['tabs', 'Smith, Ana; Ms\tduet\t1', 'Smith, Ana; Ms: duet'],
    ['what looks like another row', 'Ana;write-in:x,duet\nBen;duet', 'Ana: write-in, Ben: duet']
  ])('with %s', (_, text, told) => {
    expect(people(text).join(', ')).toBe(told)
    expect(people(`${text}\n`.repeat(30)).join(', ')).toBe(told)
  })

  test('which is settled by what most of the first lines are', () => {
    const lines = ['Ana;write-in:x,duet', ';duet', 'Ben, the Bear;For Better, for Worse;2']
    const { people, ballots } = read(lines.join('\n'))
    expect(people.map(({ name }) => name)).toEqual(['Ana'])
    expect(ballots).toBe(3)
    expect(separatorOf(lines, film)).toBe(';')
    expect(separatorOf(['Ana\tduet'], film)).toBe('\t')
    expect(separatorOf(['hello', 'Ana,duet'], film)).toBe(',')
    expect(separatorOf([], film)).toBe(',')
  })

  test('or by a header', () => {
    expect(people('name;ranking;ballots;\nAna, duet;write-in:x,y\n')).toEqual([
      'Ana, duet: write-in'
    ])
    expect(people('Name\tRanking\n\tduet\nAna\tduet')).toEqual(['Ana: duet'])
    expect(people('"name","ranking"\nA;b,duet')).toEqual(['A;b: duet'])
    expect(people('\uFEFFsep=;\nname;ranking\nAna, B;duet')).toEqual(['Ana, B: duet'])
    expect(people('sep=;\nAna, B;duet')).toEqual(['Ana, B: duet'])
    expect(read('name\nduet\n').unread.lines).toBe(0)
    expect(headerOf('name,ranking')).toEqual({
      separator: ',',
      columns: null,
      isBeforeNames: false
    })
    expect(headerOf('name')).toEqual({ separator: null, columns: null, isBeforeNames: false })
    expect(headerOf('Ana,duet')).toBeNull()
    expect(headerOf('name,when')).toBeNull()
  })

  test('what comes before it is settled counts in its order', () => {
    const { people, replaced } = read('duet\nAna;duet\nAna;children')
    expect(people).toMatchObject([{ name: 'Ana', ballot: { ranking: [['children']] } }])
    expect(replaced).toBe(1)
    const lines = Array.from({ length: 50 }, (_, at) => `Ana ${at};duet`)
    expect(read(lines.join('\n')).people.map(({ name }) => name)).toEqual(
      lines.map((_, at) => `Ana ${at}`)
    )
  })
})

describe('two storylines and nothing else', () => {
  test('are no person of that name', () => {
    expect(read('duet,children\nDUET,For Better\n')).toMatchObject({
      people: [],
      ballots: 0,
      unread: { lines: 2, first: 1, examples: [{ line: 1, text: 'duet,children' }, { line: 2 }] }
    })
    expect(read('duet;children;\n').people).toEqual([])
  })

  test('unless a third column says that they are a row, or the name is only a number', () => {
    expect(people('Duet,children,1')).toEqual(['Duet: children'])
    expect(people('5,duet')).toEqual(['5: duet'])
  })

  test('as a ranking with an empty column behind it are a ballot', () => {
    expect(read('duet > children,\n').folded).toBe('9>6,1\n')
  })

  test('or nothing at all are one where the columns are named, or a count stands beside it', () => {
    for (const name of ['5', 'Ana']) {
      expect(people(`name,ranking\n${name},`)).toEqual([`${name}: `])
      expect(people(`${name},,1`)).toEqual([`${name}: `])
      expect(read(`${name},`)).toMatchObject({ people: [], ballots: 0, unread: { lines: 1 } })
    }
  })
})

test('rows without anything in them are no ballots', () => {
  expect(read('Ana;duet;1\n;;\n"";"";""\n\t\n,,,\n""\n')).toMatchObject({
    ballots: 0,
    unread: { lines: 0 }
  })
})
