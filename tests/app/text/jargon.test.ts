import { expect, test } from 'vitest'
import { sentences } from './sentences.ts'

/*
 * A player taps picks, puts them in order as a list, and a list that goes to a group is a vote. Of a word
 * that only elections, concerts and its makers use there is none on a button, in a heading, a hint or an
 * error.
 */
const jargon: Record<string, RegExp> = {
  'a vote, or a list': /\bballots?\b/i,
  'a list': /\bset-?lists?\b/i,
  'the picks': /\bshortlists?\b/i,
  'the sequels': /\bstory-?lines?\b/i,
  'the winner': /\bheadliners?\b/i,
  'Vote with friends, or a group vote': /\b(watch[ -])?part(y|ies)\b/i,
  'a final round': /\brun-?offs?\b/i,
  'the stats, or the best results': /\brecords?\b/i
}

/** What stands on tickets and pictures only, and what files are called. */
const ornament = new Set(['ticket/ticket.setlist'])

test('plain words alone are on buttons and headings, in hints and errors', () => {
  const found = sentences.flatMap(({ where, text }) =>
    ornament.has(where)
      ? []
      : Object.entries(jargon).flatMap(([rather, word]) => {
          const [said] = word.exec(withoutPlaceholders(text)) ?? []
          return said ? [`${where} says “${said}”, rather ${rather}: ${text}`] : []
        })
  )
  expect(found).toEqual([])
})

test('each ornament is there, and is one', () => {
  const all = new Set(sentences.map(({ where }) => where))
  expect([...ornament].filter(where => !all.has(where))).toEqual([])
  const isOrnament = (text: string) => Object.values(jargon).some(word => word.test(text))
  const plain = sentences.filter(({ where, text }) => ornament.has(where) && !isOrnament(text))
  expect(plain.map(({ where }) => where)).toEqual([])
})

/** `{party}` is the name that a player gave. */
function withoutPlaceholders(text: string): string {
  return text.replace(/\{\w+\}/g, '')
}
