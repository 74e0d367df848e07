import { rightAnswer } from '../../src/core/quiz/check.ts'
import type { Asked } from '../../src/stores/opening.ts'
import type { App } from './start.ts'

export function onScreen({ quiz }: App) {
  const shown = quiz.quiz.get()
  if (!shown) throw new Error('There is no question on screen.')
  return shown
}

/** The question on screen, if it is of the kind that the test is about. */
export function onScreenAs<Kind extends 'choice' | 'order' | 'match'>(app: App, kind: Kind) {
  const shown = onScreen(app)
  if (shown.kind !== kind) throw new Error(`The question on screen is of kind ${shown.kind}.`)
  return shown as Extract<typeof shown, { kind: Kind }>
}

/** Answers the question on screen, of whatever kind, by the taps of a player. */
export function answer(app: App, right: boolean): void {
  const { question, ...shown } = onScreen(app)
  const parts = rightAnswer(question)
  if (shown.kind === 'choice') {
    const option = shown.options.find(({ isAnswer }) => isAnswer === right)
    app.quiz.answerChoice(option?.index ?? -1)
    return
  }
  const given = right ? parts : [...parts.slice(1), ...parts.slice(0, 1)]
  if (shown.kind === 'match') {
    given.forEach((side, left) => {
      app.quiz.tap('left', left)
      app.quiz.tap('right', side)
    })
  } else {
    // The last of them goes on top first, and so is pushed down by all others.
    for (const event of [...given].reverse()) {
      parts.forEach(() => {
        app.quiz.move(String(event), 'up')
      })
    }
  }
  app.quiz.check()
}

/** Opens the quiz and answers and leaves as many questions as there are marks. */
export function play(app: App, marks: readonly boolean[], asked: string | Asked = {}): void {
  app.quiz.openQuiz(typeof asked === 'string' ? { challenge: asked } : asked)
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
