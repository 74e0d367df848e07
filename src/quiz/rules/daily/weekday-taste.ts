import type { Question, Taste } from '../../../film/types.ts'
import { isComment } from '../comment-questions.ts'
import { pickUnrelated } from '../round.ts'

/**
 * 2 December 2026: from that day on, weekdays have a taste. Earlier days are dealt as they were: players who
 * open the same day in an older version of the game are asked the same five. A round stores the numbers of its
 * questions, so days that were played read as they did in any case.
 */
export const FIRST_TASTE = 20_789

const FIVE = 5
const WEEK = 7

/** 1 January 1970 was a Thursday; 0 is Sunday. */
const weekdayOf = (day: number) => (day + 4) % WEEK

type Kind = (question: Question) => boolean

const isMaking: Kind = ({ topic }) => topic === 'making'
const isOpinion: Kind = ({ series }) => series === 'opinions of an article'
const isSaid: Kind = ({ series }) => series === 'who said it'
const ofLevel =
  (level: Question['difficulty']): Kind =>
  question =>
    question.difficulty === level && !isSaid(question)

/** The questions asked first on each weekday, if the film has enough. Other days take any. */
const TASTES: Readonly<Record<number, { taste: Taste; kinds: readonly Kind[] }>> = {
  0: { taste: 'hard', kinds: [ofLevel(3), ofLevel(2)] },
  1: { taste: 'warmUp', kinds: [ofLevel(1)] },
  3: { taste: 'whoSaidIt', kinds: [isSaid] },
  5: { taste: 'realOrFake', kinds: [isComment] }
}

/** Of so many questions, half of which are asked at once, three are asked. */
const ENOUGH = 6

/** The tastes that a film has enough questions for. */
export function tastesOf(asked: readonly Question[]): Taste[] {
  return Object.values(TASTES)
    .filter(({ kinds }) => asked.filter(each => kinds.some(kind => kind(each))).length >= ENOUGH)
    .map(({ taste }) => taste)
}

/** The taste of a day; `null` for a day without one. */
export function tasteOf(day: number): Taste | null {
  return day < FIRST_TASTE ? null : (TASTES[weekdayOf(day)]?.taste ?? null)
}

/**
 * Five questions by the taste of the day, appended to those asked earlier in the week: no opinions of articles,
 * and at most one on the making of the film. No more than half of a kind, so that the same ones do not come back
 * each week. If the film has too few, any others fill up.
 * @param lots all questions in the order of their lots
 */
export function tastyFive(lots: readonly Question[], day: number, asked: Question[]): Question[] {
  const five: Question[] = []
  const allowed = lots.filter(question => !isOpinion(question))
  const deal = (from: readonly Question[], most: number) => {
    for (const question of from) {
      if (five.length >= most) return
      if (isMaking(question) && five.some(isMaking)) continue
      five.push(...pickUnrelated([question], 1, asked))
    }
  }
  for (const kind of TASTES[weekdayOf(day)]?.kinds ?? []) {
    const ofKind = allowed.filter(kind)
    deal(ofKind, Math.min(FIVE, five.length + Math.floor(ofKind.length / 2)))
  }
  // Questions that belong to another weekday come last.
  deal([...allowed.filter(question => !isSaid(question)), ...allowed], FIVE)
  five.push(...pickUnrelated(lots, FIVE - five.length, asked))
  return five
}
