import { expect, test } from 'vitest'
import type { Question } from '../../../src/film/types.ts'
import type { Round } from '../../../src/quiz/rules/round.ts'
import { isPerfect, viewQuestion } from '../../../src/quiz/rules/question-view.ts'
import { splitPrompt } from '../../../src/quiz/rules/prompt.ts'

const question: Question = {
  number: 1,
  fact: 'a',
  topic: 'plot',
  difficulty: 1,
  kind: 'choice',
  prompt: 'Real comment or made up? “Once “more”!”',
  options: [{ text: 'Real' }, { text: 'Made up' }],
  answer: 0,
  explanation: 'So it is.',
  cites: []
}

test('a comment question: its prompt is split into the question and the quoted line', () => {
  expect(splitPrompt({ ...question, form: 'comment' })).toEqual({
    asked: 'Real comment or made up?',
    quotation: '“Once “more”!”'
  })
  expect(splitPrompt(question)).toEqual({ asked: question.prompt, quotation: '' })
  expect(splitPrompt({ ...question, form: 'comment', prompt: 'Real?' })).toEqual({
    asked: 'Real?',
    quotation: ''
  })
})

const round: Round = {
  id: 'r1',
  mode: 'ten',
  seed: 5,
  questions: [1, 2],
  answers: [{ given: [0], took: 1000 }],
  at: 0,
  startedAt: 1
}
const two = [question, { ...question, number: 2 }]

test('the view of a question: its position, answer and marks', () => {
  const shown = viewQuestion({ round, questions: two })
  expect(shown).toMatchObject({
    questionId: 'r1:0',
    position: 1,
    of: 2,
    isLast: false,
    given: [0],
    right: true,
    marks: [true]
  })
  const next = viewQuestion({ round: { ...round, at: 1 }, questions: two })
  expect(next).toMatchObject({ questionId: 'r1:1', isLast: true, given: null, right: null })
})

test('a round is perfect: finished, with every answer right', () => {
  const finished = (second: number) => ({
    ...round,
    answers: [...round.answers, { given: [second], took: 1000 }],
    finishedAt: 2
  })
  expect(isPerfect(finished(0), two)).toBe(true)
  expect(isPerfect(finished(1), two)).toBe(false)
  expect(isPerfect(round, two)).toBe(false)
})
