import type { Question } from '../../film/types.ts'
import { readCode } from '../../links/index.ts'
import { stillAsked, type Round } from '../rules/round.ts'
import { linkedFilm } from '../../film/linked.ts'
import { defineStore } from '../../app/app.ts'
import { challengerStore } from '../challengers.ts'
import { findQuestions, questionStore } from '../questions.ts'
import { quizStore } from './current-round.ts'
import { roundStartStore } from './start-round.ts'

export const challengeStore = defineStore(app => {
  const { rememberChallenger } = challengerStore(app)
  const { openTen, resume, start } = roundStartStore(app)
  const { questions } = questionStore(app)
  const { showRound } = quizStore(app)

  /** Continues or starts the round of a link, without retired questions; a quick ten if none is left. */
  function openChallenge(code: string): void {
    rememberChallenger(code)
    const asked = stillAsked(findQuestions(numbersIn(code), questions.get()))
    const isUnreadable = asked.length === 0
    if (isUnreadable) showRound({ round: openTen(), isUnreadable })
    else showRound({ round: roundOf(asked), leadsTo: { page: 'friend', code } })
  }

  function roundOf(asked: readonly Question[]): Round | null {
    const numbers = asked.map(({ number }) => number).join()
    const isSame = (round: Round) => round.questions.join() === numbers
    return resume('challenge', isSame) ?? start('challenge', asked)
  }

  return { openChallenge }
})

function numbersIn(code: string): readonly number[] {
  const read = readCode(code, linkedFilm)
  return (read.ok && read.kind === 'result' && read.result.quiz?.questions) || []
}
