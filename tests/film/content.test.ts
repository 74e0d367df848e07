import { describe, expect, test } from 'vitest'
import type { Question, Topic } from '../../src/core/domain/film.ts'
import { film } from '../../src/film/index.ts'
import ledger from '../fixtures/questions.json' with { type: 'json' }
import { giveawayProblems } from './giveaways.ts'
import { guessingProblems } from './guessing.ts'
import { ledgerProblems, questionProblems } from './questions.ts'

const { questions } = film
const count = (is: (question: Question) => boolean): number => questions.filter(is).length
const about = (...topics: Topic[]) => questions.filter(q => topics.includes(q.topic))
const fourOptions = (q: Question): boolean => q.kind === 'choice' && q.options.length === 4

describe('the questions about the film', () => {
  test.each(questions.map(q => [q.number, q] as const))('number %i is sound', (_, question) => {
    expect(questionProblems(question, film)).toEqual([])
  })

  test('keep for ever the numbers they were released with', () => {
    expect(ledgerProblems(questions, ledger)).toEqual([])
  })

  test('do not reward a habit of guessing', () => {
    expect(guessingProblems(questions)).toEqual([])
  })

  test('do not tell the answers of one another', () => {
    expect(giveawayProblems(questions)).toEqual([])
  })

  test('are enough, of every kind and topic and difficulty', () => {
    expect(questions.length).toBeGreaterThanOrEqual(40)
    expect(about('plot', 'ending').length).toBeGreaterThanOrEqual(20)
    expect(about('making', 'talk').length).toBeGreaterThanOrEqual(12)
    expect(about('plot', 'ending').filter(fourOptions).length).toBeGreaterThanOrEqual(16)
    expect(count(q => q.kind === 'order')).toBeGreaterThanOrEqual(2)
    expect(count(q => q.kind === 'match')).toBeGreaterThanOrEqual(4)
    expect(count(q => q.prompt.startsWith('Carson or Rosenbaum: '))).toBeGreaterThanOrEqual(6)
    expect(count(q => q.prompt.startsWith('True or false: '))).toBeGreaterThanOrEqual(4)
    expect(count(q => q.topic === 'making')).toBeGreaterThanOrEqual(6)
    for (const difficulty of [1, 2, 3])
      expect(count(q => q.difficulty === difficulty)).toBeGreaterThanOrEqual(10)
  })

  test('begin with fourteen four-option questions on the story, each about a fact of its own', () => {
    const first = questions.slice(0, 14)
    expect(first.map(q => q.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14])
    expect(first.filter(fourOptions)).toHaveLength(14)
    expect(first.filter(q => about('plot', 'ending').includes(q))).toHaveLength(14)
    expect(new Set(first.map(q => q.fact)).size).toBe(14)
  })

  test('say of a wrong option why it tempts, in at least every third question of four', () => {
    const noted = count(q => q.kind === 'choice' && q.options.some(option => option.note))
    expect(noted * 3).toBeGreaterThanOrEqual(count(fourOptions))
  })
})
