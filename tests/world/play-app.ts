import type { Question } from '../../src/film/types.ts'
import { rightAnswer } from '../../src/quiz/rules/check.ts'
import { viewOptions } from '../../src/quiz/kinds/choice/choice-rules.ts'
import { isOfKind, type GivenAnswer, type QuestionOf } from '../../src/quiz/rules/question-kind.ts'
import { parseRoute } from '../../src/app/route.ts'
import type { App } from './start-app.ts'

export function onScreen({ quiz }: App) {
  const shown = quiz.quiz.get()
  if (!shown) throw new Error('There is no question on screen.')
  return shown
}

/** Elements that each kind of question adds to the screen, for the tests of that kind. */
const additions = {
  choice: (app: App) => {
    const { question, seed, given } = onScreen(app)
    return { options: isOfKind(question, 'choice') ? viewOptions(question, seed, given) : [] }
  },
  order: ({ orderDraft }: App) => ({ events: orderDraft.events.get() }),
  match: ({ matchDraft }: App) =>
    matchDraft.match.get() ?? { lefts: [], rights: [], isComplete: false }
}

/** The question on screen with the additions of its kind. */
export function onScreenAs<K extends keyof typeof additions>(app: App, kind: K) {
  const shown = onScreen(app)
  if (shown.question.kind !== kind)
    throw new Error(`The question on screen is of kind ${shown.question.kind}.`)
  return {
    ...shown,
    ...(additions[kind](app) as ReturnType<(typeof additions)[K]>),
    question: shown.question as QuestionOf<K>
  }
}

/** A wrong answer: the parts in another order or, of one part, another number. */
export function wrongAnswer(question: Question): GivenAnswer {
  const [first = 0, ...others] = rightAnswer(question)
  return others.length > 0 ? [...others, first] : [Number(first === 0)]
}

/** Answers the question on screen, of any kind. */
export function answer(app: App, right: boolean): void {
  const { question } = onScreen(app)
  app.quiz.submitAnswer(right ? rightAnswer(question) : wrongAnswer(question))
}

/** Opens a mode, the questions of a link or, by default, ten questions. */
export function open(app: App, asked = ''): void {
  const route = parseRoute(`#/quiz/${asked}`)
  if (route.page === 'mode') app.modes.openMode(route.mode)
  else if (route.page === 'challenge') app.challenge.openChallenge(route.code)
  else app.quiz.openQuiz()
}

export function play(app: App, marks: readonly boolean[], asked = ''): void {
  open(app, asked)
  for (const right of marks) {
    answer(app, right)
    app.quiz.nextQuestion()
  }
}

export const tenRight: readonly boolean[] = Array.from({ length: 10 }, () => true)

export function vote({ draft, vote }: App, ids: readonly string[]): void {
  vote.openVote()
  ids.forEach(draft.toggle)
  vote.castBallot()
}

export function linkOf({ ticket }: App): string {
  return ticket.resultLink.get() ?? ''
}

export function codeOf(app: App): string {
  return linkOf(app).replace(/.*#\/r\//, '')
}

/** Opens an address, and does what its page does when opened. */
export function openAddress(app: App, hash: string): void {
  app.environment.navigate(hash)
  const route = parseRoute(hash)
  if (route.page === 'friend') app.friend.openFriend(route.code)
  if (route.page === 'group') app.sharedGroup.openSharedGroup(route.code)
}
