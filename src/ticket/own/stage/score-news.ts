import type { App } from '../../../app/app.ts'
import { roundStore, type PlayedRound } from '../../../quiz/index.ts'
import { newsOf, type ScoreNews } from '../../rules/score-stage.ts'
import { quizResultOf } from '../../rules/result-view.ts'

/** Compares the score of the last round with earlier rounds of its mode. */
export function scoreNews(app: App): ScoreNews | null {
  const { history, lastFinished } = roundStore(app)
  const last = lastFinished.get()
  if (!last) return null
  const earlier = history
    .get()
    .filter(({ round }) => round.mode === last.round.mode && round.id !== last.round.id)
    .filter(({ round }) => round.finishedAt !== undefined)
  return newsOf(rightOf(last), earlier.map(rightOf))
}

const rightOf = ({ round, questions }: PlayedRound) =>
  quizResultOf(round, questions).right.filter(Boolean).length
