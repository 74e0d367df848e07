import { i18n, params } from './i18n.ts'

export const quizWords = i18n('quiz', {
  document: 'The quiz – Encore',
  progress: params('Question {position} of {of}'),
  unreadable: 'We couldn’t read the questions in this link. Here are ten others.',
  answers: 'Answers',
  right: 'Right',
  notQuite: 'Not quite',
  rightAnswer: 'Right answer',
  yourAnswer: 'Your answer',
  source: params('{title}, paragraph {paragraph}'),
  perfect: params('All {of} right. Take a bow.'),
  next: 'Next question',
  result: 'See my result',
  keys: 'Keys: 1 to 4 to answer, Enter to go on.',
  listKeys: 'Keys: arrows to move, Enter to choose.',
  sounds: 'Sounds',
  vibration: 'Vibration'
})
