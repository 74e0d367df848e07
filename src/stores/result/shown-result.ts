import type { Ballot, Result } from '../../core/link/index.ts'
import { marks } from '../../core/quiz/check.ts'
import type { Round } from '../../core/quiz/round.ts'
import { isolate } from '../../core/text.ts'
import { questions as atHand } from '../quiz/questions.ts'
import { titleOf } from '../vote/storylines.ts'

export type Quiz = NonNullable<Result['quiz']>
export type ShownResult = ReturnType<typeof shownResult>

/** A finished round as results carry it. */
export function quizOf({ mode, questions, ...round }: Round): Quiz {
  return {
    mode,
    questions: [...questions],
    right: marks({ mode, questions, ...round }, atHand.get())
  }
}

export function rightIn(quiz: Quiz): number {
  return quiz.right.filter(Boolean).length
}

/** A result as tickets show it, be it the player's own or a friend's. */
export function shownResult(result: Result) {
  const { name = '', quiz, ballot } = result
  return {
    name,
    /** For use within a sentence. */
    nameInText: isolate(name),
    score: quiz && { right: rightIn(quiz), of: quiz.right.length, marks: quiz.right },
    setlist: ballot ? shownSetlist(ballot) : []
  }
}

export function shownTitle(id: string, { writeIn }: Ballot): string {
  return (id === 'write-in' && writeIn) || titleOf(id)
}

function shownSetlist(ballot: Ballot) {
  return ballot.ranking.map(tier => tier.map(id => ({ id, title: shownTitle(id, ballot) })))
}
