/* The only module of the quiz that other features may import, rules apart. */
export { freshScoreStore } from './fresh-score.ts'
export { challengerStore } from './challengers.ts'
export {
  drawScoreHalf,
  drawSeam,
  drawWordmark,
  type PictureScore
} from './daily/picture/score-half.ts'
export { findQuestions, questionStore } from './questions.ts'
export { rematchStore } from './rematch.ts'
export { roundStore } from './rounds.ts'
export { isFinished, type PlayedRound } from './rules/round.ts'
export { arePlayed } from './rules/same-questions.ts'
export { verdictWords } from './verdict-words.ts'
