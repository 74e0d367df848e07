import { describe, expect, test } from 'vitest'
import type { Question } from '../../src/film/types.ts'
import { isComment } from '../../src/quiz/rules/comment-questions.ts'
import { dailyFive } from '../../src/quiz/rules/daily/daily-and-missed.ts'
import { FIRST_DAILY } from '../../src/quiz/rules/daily/daily-number.ts'
import { quickTen } from '../../src/quiz/rules/quick-ten.ts'
import { stillAsked } from '../../src/quiz/rules/round.ts'
import { film } from '../../src/film/index.ts'
import { quickTenPool } from '../../src/film/quick-ten-pool.ts'
import ledger from '../../src/film/released/questions.json' with { type: 'json' }
import { giveawayProblems } from './checks/giveaways.ts'
import { guessingProblems } from './checks/guessing.ts'
import { withPlaces } from './places.ts'
import { ledgerProblems, questionProblems, textsOf } from './checks/question-checks.ts'

const { questions } = film
const asked = stillAsked(questions)
const choices = asked.filter(question => question.kind === 'choice')
const numbersOf = (some: readonly Question[]): number[] => some.map(({ number }) => number)

const says = (some: readonly Question[], sentence: string) =>
  withPlaces(some.map(({ number }) => `Question ${number}: ${sentence}`))

/** Up to this many of a film's questions may do what is no fault in one, and a habit in many. */
const FEW = Math.max(2, asked.length / 10)

describe('each question about the film', () => {
  test.each(questions.map(q => [q.number, q] as const))('number %i is sound', (_, question) => {
    expect(withPlaces(questionProblems(question, film))).toEqual([])
  })

  test('keeps for ever the number, fact and right answer it was released with', () => {
    expect(withPlaces(ledgerProblems(questions, ledger))).toEqual([])
  })

  test('does not tell the answer of another that the same round may ask', () => {
    expect(withPlaces(giveawayProblems(asked))).toEqual([])
  })

  test('tells in `tells` of facts that are asked', () => {
    const facts = new Set(asked.map(({ fact }) => fact))
    const unknown = asked.filter(({ tells = [] }) => tells.some(fact => !facts.has(fact)))
    expect(says(unknown, 'no question asks about a fact in its `tells`.')).toEqual([])
  })

  test('is the only choice on its fact', () => {
    const again = choices.filter(
      ({ fact }, index) => choices.findIndex(other => other.fact === fact) < index
    )
    expect(says(again, 'another choice asks about its fact.')).toEqual([])
  })

  test('does not shout', () => {
    const loud = asked.filter(q => !isComment(q) && textsOf(q).some(text => text.includes('!')))
    expect(says(loud, 'it has an exclamation mark.')).toEqual([])
  })

  test('explains more than its right answer', () => {
    const again = choices.filter(({ explanation, options, answer }) => {
      const right = options[answer]?.text.replace(/^(a|an|at|in|the|to) /i, '') ?? ''
      return options.length === 4 && explanation.toLowerCase().includes(right.toLowerCase())
    })
    expect(says(again, 'its explanation repeats the right answer.')).toEqual([])
  })

  test('does not say that its source says nothing', () => {
    const empty = asked.filter(q => /\bdoes(n’t| not) say\b|\bno text\b/.test(q.explanation))
    expect(says(empty, 'its explanation is about what a source leaves out.')).toEqual([])
  })
})

describe('the questions together', () => {
  test('do not reward a habit of guessing', () => {
    expect(guessingProblems(asked)).toEqual([])
  })

  test('are about the film: few of them mention the texts on it', () => {
    const written = /\b(texts?|articles?|reports?)\b/i
    const mentions = asked.filter(q => textsOf(q).some(text => written.test(text)))
    expect(mentions.length, numbersOf(mentions).join()).toBeLessThanOrEqual(FEW)
  })

  test('are enough: five for a quick round, and two for a day', () => {
    expect(quickTen(questions, [], 1).length).toBeGreaterThanOrEqual(5)
    for (let day = FIRST_DAILY; day < FIRST_DAILY + 400; day++)
      expect(dailyFive(questions, day).length).toBeGreaterThanOrEqual(2)
  })

  test('give the file of a first visit all that is still asked: a quick ten draws from all of it', () => {
    expect(numbersOf(quickTenPool)).toEqual(numbersOf(asked))
  })
})
