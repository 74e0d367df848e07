import { expect, test } from 'vitest'
import { asked, numbered, told } from '../../../src/quiz/rules/film-parts.ts'
import { film } from '../../../src/film/index.ts'

const ofKind = (kind: string) => {
  const question = film.questions.find(each => each.kind === kind)
  if (!question) throw new Error(`The film has no ${kind}.`)
  return question
}

test.each(['choice', 'order', 'match'])(
  'a question of the kind %s is cut into what is asked and what is told',
  kind => {
    const question = ofKind(kind)
    expect(asked(question)).toMatchObject({
      number: question.number,
      prompt: question.prompt,
      explanation: '',
      cites: []
    })
    expect(told(question)).toMatchObject({
      number: question.number,
      explanation: question.explanation,
      cites: question.cites
    })
  }
)

test('the options of a choice are asked without their winks, which are told', () => {
  const question = ofKind('choice')
  const options = question.kind === 'choice' ? question.options : []
  expect(asked(question)).toHaveProperty(
    'options',
    options.map(({ text }) => ({ text }))
  )
  expect(told(question).notes).toEqual(options.map(({ note = '' }) => note))
})

test('links get the number of a question, and whether it is retired', () => {
  const question = ofKind('choice')
  expect(numbered({ ...question, number: 7 })).toEqual({ number: 7 })
  expect(numbered({ ...question, number: 7, retired: true })).toEqual({ number: 7, retired: true })
})
