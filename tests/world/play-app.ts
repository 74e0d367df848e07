import type { Question } from '../../src/film/types.ts'
import { rightAnswer } from '../../src/quiz/rules/check.ts'
import type { MatchView, OrderView } from '../../src/quiz/rules/drafts.ts'
import { parseRoute } from '../../src/app/route.ts'
import type { App } from './start-app.ts'

export function onScreen({ quiz }: App) {
  const shown = quiz.quiz.get()
  if (!shown) throw new Error('There is no question on screen.')
  return shown
}

type Parts<Kind> = Extract<MatchView | OrderView, { kind: Kind }>

/** The question on screen with what is put together for it, if it is of the kind that the test is about. */
export function onScreenAs<Kind extends Question['kind']>(app: App, kind: Kind) {
  const shown = onScreen(app)
  if (shown.kind !== kind) throw new Error(`The question on screen is of kind ${shown.kind}.`)
  return {
    ...shown,
    ...(app.answerDraft.answerDraft.get() as Kind extends 'choice' ? object : Parts<Kind>),
    question: shown.question as Extract<Question, { kind: Kind }>
  }
}

/** Answers the question on screen, of whatever kind, by the taps of a player. */
export function answer(app: App, right: boolean): void {
  const { question, kind, options } = onScreen(app)
  const parts = rightAnswer(question)
  if (kind === 'choice') {
    const option = options.find(({ isAnswer }) => isAnswer === right)
    app.quiz.answerChoice(option?.index ?? -1)
    return
  }
  const given = right ? parts : [...parts.slice(1), ...parts.slice(0, 1)]
  if (kind === 'match') {
    given.forEach((side, left) => {
      app.answerDraft.pickSide('left', left)
      app.answerDraft.pickSide('right', side)
    })
  } else {
    // The last of them goes on top first, and so is pushed down by all others.
    for (const event of [...given].reverse()) {
      parts.forEach(() => {
        app.answerDraft.moveEvent(String(event), 'up')
      })
    }
  }
  app.answerDraft.submitDraft()
}

/** Opens what the address asks for: a way to play, a link's questions or, by default, the ten. */
export function open(app: App, asked = ''): void {
  const route = parseRoute(`#/quiz/${asked}`)
  if (route.page === 'mode') app.modes.openMode(route.mode)
  else if (route.page === 'challenge') app.challenge.openChallenge(route.code)
  else app.quiz.openQuiz()
}

/** Opens that and answers and leaves as many questions as there are marks. */
export function play(app: App, marks: readonly boolean[], asked = ''): void {
  open(app, asked)
  for (const right of marks) {
    answer(app, right)
    app.quiz.nextQuestion()
  }
}

export const tenRight: readonly boolean[] = Array.from({ length: 10 }, () => true)

/** Shortlists storylines in this order and casts the ballot. */
export function vote({ draft, vote }: App, ids: readonly string[]): void {
  vote.openVote()
  ids.forEach(draft.toggle)
  vote.castBallot()
}

export function linkOf({ ticket }: App): string {
  return ticket.resultLink.get() ?? ''
}

/** What stands after the `#/r/` of the player's link. */
export function codeOf(app: App): string {
  return linkOf(app).replace(/.*#\/r\//, '')
}

/** Opens an address, with what its page opens for it. */
export function openAddress(app: App, hash: string): void {
  app.environment.navigate(hash)
  const route = parseRoute(hash)
  if (route.page === 'friend') app.friend.openFriend(route.code)
  if (route.page === 'group') app.sharedGroup.openSharedGroup(route.code)
}
