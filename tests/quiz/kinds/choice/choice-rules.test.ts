import { describe, expect, test } from 'vitest'
import { choiceRules, viewOptions } from '../../../../src/quiz/kinds/choice/choice-rules.ts'
import { choice } from '../questions.ts'

describe('an answer to a choice', () => {
  test('is right: exactly the index of the right option', () => {
    expect(choiceRules.rightAnswer(choice)).toEqual([1])
    const answers = [[0], [1], [2], [], [1, 1]]
    expect(answers.map(given => choiceRules.isRight(choice, given))).toEqual([
      false,
      true,
      false,
      false,
      false
    ])
  })

  test('is compared in one part without a label', () => {
    expect(choiceRules.compare(choice, [2])).toEqual([
      { about: '', given: 'Frankie', right: 'Cassie' }
    ])
  })

  test('with an unknown option: given text is empty', () => {
    expect(choiceRules.compare(choice, [9])[0]?.given).toBe('')
    expect(choiceRules.compare(choice, [])[0]?.given).toBe('')
  })
})

describe('the options on screen', () => {
  const byIndex = [...viewOptions(choice, 7, null)].sort((one, other) => one.index - other.index)

  test('are all options of the question, each with its index and note', () => {
    expect(byIndex).toEqual([
      { text: 'Luke', index: 0, isAnswer: false, isGiven: false },
      { text: 'Cassie', note: 'She sings.', index: 1, isAnswer: true, isGiven: false },
      { text: 'Frankie', index: 2, isAnswer: false, isGiven: false }
    ])
  })

  test('mark the given option', () => {
    const given = viewOptions(choice, 7, [2]).filter(({ isGiven }) => isGiven)
    expect(given.map(({ index }) => index)).toEqual([2])
  })

  test('have the same order for the same seed', () => {
    expect(viewOptions(choice, 7, null)).toEqual(viewOptions(choice, 7, null))
  })

  test('have the right option in each place equally often', () => {
    const places = [0, 0, 0]
    for (let seed = 0; seed < 3000; seed++) {
      const place = viewOptions(choice, seed, null).findIndex(({ isAnswer }) => isAnswer)
      places[place] = (places[place] ?? 0) + 1
    }
    for (const times of places) expect(Math.abs(times - 1000)).toBeLessThan(100)
  })

  test('keep their order where there are two: true before false', () => {
    const statement = { ...choice, options: [{ text: 'True' }, { text: 'False' }] }
    for (let seed = 0; seed < 20; seed++) {
      expect(viewOptions(statement, seed, null).map(({ text }) => text)).toEqual(['True', 'False'])
    }
  })
})
