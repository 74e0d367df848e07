import { describe, expect, test } from 'vitest'
import { encodeParty, encodeResult } from '../../../src/links/index.ts'
import { film } from '../../../src/film/index.ts'
import { answer, codeOf, onScreen, play, tenRight } from '../../world/play-app.ts'
import { startApp } from '../../world/start-app.ts'

const quiz = { mode: 'ten' as const, questions: [12, 3], right: [true, false] }
const maja = encodeResult({ name: 'Maja', quiz }, film)

/** As the page of the quiz does when it opens. */
function playRematch(app: ReturnType<typeof startApp>) {
  app.quiz.openQuiz()
  for (const right of tenRight) {
    answer(app, right)
    app.quiz.nextQuestion()
  }
}

describe('a rematch', () => {
  test('deals ten new questions, though another ten are open', () => {
    const app = startApp()
    play(app, [true, true], maja)
    app.environment.clock += 1000
    play(app, [true])
    const open = onScreen(app).roundId
    app.environment.clock += 1000
    app.rematches.startRematch(maja)
    expect(app.route.route.get()).toEqual({ page: 'quiz' })
    app.quiz.openQuiz()
    const dealt = onScreen(app)
    expect(dealt).toMatchObject({ position: 1, of: 10, mode: 'ten', rival: null })
    expect(dealt.roundId).not.toBe(open)
    // Opened again, as after a reload: the same ten.
    app.quiz.openQuiz()
    expect(onScreen(app).roundId).toBe(dealt.roundId)
  })

  test('says whom it was with, until another round is finished', () => {
    const app = startApp()
    play(app, [true, true], maja)
    expect(app.challengers.rematch.get()).toBeNull()
    app.environment.clock += 1000
    app.rematches.startRematch(maja)
    playRematch(app)
    const withMaja = { name: 'Maja', comparison: `#/r/${maja}` }
    expect(app.challengers.rematch.get()).toEqual(withMaja)
    const again = startApp(app.environment.afterReload())
    expect(again.challengers.rematch.get()).toEqual(withMaja)
    // Her link, opened again, is still the one of this rematch.
    again.challengers.rememberChallenger(maja)
    expect(again.challengers.rematch.get()).toEqual(withMaja)
    again.environment.clock += 1000
    play(again, tenRight)
    expect(again.challengers.rematch.get()).toBeNull()
  })

  test('whoever opens its link plays its questions', () => {
    const app = startApp()
    app.rematches.startRematch(maja)
    playRematch(app)
    const asked = app.rounds.history.get().at(-1)?.round.questions
    const friend = startApp()
    friend.challenge.openChallenge(codeOf(app))
    expect(friend.rounds.history.get().at(-1)?.round.questions).toEqual(asked)
  })

  test.each([
    ['a damaged link', 'r1broken'],
    ['a group’s link', encodeParty({ ballots: [{ ballot: { ranking: [['duet']] } }] }, film)]
  ])('with %s is none', (_, link) => {
    const app = startApp()
    const before = app.route.route.get()
    app.rematches.startRematch(link)
    expect(app.route.route.get()).toEqual(before)
    app.quiz.openQuiz()
    app.quiz.openQuiz()
    expect(app.rounds.history.get()).toHaveLength(1)
  })
})
