import { describe, expect, test } from 'vitest'
import { columnsNamed } from '../../../../../src/group/rules/import/table/columns.ts'
import {
  columnsOf,
  endsInQuotes,
  fieldsOf,
  quoted
} from '../../../../../src/group/rules/import/table/line-fields.ts'
import { readBallots } from '../../../../../src/group/rules/import/index.ts'
import { film } from '../../../../../src/film/index.ts'

const read = (text: string) => readBallots(film, text)
const people = (text: string) =>
  read(text).people.map(
    ({ name, ballot }) => `${String(name)}: ${ballot.ranking.map(tier => tier.join('=')).join('>')}`
  )

describe('columns are told by their names', () => {
  test.each([
    ['swapped', 'ranking,name,ballots\nduet > children,Ana,1'],
    [
      'with others beside them',
      'Timestamp,Your name,Your ranking,Email\n"1, 2",Ana,duet > children,a@b'
    ],
    ['with semicolons', 'Ranking;Voter\nduet > children;Ana'],
    ['with tabs, as cells are pasted', 'Voter name\tSetlist\nAna\tduet > children'],
    ['with bars, as in Markdown', '| Name | Ranking |\n|---|---|\n| Ana | duet > children |'],
    ['behind a byte-order mark', '\uFEFF"Your name","Your ranking"\nAna,duet > children'],
    ['behind a line for the separator', 'sep=;\nranking;name\nduet > children;Ana'],
    ['in other languages', 'Nombre;Ranking\nAna;duet > children'],
    ['beside a vote', 'Your name,Your vote\nAna,duet > children'],
    ['over two lines, in quotes', '"Your\nname",Ranking\nAna,duet > children'],
    [
      'a column for each choice',
      'Timestamp,Name,1st choice,2nd choice,3rd choice\nx,Ana,Duet,,And Baby Makes Three'
    ],
    ['a column for each rank', 'name,rank1,rank2\nAna,9,children'],
    ['ranks in another order', 'Second choice,First choice,Who\nchildren,duet,Ana'],
    ['a grid of a form', 'Name,Rank them [1. choice],Rank them [2. choice]\nAna,duet,children'],
    ['ranks after the name of the word', 'name;Choice 1;Choice 2\nAna;duet;children']
  ])('%s', (_, text) => {
    expect(people(text)).toEqual(['Ana: duet>children'])
    expect(read(text)).toMatchObject({ ballots: 0, unread: { lines: 0 } })
  })

  test('two of a name are put together, and how many cast a ballot is read', () => {
    expect(people('First name,Last name,Ranking\nAna,Ruiz,duet\nAna,Low,6')).toEqual([
      'Ana Ruiz: duet',
      'Ana Low: children'
    ])
    expect(read('votes,ranking\n12,duet\n3,2\nx,duet').folded).toBe('9,12\n2,3\n')
  })

  test('a column that stands alone may have commas in its titles', () => {
    expect(read('ranking\nFor Better, for Worse > duet\n9\n').folded).toBe('5>9,1\n9,1\n')
  })

  test('a row whose rest cannot be read is no ballot', () => {
    expect(
      read('name,rank1,rank2\nAna,duet,nothing\nBen,duet,duet\nCy,duet,children,more\n')
    ).toMatchObject({
      people: [],
      unread: { lines: 3, first: 2 }
    })
  })

  test.each([
    [['name', 'score'], null],
    [['ranking', 'ranking'], null],
    [['rank 1', 'rank 3'], null],
    [['name', 'rank 1'], null],
    [['vote', 'please'], null],
    [['ranking', 'ranking 2'], { names: [], ranking: 0, places: [], count: null, all: 2 }],
    [['Rank #2', 'RANK #1'], { names: [], ranking: null, places: [1, 0], count: null, all: 2 }]
  ])('%j', (fields, columns) => {
    expect(columnsNamed(fields)).toEqual(columns)
  })
})

describe('a table of something else brings no ballot at all', () => {
  test.each([
    ['scores', 'Kites,Boats,Trains\n5,1,3\n2,4,1', ['Kites', 'Boats', 'Trains']],
    ['scores', 'voter,Duet,Old Wounds\nAna,5,1\nBen,2,4', ['voter', 'Duet', 'Old Wounds']],
    ['scores', 'Duet;Old Wounds\n5;1\n1;2', ['Duet', 'Old Wounds']],
    ['scores', '5,1,3\n2,4,1', []],
    ['columns', 'name,favourite\nAna,duet\nBen,children', ['name', 'favourite']],
    ['columns', 'a,b,c,d,e\nx,duet,,,\ny,duet,1,2,3', ['a', 'b', 'c', 'd']],
    [
      'columns',
      'Ana,duet,children,big-break\nBen,children,duet,old-wounds\nCy,duet',
      ['Ana', 'duet', 'children', 'big-break']
    ],
    ['table', 'Cy,duet\nAna,duet,children,big-break\nBen,children,duet,old-wounds', []],
    ['election', '#/Candidates: duet; children\nduet > children\nchildren', []],
    ['election', '# FILE NAME: poll.soc\n1: 1,2,3\nduet', []]
  ] as const)('%s: %j', (kind, text, columns) => {
    expect(read(text)).toMatchObject({ people: [], ballots: 0, stranger: { kind, columns } })
  })

  test.each([
    ['a typed message', 'Hello, everyone\nsee you at eight'],
    [
      'a chat with commas',
      '17/11/2026, 20:10 - Ana: a, b, c, d\n17/11/2026, 20:11 - Ben: e, f, g, h'
    ]
  ])('but %s is no table', (_, text) => {
    expect(read(text).stranger).toBeUndefined()
  })

  test('numbers are storylines beside others that are told by words', () => {
    expect(people('Ana,duet\nBen,2\nCy,9 > 6')).toEqual([
      'Ana: duet',
      'Ben: big-break',
      'Cy: duet>children'
    ])
    expect(read('9\n2\n')).toMatchObject({ ballots: 0, unread: { lines: 2 } })
  })

  test('what a chat says among its messages is a row only with a ranking or a count', () => {
    const chat = '17/11/2026, 20:10 - Ana: hi\nHaha, duet\nBen, duet > children\n,duet,2\nCy,duet,1'
    expect(people(chat)).toEqual(['Ben: duet>children', 'Cy: duet'])
    expect(read(chat)).toMatchObject({ folded: '9,2\n', unread: { lines: 2 } })
  })
})

describe('a field in quotes', () => {
  test('stays open over line ends', () => {
    expect(people('name,ranking\n"Ana\r\nRuiz",duet\n"Ben","children\n> duet"\nDee,duet')).toEqual([
      'Ana Ruiz: duet',
      'Ben: children>duet',
      'Dee: duet'
    ])
    expect(people('"Ana\nRuiz";duet\n"Ben";"children\n> duet"')).toEqual([
      'Ana Ruiz: duet',
      'Ben: children>duet'
    ])
  })

  test.each([
    ['that is never closed', `"Ana,duet\n${'Ben,duet\n'.repeat(30)}`, ['"Ana: duet', 'Ben: duet']],
    [
      'that is closed within a word',
      '"Ana,duet\nBen "the Bear",duet',
      ['"Ana: duet', 'Ben "the Bear": duet']
    ],
    [
      'that is closed by a row of none of ours',
      '"Hi\nAna,duet\nthere"\nBen,duet',
      ['Ana: duet', 'Ben: duet']
    ],
    ['at the end', 'Ana,duet\n"Ben,duet', ['Ana: duet', '"Ben: duet']]
  ])('%s swallows nothing', (_, text, told) => {
    expect(people(text)).toEqual(told)
  })

  test('that is too long is none', () => {
    const text = `name,ranking\n"${'x'.repeat(9_000)}\nAna,duet\n",duet\n`
    expect(people(text)).toEqual(['Ana: duet', '": duet'])
  })

  test.each([
    ['"a', false, true],
    ['a,"b', false, true],
    ['a, "b', false, true],
    ['a "b', false, false],
    ['"a"', false, false],
    ['"a""', false, true],
    ['"a" b,"c', false, true],
    ['b"', true, false],
    ['b",c', true, false],
    ['b" ,"c', true, true],
    ['b" c', true, null],
    ['b', true, true],
    ['b""', true, true]
  ])('%j, where one was open: %j', (line, isOpen, ends) => {
    expect(endsInQuotes(line, isOpen, ',;')).toBe(ends)
  })
})

describe('references of HTML', () => {
  test('are undone, and the semicolon of one parts nothing', () => {
    expect(
      people(
        'name;ranking\nAna;duet &gt; children\nZo&euml;;duet\nBen &amp; Bo;For Better&#44; for Worse'
      )
    ).toEqual(['Ana: duet>children', 'Zoë: duet', 'Ben & Bo: marriage-test'])
    expect(fieldsOf('a&#44;b,&quot;c&quot;', ',')).toEqual(['a,b', '"c"'])
    expect(columnsOf('a&#44;b,c', ',')).toEqual(['a,b', 'c'])
  })

  test('that are meant as they stand come back', () => {
    expect(quoted('&lt; & &x')).toBe('"&amp;lt; & &x"')
    expect(fieldsOf(quoted('&lt; & &x'), ',')).toEqual(['&lt; & &x'])
    expect(quoted('a|b')).toBe('"a|b"')
  })
})
