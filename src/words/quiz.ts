import { params } from '@nanostores/i18n'
import { i18n } from './i18n.ts'

export const quizWords = i18n('quiz', {
  document: 'The quiz – Encore',
  progress: params('Question {position} of {of}'),
  answers: 'Answers',
  right: 'Right',
  notQuite: 'Not quite',
  rightAnswer: 'Right answer',
  yourAnswer: 'Your answer',
  source: params('{title}, paragraph {paragraph}'),
  next: 'Next question',
  result: 'See my result'
})
