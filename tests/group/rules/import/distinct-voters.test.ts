import { describe, expect, test } from 'vitest'
import { readBallots } from '../../../../src/group/rules/import/index.ts'
import { encodeParty, encodeResult } from '../../../../src/links/index.ts'
import type { Result } from '../../../../src/links/contents.ts'
import { film } from '../../../../src/film/index.ts'

const read = (text: string, listed?: number) =>
  readBallots(film, text, listed === undefined ? {} : { listed })
const ballot = (...ids: string[]) => ({ ranking: ids.map(id => [id]) })
const link = (result: Result) => `https://encore.test/#/r/${encodeResult(result, film)}`
const quiz = (right: boolean) => ({ mode: 'ten' as const, questions: [1], right: [right] })
const duet = link({ ballot: ballot('duet') })
const children = link({ ballot: ballot('children') })
const told = (text: string, listed?: number) =>
  read(text, listed).people.map(
    ({ name = '', sender = '', ballot: { ranking } }) => `${name}/${sender}: ${ranking.join()}`
  )

describe('nameless links', () => {
  test('are each sender’s own, also where they are equal', () => {
    const text = `[20:10] Ana: ${duet}\n[20:11] Ben: ${duet}\n[20:12] Ana: ${duet}`
    expect(told(text)).toEqual(['/Ana: duet', '/Ben: duet'])
    expect(read(text)).toMatchObject({ known: 1, replaced: 0 })
    expect(read(text)).not.toHaveProperty('again')
    expect(read(text, 1)).toMatchObject({ people: [], ballots: 2, known: 1 })
  })

  test('that one sender sends with different ballots are both in: they may be passed on', () => {
    expect(told(`[20:10] Ana: ${duet}\n[20:11] Ana: ${children}`)).toEqual([
      '/Ana: duet',
      '/Ana: children'
    ])
  })

  test('that are passed on for several are called by both names', () => {
    const chat = (one: string, other: string) =>
      `[20:10] Club: ${one}: ${duet}\n[20:11] Club: ${other}: ${children}`
    expect(told(chat('Ben', 'Cy'))).toEqual(['/Club: Ben: duet', '/Club: Cy: children'])
    expect(told(chat('Ben', 'Ben'))).toEqual(['/Club: duet', '/Club: children'])
    expect(told(chat('mine', 'Cy'))).toEqual(['/Club: duet', '/Club: children'])
    expect(read(chat('Ben', 'Cy'), 1).ballots).toBe(2)
  })

  test('of which a sender is told elsewhere are not counted once more', () => {
    for (const text of [`${duet}\n[20:10] Ana: ${duet}`, `Ana: ${duet}\n${duet}`]) {
      expect(told(text)).toEqual(['/Ana: duet'])
      expect(read(text).known).toBe(1)
      expect(read(text, 0).ballots).toBe(1)
    }
  })

  test('with nobody told count once, and how often they came again is told', () => {
    const text = `${duet}\n${children}\n${duet}\n${duet}`
    expect(read(text)).toMatchObject({ people: [{ again: 2 }, {}], known: 2, again: 2 })
    expect(read(text).people[1]).not.toHaveProperty('again')
    expect(read(text, 1)).toMatchObject({ ballots: 2, again: 2 })
  })

  test('with another score are another person’s', () => {
    const scored = (right: boolean) => link({ quiz: quiz(right), ballot: ballot('duet') })
    expect(read(`${scored(true)}\n${scored(false)}\n${scored(true)}`)).toMatchObject({
      people: [{ score: { right: 1 }, again: 1 }, { score: { right: 0 } }],
      known: 1
    })
  })
})

describe('links with a name', () => {
  const ana = (id: string, right?: boolean) =>
    link({ name: 'Ana', ballot: ballot(id), ...(right !== undefined && { quiz: quiz(right) }) })

  test('give way to a later one of the same sender, and to nobody else’s', () => {
    const chat = (...senders: string[]) =>
      senders
        .map((who, at) => `[20:1${at}] ${who}: ${ana(at % 2 ? 'children' : 'duet')}`)
        .join('\n')
    expect(told(chat('Ana', 'Ana'))).toEqual(['Ana/Ana: children'])
    expect(read(chat('Ana', 'Ana')).replaced).toBe(1)
    expect(told(chat('Ana', 'Ana', 'Ana'))).toEqual(['Ana/Ana: duet'])
    expect(told(chat('Ana', 'Ben'))).toEqual(['Ana/Ana: duet', 'Ana/Ben: children'])
    expect(told(`${ana('duet')}\n${ana('children')}`)).toEqual(['Ana/: duet', 'Ana/: children'])
    expect(read(chat('Ana', 'Ana'), 0)).toMatchObject({ ballots: 1, replaced: 1 })
  })

  test('are one ballot, whoever passes it on, with the score of its own sender', () => {
    const chat = (second: string) =>
      `[20:10] Ana: ${ana('duet', true)}\n[20:11] ${second}: ${ana('duet', false)}`
    expect(read(chat('Ben')).people).toMatchObject([{ sender: 'Ana', score: { right: 1 } }])
    expect(read(chat('Ana')).people).toMatchObject([{ sender: 'Ana', score: { right: 0 } }])
    expect(
      read(`[20:10] Ana: ${ana('duet', true)}\n[20:11] Ana: ${ana('duet')}`).people
    ).toMatchObject([{ score: { right: 1 } }])
    expect(read(`[20:10] Ana: ${ana('duet')}\n[20:11] Ana: ${ana('duet')}`)).toMatchObject({
      known: 1
    })
  })

  test('vouch for a row of the same name and ranking, and are nobody else’s', () => {
    const { people, known } = read(`Ana,duet\n${ana('duet', true)}`)
    expect(people).toEqual([{ name: 'Ana', ballot: ballot('duet'), score: { right: 1, of: 1 } }])
    expect(known).toBe(1)
    expect(read(`${ana('duet')}\nAna,duet`)).toMatchObject({ people: [{ name: 'Ana' }], known: 1 })
    expect(told(`${ana('duet')}\nAna,children`)).toEqual(['Ana/: duet', 'Ana/: children'])
  })
})

test('the ballots of one link are different people’s, and say how many came in it', () => {
  const one = { ballot: ballot('duet') }
  const code = encodeParty({ ballots: [one, one, { name: 'Ana', ...one }] }, film)
  const from = { sender: 'Ben', link: { code, of: 3 } }
  expect(read(`[20:10] Ben: #/p/${code}`).people).toEqual([
    { ...one, ...from },
    { ...one, ...from },
    { name: 'Ana', ...one, ...from }
  ])
  expect(read(`#/p/${code}\n#/p/${code}`)).toMatchObject({ people: { length: 3 }, known: 3 })
})

test('people of rows are one whatever their apostrophes, dashes and quotes', () => {
  const names = [
    "O'Brien",
    'O’Brien',
    'O‘Brien',
    'OʼBrien',
    'O′Brien',
    'O`Brien',
    'O´Brien',
    'O＇Brien',
    'o&#39;brien',
    'O&rsquo;Brien'
  ]
  expect(read(`name,ranking\n${names.map(name => `${name},duet\n`).join('')}`)).toMatchObject({
    people: { length: 1 },
    known: names.length - 1
  })
  expect(read('name,ranking\nAna-Lena,duet\nAna–Lena,duet\nAna‑Lena,duet\n').people).toHaveLength(1)
  expect(
    read('name,ranking\n"The ""Bear""",duet\nThe “Bear”,duet\nThe ″Bear″,duet\n').people
  ).toHaveLength(1)
})
