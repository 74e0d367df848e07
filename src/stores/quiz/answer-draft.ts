import { atom, computed } from 'nanostores'
import type { MatchQuestion, OrderQuestion } from '../../core/domain/film.ts'
import {
  givenByPairs,
  moveEvent,
  rightsOnScreen,
  startOrder,
  startPairing,
  tapSide,
  type Pairing,
  type Side
} from '../../core/quiz/draft.ts'
import type { Given } from '../../core/quiz/round.ts'
import { give, quiz } from './quiz.ts'

/** An answer that is being put together, and the question of the round it belongs to. */
interface Draft<T> {
  place: string
  parts: T
}
const order = atom<Draft<Given> | null>(null)
const pairing = atom<Draft<Pairing> | null>(null)

/** What an order or a match has on screen: the answer, the draft of one, or how it stands at first. */
export const putTogether = computed([quiz, order, pairing], (shown, events, pairs) => {
  if (!shown) return null
  const { question, place, given, seed } = shown
  if (question.kind === 'order') {
    const draft = events?.place === place ? events.parts : null
    const standing = given ?? draft ?? startOrder(question, seed)
    return { kind: question.kind, place, standing, events: eventsOf(question, standing) }
  }
  if (question.kind === 'match') {
    const draft = pairs?.place === place ? pairs.parts : null
    const paired = given ? { links: given, picked: null } : (draft ?? startPairing(question))
    return { kind: question.kind, place, paired, ...sidesOf(question, paired, seed) }
  }
  return null
})

export type PutTogether = NonNullable<ReturnType<typeof putTogether.get>>

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

export function move(event: string, way: 'up' | 'down'): void {
  const parts = putTogether.get()
  if (parts?.kind !== 'order') return
  order.set({ place: parts.place, parts: moveEvent(parts.standing, Number(event), way) })
}

export function tap(side: Side, index: number): void {
  const parts = putTogether.get()
  if (parts?.kind !== 'match') return
  pairing.set({ place: parts.place, parts: tapSide(parts.paired, side, index) })
}

/** Answers with what has been put together; pairs with gaps are no answer yet. */
export function check(): void {
  const parts = putTogether.get()
  const given = parts?.kind === 'match' ? givenByPairs(parts.paired) : parts?.standing
  if (given) give(given)
}
