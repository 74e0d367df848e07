import { describe, expect, test } from 'vitest'
import type { Question, Topic } from '../../src/film/types.ts'
import { isComment } from '../../src/quiz/rules/comment-questions.ts'
import { stillAsked } from '../../src/quiz/rules/round.ts'
import { film } from '../../src/film/index.ts'
import { quickTenPool } from '../../src/film/quick-ten-pool.ts'
import ledger from '../fixtures/questions.json' with { type: 'json' }
import { giveawayProblems } from './giveaways.ts'
import { guessingProblems } from './guessing.ts'
import { ledgerProblems, questionProblems, textsOf } from './question-checks.ts'

const { questions } = film
const asked = stillAsked(questions)
const choices = asked.filter(question => question.kind === 'choice')
const fourOptions = choices.filter(({ options }) => options.length === 4)
const numbersOf = (some: readonly Question[]): number[] => some.map(({ number }) => number)
const count = (is: (question: Question) => boolean): number => asked.filter(is).length
const about = (...topics: Topic[]) => asked.filter(q => topics.includes(q.topic))

describe('the questions about the film', () => {
  test.each(questions.map(q => [q.number, q] as const))('number %i is sound', (_, question) => {
    expect(questionProblems(question, film)).toEqual([])
  })

  test('keep for ever the numbers they were released with', () => {
    expect(ledgerProblems(questions, ledger)).toEqual([])
    expect(numbersOf(questions)).toEqual(questions.map((_, index) => index + 1))
  })

  test('do not reward a habit of guessing', () => {
    expect(guessingProblems(asked)).toEqual([])
  })

  test('do not tell the answers of one another', () => {
    expect(giveawayProblems(asked)).toEqual([])
  })

  test('ask each fact in one way only, and tell of no fact that nobody asks', () => {
    const facts = choices.map(({ fact }) => fact)
    expect(facts.filter((fact, index) => facts.indexOf(fact) < index)).toEqual([])
    const told = asked.flatMap(({ tells = [] }) => tells)
    expect(told.filter(fact => !asked.some(question => question.fact === fact))).toEqual([])
  })

  test('are enough, of every kind and topic and difficulty', () => {
    expect(about('plot', 'ending').length).toBeGreaterThanOrEqual(28)
    expect(about('making').length).toBeGreaterThanOrEqual(14)
    expect(about('talk').filter(q => !isComment(q)).length).toBeGreaterThanOrEqual(10)
    expect(count(isComment)).toBeGreaterThanOrEqual(12)
    expect(count(q => q.kind === 'order')).toBeGreaterThanOrEqual(2)
    expect(count(q => q.kind === 'match')).toBeGreaterThanOrEqual(4)
    expect(
      count(q => q.prompt.startsWith('Sofia Carson or the director: '))
    ).toBeGreaterThanOrEqual(5)
    expect(count(q => q.prompt.startsWith('True or false: '))).toBeGreaterThanOrEqual(4)
    for (const difficulty of [1, 2, 3])
      expect(count(q => q.difficulty === difficulty)).toBeGreaterThanOrEqual(10)
  })
})

describe('what a first visit has at hand', () => {
  test('is all that is still asked: a quick ten draws from all of it', () => {
    expect(quickTenPool).toEqual(asked)
  })

  test('is forty facts on the film, beside the lines that are real or made up', () => {
    const facts = new Set(quickTenPool.filter(q => !isComment(q)).map(({ fact }) => fact))
    expect(facts.size).toBeGreaterThanOrEqual(40)
  })
})

describe('what a player reads', () => {
  test('winks at whoever picked a wrong option, at every second at least', () => {
    const wrong = fourOptions.flatMap(({ options, answer }) => options.toSpliced(answer, 1))
    expect(wrong.filter(({ note }) => note).length * 2).toBeGreaterThanOrEqual(wrong.length)
  })

  test('is about the film and not about what was written on it', () => {
    const written = /\b(texts?|articles?|reports?)\b/i
    expect(count(q => textsOf(q).some(text => written.test(text)))).toBeLessThanOrEqual(8)
    expect(asked.filter(q => /\bdoes(n’t| not) say\b|\bno text\b/.test(q.explanation))).toEqual([])
  })

  test('does not shout', () => {
    const loud = asked.filter(q => !isComment(q) && textsOf(q).some(text => text.includes('!')))
    expect(numbersOf(loud)).toEqual([])
  })

  test('is never the right answer over again', () => {
    const again = choices.filter(({ explanation, options, answer }) => {
      const right = options[answer]?.text.replace(/^(a|an|at|in|the|to) /i, '') ?? ''
      return options.length === 4 && explanation.toLowerCase().includes(right.toLowerCase())
    })
    expect(numbersOf(again)).toEqual([])
  })
})
