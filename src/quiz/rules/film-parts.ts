import type { Contents, Film, NumberedQuestion, Question } from '../../film/types.ts'
import { isComment } from './comment-questions.ts'
import { dailyFive } from './daily/daily-and-missed.ts'
import { FIRST_DAILY } from './daily/daily-number.ts'
import { tastesOf } from './daily/weekday-taste.ts'
import type { Explanation } from './explain.ts'
import { quickTen } from './quick-ten.ts'
import { stillAsked } from './round.ts'

// Parts of the film, which the build provides as modules: a page fetches no more questions than it shows.

/** Which modes and pages a film has content for. */
export function contentsOf({ sources, questions, comments, news, openQuestions }: Film): Contents {
  const asked = stillAsked(questions)
  const answers = asked.filter(isComment).map(({ answer }) => answer)
  return {
    quickTen: quickTen(questions, [], 0).length,
    dailyFive: dailyFive(questions, FIRST_DAILY).length,
    hasLines: new Set(answers).size > 1,
    hasSources: sources.length > 0,
    hasComments: comments !== null,
    hasNews: news.length + openQuestions.length > 0,
    topics: [...new Set(asked.map(({ topic }) => topic))],
    tastes: tastesOf(asked)
  }
}

/** A question without its explanation and winks. */
export function asked(question: Question): Question {
  const bare = { ...question, explanation: '', cites: [] }
  if (bare.kind !== 'choice') return bare
  return { ...bare, options: bare.options.map(({ text }) => ({ text })) }
}

/** The explanation and winks of a question. */
export function told(question: Question): Explanation {
  const { number, explanation, cites } = question
  const options = question.kind === 'choice' ? question.options : []
  return { number, explanation, cites, notes: options.map(({ note = '' }) => note) }
}

/** A question without its texts, for links. */
export function numbered({ number, retired }: Question): NumberedQuestion {
  return { number, ...(retired && { retired }) }
}
