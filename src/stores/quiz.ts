import { atom, computed } from 'nanostores'
import type { MatchQuestion, OrderQuestion, Question } from '../core/film.ts'
import { isRight, marks, optionsOnScreen, score } from '../core/quiz/check.ts'
import { compare } from '../core/quiz/compare.ts'
import {
  givenByPairs,
  moveEvent,
  rightsOnScreen,
  startOrder,
  startPairing,
  tapSide,
  type Pairing,
  type Side
} from '../core/quiz/draft.ts'
import {
  answerQuestion,
  isFinished,
  nextQuestion,
  type Answer,
  type Given,
  type Round
} from '../core/quiz/round.ts'
import { environment } from '../environment.ts'
import { film } from '../film/index.ts'
import { rememberChallenger } from './challengers.ts'
import { openRound, type Asked, type Opening } from './opening.ts'
import { openRoute } from './route.ts'
import { history, keepRound } from './rounds.ts'
import { signal } from './signals.ts'

/** What the page was opened with. */
const opening = atom<Opening>({ round: null })

/** An answer that is being put together, and the question of the round it belongs to. */
interface Draft<T> {
  place: string
  parts: T
}
const order = atom<Draft<Given> | null>(null)
const pairing = atom<Draft<Pairing> | null>(null)

const playing = computed([opening, history], ({ round: first }, played) =>
  played.filter(({ round }) => round.id === first?.id && !isOver(first))
)

/** What the quiz page shows: the question on screen and, once it is answered, how that went. */
export const quiz = computed(
  [playing, order, pairing, opening],
  (played, events, pairs, { isUnreadable = false }) => {
    const [shown = null] = played.flatMap(({ round, questions }) => {
      // Left for the ticket, the last question stays until that is there.
      const at = Math.min(round.at, questions.length - 1)
      return questions.slice(at, at + 1).map(question => view(question, at, round, events, pairs))
    })
    return shown && { ...shown, isUnreadable }
  }
)

export type Shown = NonNullable<ReturnType<typeof quiz.get>>

/** Today’s round, when it was over before the page was opened. */
export const playedBefore = computed(opening, ({ round }) =>
  round && isOver(round) ? { id: round.id, ...score(round, film.questions) } : null
)

function isOver(round: Round): boolean {
  return round.at === round.questions.length
}

function view(
  question: Question,
  at: number,
  round: Round,
  events: Draft<Given> | null,
  pairs: Draft<Pairing> | null
) {
  const place = placeOf(round.id, at)
  const [answer] = round.answers.slice(at)
  return {
    ...partsOf(question, round.seed, answer, {
      events: events?.place === place ? events.parts : null,
      pairs: pairs?.place === place ? pairs.parts : null
    }),
    roundId: round.id,
    mode: round.mode,
    place,
    position: at + 1,
    of: round.questions.length,
    isLast: at === round.questions.length - 1,
    sources: sourcesOf(question),
    right: answer ? isRight(question, answer.given) : null,
    compared: answer ? compare(question, answer.given) : null,
    isPerfect: isPerfect(round)
  }
}

/** What only questions of its kind have on screen. */
function partsOf(
  question: Question,
  seed: number,
  answer: Answer | undefined,
  { events, pairs }: { events: Given | null; pairs: Pairing | null }
) {
  switch (question.kind) {
    case 'choice':
      return {
        kind: question.kind,
        question,
        options: optionsOnScreen(question, seed).map(option => ({
          ...option,
          isAnswer: option.index === question.answer,
          isGiven: option.index === answer?.given[0]
        }))
      }
    case 'order': {
      const standing = answer?.given ?? events ?? startOrder(question, seed)
      return { kind: question.kind, question, standing, events: eventsOf(question, standing) }
    }
    case 'match': {
      const pairing = answer
        ? { links: answer.given, picked: null }
        : (pairs ?? startPairing(question))
      return { kind: question.kind, question, pairing, ...sidesOf(question, pairing, seed) }
    }
  }
}

function eventsOf({ events }: OrderQuestion, standing: Given) {
  return standing.flatMap(event =>
    events.slice(event, event + 1).map(title => ({ id: String(event), title }))
  )
}

function sidesOf(question: MatchQuestion, { links, picked }: Pairing, seed: number) {
  const { pairs } = question
  const item = (side: Side, index: number, text: string, left: number | null) => ({
    index,
    text,
    /** The number that both halves of a pair carry. */
    pair: left === null ? null : left + 1,
    isPicked: picked?.side === side && picked.index === index
  })
  return {
    lefts: pairs.map(([text], index) =>
      item('left', index, text, links[index] === null ? null : index)
    ),
    rights: rightsOnScreen(question, seed).flatMap(index =>
      pairs.slice(index, index + 1).map(([, text]) => {
        const left = links.indexOf(index)
        return item('right', index, text, left < 0 ? null : left)
      })
    ),
    isComplete: givenByPairs({ links, picked }) !== null
  }
}

export function sourcesOf({ cites }: Question) {
  return cites.flatMap(({ source, paragraph }) =>
    film.sources.filter(({ id }) => id === source).map(({ title }) => ({ title, paragraph }))
  )
}

let shownAt = 0

/** Goes on with the open round of this way to play, or starts one. */
export function openQuiz(asked: Asked = {}): void {
  shownAt = environment().now()
  if (asked.challenge !== undefined) rememberChallenger(asked.challenge)
  opening.set(openRound(asked))
}

/** Answers a choice with one of its options. */
export function answerChoice(option: number): void {
  give([option])
}

export function move(event: string, way: 'up' | 'down'): void {
  const shown = quiz.get()
  if (shown?.kind !== 'order') return
  order.set({ place: shown.place, parts: moveEvent(shown.standing, Number(event), way) })
}

export function tap(side: Side, index: number): void {
  const shown = quiz.get()
  if (shown?.kind !== 'match') return
  pairing.set({ place: shown.place, parts: tapSide(shown.pairing, side, index) })
}

/** Answers with what has been put together; pairs with gaps are no answer yet. */
export function check(): void {
  const shown = quiz.get()
  if (shown?.kind === 'order') give(shown.standing)
  const given = shown?.kind === 'match' ? givenByPairs(shown.pairing) : null
  if (given) give(given)
}

/** Answers the question on screen; a second answer changes nothing. */
function give(given: Given): void {
  const now = environment().now()
  for (const { round } of playing.get()) {
    // A clock may be set back in between.
    const answered = answerQuestion(round, given, Math.max(0, now - shownAt), now)
    if (answered === round) return
    keepRound(answered)
    const right = quiz.get()?.right === true
    signal(isPerfect(answered) ? 'perfect' : right ? 'right' : 'wrong')
  }
}

/** Goes on to the next question or, after the last, to the ticket. */
export function goOn(): void {
  for (const { round } of playing.get()) {
    const next = nextQuestion(round)
    keepRound(next)
    shownAt = environment().now()
    if (isOver(next)) openRoute({ page: 'ticket' })
  }
}

function isPerfect(round: Round): boolean {
  return isFinished(round) && marks(round, film.questions).every(Boolean)
}

function placeOf(round: string, at: number): string {
  return `${round}:${String(at)}`
}
