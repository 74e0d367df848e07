import { i18n, params } from '../../app/text/i18n.ts'

export const quizWords = i18n('quiz/quiz', {
  document: 'The quiz – Encore',
  documentAt: params('Question {position} of {of} – The quiz – Encore'),
  progress: params('Question {position} of {of}'),
  /** Screen-reader text for the hearts. */
  rightSoFar: params({ one: '{count} right so far', other: '{count} right so far' }),
  /** Screen-reader text before the prompt. */
  position: params('{position} of {of}:'),
  /** Who has no name, whose questions are played. */
  friend: 'Your friend',
  friendRight: params('{name} got it right.'),
  friendWrong: params('{name} got it wrong.'),
  unreadable: 'We couldn’t read the questions in this link. Here are {ten} others.',
  answers: 'Answers',
  right: 'Right',
  notQuite: 'Not quite',
  rightAnswer: 'Right answer',
  yourAnswer: 'Your answer',
  yourRightAnswer: 'Your answer · Right answer',
  /** A tag on the option that was chosen, if it is wrong. */
  yours: 'Yours',
  compared: 'Your answer and the right one',
  rightIs: params('Right answer: {answer}.'),
  perfect: params('All {of} right. Take a bow.'),
  next: 'Next question',
  /** Where there is no room for more. */
  nextShort: 'Next',
  result: 'See my result',
  keys: params('Keys: 1 to {last} to answer, Enter for the next question.'),
  keysOfTwo: 'Keys: 1 or 2 to answer, Enter for the next question.',
  listKeys: 'Keys: arrows to move, Enter to choose.',
  notLoaded:
    'This question didn’t load. Your round is safe: check your connection, then try again.',
  tryAgain: 'Try again'
})
