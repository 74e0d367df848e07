import { describe, expect, test } from 'vitest'
import type { Question } from '../../src/film/types.ts'
import { dealTens } from './dealt-tens.ts'

const tens = dealTens().flat()

/** The texts after an answer: a wink, if the answer was wrong, and the explanation. */
function sentencesAfter(question: Question): string[] {
  const notes = question.kind === 'choice' ? question.options.flatMap(({ note = [] }) => note) : []
  return [...notes, question.explanation].flatMap(text => text.split(/(?<=[.?!])\s+/))
}

const rations: [string, RegExp][] = [
  ['a sentence about a fan or fans', /\bfans?(’s?)?\b(?! fiction)/i],
  ['a nod to the vote', /\bvotes?\b/i],
  ['a “wrong X, wrong Y”', /\b(wrong|right)\b[^.?!]*, (wrong|right)\b|^(wrong|right) \p{L}+[.,]/iu],
  // Would, not had.
  ['a “They’d …”', /\b(they|he|she|it|you|that|who|somebody|nobody)’d (?!had\b|\p{L}+ed\b)/iu]
]

/** The most that a ten can show of a ration, one answer to each question: the worst of each is counted. */
function most(ten: readonly Question[], pattern: RegExp): number {
  return ten.filter(question => sentencesAfter(question).some(text => pattern.test(text))).length
}

describe('what a quick ten says after the answers, whichever are picked', () => {
  test.each(rations)('has at most one of %s', (_, pattern) => {
    const over = tens.filter(ten => most(ten, pattern) > 1)
    const said = over.map(ten =>
      ten.flatMap(question =>
        sentencesAfter(question)
          .filter(text => pattern.test(text))
          .map(text => `${question.number}: ${text}`)
      )
    )
    expect([...new Set(said.flat())].sort()).toEqual([])
  })
})
