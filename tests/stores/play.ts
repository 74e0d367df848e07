import type { App } from './start.ts'

export function onScreen({ quiz }: App) {
  const shown = quiz.quiz.get()
  if (!shown) throw new Error('There is no question on screen.')
  return shown
}

export function answer(app: App, right: boolean): void {
  const option = onScreen(app).options.find(({ isAnswer }) => isAnswer === right)
  app.quiz.answerChoice(option?.index ?? -1)
}

/** Opens the quiz and answers and leaves as many questions as there are marks. */
export function play(app: App, marks: readonly boolean[], challenge?: string): void {
  app.quiz.openQuiz(challenge)
  for (const right of marks) {
    answer(app, right)
    app.quiz.goOn()
  }
}

export const tenRight: readonly boolean[] = Array.from({ length: 10 }, () => true)

/** Shortlists storylines in this order and casts the ballot. */
export function vote({ vote }: App, ids: readonly string[]): void {
  vote.openVote()
  ids.forEach(vote.toggle)
  vote.castBallot()
}

export function linkOf({ ticket }: App): string {
  return ticket.resultLink.get() ?? ''
}

/** What stands after the `#/r/` of the player's link. */
export function codeOf(app: App): string {
  return linkOf(app).replace(/.*#\/r\//, '')
}
