import { computed } from 'nanostores'
import { agreement } from '../../core/ballot/agreement.ts'
import type { Ballot, Result } from '../../core/link/index.ts'
import { isFinished } from '../../core/quiz/round.ts'
import { film } from '../../film/index.ts'
import { isSameSet } from './challengers.ts'
import { friendResult } from './friend.ts'
import { quizOf, rightIn, shownResult, shownTitle, type Quiz } from './shown-result.ts'
import { findQuestions } from '../quiz/questions.ts'
import { history } from '../quiz/rounds.ts'
import { result } from './ticket.ts'

/** A friend's result beside the player's own, as far as there is something to lay beside it. */
export const comparison = computed([friendResult, history, result], (theirs, played, mine) => {
  if (!theirs) return null
  const asked = theirs.quiz?.questions ?? []
  const round = played.findLast(
    each => isFinished(each.round) && isSameSet(each.round.questions, asked)
  )?.round
  const own: Result = {
    ...(mine?.name && { name: mine.name }),
    ...(mine?.ballot && { ballot: mine.ballot }),
    ...(round && { quiz: quizOf(round) })
  }
  return {
    /** Whoever has played or voted knows how the film ends. */
    knowsEnding: mine !== null,
    hasVoted: Boolean(own.ballot),
    score: theirs.quiz && own.quiz ? score(theirs.quiz, own.quiz) : null,
    questions: theirs.quiz ? questions(theirs.quiz, own.quiz) : [],
    votes: theirs.ballot && own.ballot ? compareBallots(theirs.ballot, own.ballot) : null,
    /** The player's ticket, with the round on the friend's questions and not what came last. */
    ticket: (own.quiz ?? (own.ballot && theirs.ballot)) ? shownResult(own) : null
  }
})

export type Votes = ReturnType<typeof compareBallots>

function score(theirs: Quiz, mine: Quiz) {
  return { theirs: rightIn(theirs), mine: rightIn(mine), of: theirs.right.length }
}

/** Each question the friend had, and who was right: `null` where the player has not had it. */
function questions(theirs: Quiz, mine: Quiz | undefined) {
  return findQuestions(theirs.questions).map(({ number, prompt }, index) => ({
    number,
    prompt,
    theirs: theirs.right[index] === true,
    mine: mine ? mine.right[mine.questions.indexOf(number)] === true : null
  }))
}

/** A write-in is compared only where both wrote in the same. */
export function compareBallots(theirs: Ballot, mine: Ballot) {
  const candidates = film.storylines.map(({ id }) => id)
  if (folded(theirs.writeIn) !== '' && folded(theirs.writeIn) === folded(mine.writeIn)) {
    candidates.push('write-in')
  }
  const { disagreement, ...shares } = agreement(mine.ranking, theirs.ranking, candidates)
  return {
    ...shares,
    disagreement: disagreement && { ...disagreement, title: shownTitle(disagreement.id, mine) }
  }
}

/** Two write-ins are one storyline if they differ in nothing but capitals and the like. */
function folded(writeIn = ''): string {
  return writeIn.normalize('NFKC').toLowerCase()
}
