import { describe, expect, test } from 'vitest'
import type { ChoiceQuestion } from '../../../src/film/types.ts'
import { giveawayProblems } from './giveaways.ts'
import { choice, match } from './sample-questions.ts'

describe('a give-away', () => {
  const other = { ...choice, number: 93, fact: 'beach', prompt: 'Where?' }
  const telling = (explanation: string) => ({
    ...other,
    options: ['At sea', 'Uphill', 'Indoors', 'In town'].map(text => ({ text })),
    explanation
  })

  test('is an explanation that has another question’s answer', () => {
    expect(giveawayProblems([choice, telling('She will find the rings again.')])).toEqual([
      'Question 90: question 93 tells “ring”.'
    ])
    expect(giveawayProblems([choice, telling('The weather is fine.')])).toEqual([])
  })

  test('does not count between questions that a round never asks together', () => {
    expect(giveawayProblems([choice, { ...telling('The ring is back.'), fact: 'ring' }])).toEqual(
      []
    )
    const warned = { ...telling('The ring is back.'), tells: ['ring'] }
    expect(giveawayProblems([choice, warned])).toEqual([])
  })

  test('is a remark met elsewhere, or both sides of a pair', () => {
    const remark: ChoiceQuestion = {
      ...choice,
      prompt: 'True or false: the boat sinks overnight.',
      options: [{ text: 'True' }, { text: 'False' }]
    }
    expect(giveawayProblems([remark, telling('After the boat sinks they swim.')])).toEqual([
      'Question 90: question 93 tells “boat sink”.'
    ])
    expect(giveawayProblems([match, telling('Grass is green there.')])).toEqual([
      'Question 92: question 93 tells “Grass Green”.'
    ])
    expect(giveawayProblems([match, telling('Grass is blue there.')])).toEqual([])
  })

  test('keeps spans of time apart', () => {
    const weeks: ChoiceQuestion = {
      ...choice,
      options: ['Six weeks', 'Two weeks', 'Ten weeks', 'Four weeks'].map(text => ({ text }))
    }
    expect(giveawayProblems([weeks, telling('It took six months.')])).toEqual([])
    expect(giveawayProblems([weeks, telling('It took six weeks.')])).toEqual([
      'Question 90: question 93 tells “six-week”.'
    ])
  })
})
