import { describe, expect, test } from 'vitest'
import { guessingProblems } from './guessing.ts'
import { choice } from './sample-questions.ts'

describe('a habit that pays', () => {
  const words = ['A ring', 'A fork', 'A book', 'A lamp']
  /** In turn the longest, the shortest and neither is right, and each place in turn. */
  const level = Array.from({ length: 12 }, (_, index) => {
    const answer = index % 4
    const right = ['A bookshelf', 'A', 'A card', 'A card'][Math.floor(index / 3)] ?? ''
    return {
      ...choice,
      answer,
      options: words
        .slice(0, 4)
        .map((text, i) => ({ text: i === answer ? right : text.slice(0, 6) }))
    }
  })
  const pair = (first: string) =>
    [0, 1].map(answer => ({ ...choice, answer, options: [{ text: first }, { text: 'Lies' }] }))
  const statements = [...pair('True'), ...pair('Real')]
  const fair = [...level, ...statements]
  const withRight = (text: string) =>
    level.map(question => ({
      ...question,
      options: question.options.map((option, i) => (i === question.answer ? { text } : option))
    }))

  test('is not found where there is none', () => {
    expect(guessingProblems(fair)).toEqual([])
  })

  test('is named: the longest or never the longest, the shortest, the first', () => {
    expect(guessingProblems([...withRight('A necklace'), ...statements])).toEqual([
      'The longest option is right in 100 %, not in 8 % to 42 %.',
      'The shortest option is right in 0 %, not in 8 % to 42 %.'
    ])
    expect(guessingProblems([...withRight('A'), ...statements])).toEqual([
      'The longest option is right in 0 %, not in 8 % to 42 %.',
      'The shortest option is right in 100 %, not in 8 % to 42 %.'
    ])
    const first = level.map(question => ({ ...question, answer: 0 }))
    expect(guessingProblems([...fair, ...first]).slice(-4)).toEqual([
      'Of four options number 1 is right in 63 %, not in 15 % to 35 %.',
      'Of four options number 2 is right in 13 %, not in 15 % to 35 %.',
      'Of four options number 3 is right in 13 %, not in 15 % to 35 %.',
      'Of four options number 4 is right in 13 %, not in 15 % to 35 %.'
    ])
  })

  test('is named: always true, always real', () => {
    expect(guessingProblems([...level, ...statements.map(q => ({ ...q, answer: 0 }))])).toEqual([
      'True is right 2 times and wrong 0.',
      'Real is right 2 times and wrong 0.'
    ])
  })
})
