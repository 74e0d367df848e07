import { describe, expect, test } from 'vitest'
import type { ChoiceQuestion } from '../../src/film/types.ts'
import { film } from '../../src/film/index.ts'
import { isComment } from '../../src/quiz/rules/comment-questions.ts'
import { splitPrompt } from '../../src/quiz/rules/prompt.ts'
import { stillAsked } from '../../src/quiz/rules/round.ts'
import { combined, echoing, habits, seemsReal, seemsTrue, worth } from './stranger.ts'
import { optionsOf } from './checks/question-checks.ts'

const allChoices = film.questions.filter(question => question.kind === 'choice')
const choices = stillAsked(allChoices).filter(question => question.kind === 'choice')
const ofFour = (questions: readonly ChoiceQuestion[]) =>
  questions.filter(({ options }) => options.length === 4)
const retired = ofFour(allChoices.filter(question => question.retired))
const comments = choices.filter(isComment)
const claims = choices.filter(({ prompt }) => prompt.startsWith('True or false: '))

const MOST_OF_FOUR = 0.4
const MOST_OF_TWO = 0.6

const shareOf = (points: readonly number[]) =>
  points.reduce((total, each) => total + each, 0) / points.length

const guessedBy = (
  habit: (options: readonly string[]) => number[],
  questions: readonly ChoiceQuestion[] = ofFour(choices)
) => shareOf(questions.map(question => worth(habit(optionsOf(question)), question.answer)))

/** Of two options the first is guessed if something speaks for it, the second if something speaks against it. */
const worthOfTwo = (forFirst: number, answer: number) => worth([forFirst, -forFirst], answer)

describe('a stranger who sees the options without the question', () => {
  test.each(Object.entries(habits))('guesses by one habit, %s: at most 40 %%', (_, habit) => {
    expect(guessedBy(habit)).toBeLessThanOrEqual(MOST_OF_FOUR)
  })

  test('guesses what fits the options of other questions: at most 40 %', () => {
    const echo = echoing(ofFour(choices).map(optionsOf))
    expect(guessedBy(echo)).toBeLessThanOrEqual(MOST_OF_FOUR)
  })

  test('hears the words of one question in the options of another', () => {
    const prison = ['In prison', 'At sea', 'In a bar', 'At home']
    const other = ['A day in prison', 'A prison guard', 'A boat', 'A debt']
    expect(echoing([prison, other])(prison)).toEqual([1, 0, 0, 0])
  })

  test('guesses by all habits together: at most 40 %', () => {
    expect(guessedBy(combined)).toBeLessThanOrEqual(MOST_OF_FOUR)
  })

  test('got more than 40 % of the questions that were retired', () => {
    expect(guessedBy(combined, retired)).toBeGreaterThan(MOST_OF_FOUR)
  })
})

describe('a stranger who sees a statement', () => {
  test('guesses that dull ones are true and wild ones false: at most 60 % right', () => {
    const points = claims.map(({ prompt, answer }) => worthOfTwo(seemsTrue(prompt), answer))
    expect(shareOf(points)).toBeLessThanOrEqual(MOST_OF_TWO)
  })

  test('guesses from the style of comments which are real: at most 60 % right', () => {
    const points = comments.map(question =>
      worthOfTwo(seemsReal(splitPrompt(question).quotation), question.answer)
    )
    expect(shareOf(points)).toBeLessThanOrEqual(MOST_OF_TWO)
  })
})
