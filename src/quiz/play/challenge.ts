import type { Question } from '../../film/types.ts'
import type { Result } from '../../links/contents.ts'
import { readCode } from '../../links/index.ts'
import { isolate } from '../../links/text.ts'
import { stillAsked, type Round } from '../rules/round.ts'
import { linkedFilm } from '../../film/linked-film.ts'
import { defineStore } from '../../app/app.ts'
import { challengerStore } from '../challenge/challengers.ts'
import { findQuestions, questionStore } from '../questions.ts'
import { quizStore, type Rival } from './current-round.ts'
import { roundStartStore } from './start-round.ts'

export const challengeStore = defineStore(app => {
  const { rememberChallenger } = challengerStore(app)
  const { openTen, resume, start } = roundStartStore(app)
  const { questions } = questionStore(app)
  const { showRound } = quizStore(app)

  /** Continues or starts the round of a link, without retired questions; a quick ten if none is left. */
  function openChallenge(code: string): void {
    rememberChallenger(code)
    const result = resultIn(code)
    const asked = stillAsked(findQuestions(result?.quiz?.questions ?? [], questions.get()))
    if (!result || asked.length === 0) showRound({ round: openTen(), isUnreadable: true })
    else
      showRound({
        round: roundOf(asked),
        rival: rivalOf(result),
        leadsTo: { page: 'friend', code }
      })
  }

  function roundOf(asked: readonly Question[]): Round | null {
    const numbers = asked.map(({ number }) => number).join()
    const isSame = (round: Round) => round.questions.join() === numbers
    return resume('challenge', isSame) ?? start('challenge', asked)
  }

  return { openChallenge }
})

function resultIn(code: string): Result | null {
  const read = readCode(code, linkedFilm)
  return read.ok && read.kind === 'result' ? read.result : null
}

function rivalOf({ name = '', quiz }: Result): Rival {
  const marks = quiz?.questions.map((number, at) => [number, quiz.right[at] ?? false] as const)
  return { name: isolate(name), marks: new Map(marks) }
}
