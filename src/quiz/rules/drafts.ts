import type { MatchQuestion, OrderQuestion } from '../../film/types.ts'
import { seedFor, shuffle } from '../../links/random.ts'
import type { Given } from './round.ts'

export type Side = 'left' | 'right'

/** A match in the making. */
export interface Pairing {
  /** For each left side the right side it is paired with, or `null`. */
  links: readonly (number | null)[]
  /** What was tapped and waits for its other half. */
  picked: { side: Side; index: number } | null
}

/** The indices of an order's events as they stand at first. */
export function startOrder({ events, number }: OrderQuestion, seed: number): Given {
  return scrambled(events.length, seedFor(seed, number))
}

/** The event passes its neighbour above or below; at that end of the list it stays. */
export function moveEvent(events: Given, event: number, direction: 'up' | 'down'): Given {
  const place = Math.max(0, events.indexOf(event) + (direction === 'up' ? -1 : 1))
  const others = events.filter(other => other !== event)
  return [...others.slice(0, place), event, ...others.slice(place)]
}

/** The indices of a match's right sides as they stand on screen. */
export function rightsOnScreen({ pairs, number }: MatchQuestion, seed: number): Given {
  return scrambled(pairs.length, seedFor(seed, number))
}

export function startPairing({ pairs }: MatchQuestion): Pairing {
  return { links: pairs.map(() => null), picked: null }
}

/**
 * A tap on one side of a match. The second of two on different sides pairs them, and parts each from
 * whatever it was paired with; a tap on what is paired parts it and picks it up; a second tap on what
 * is picked puts it down.
 */
export function tapSide({ links, picked }: Pairing, side: Side, index: number): Pairing {
  if (picked?.side === side && picked.index === index) return { links, picked: null }
  const both = { left: null, right: null, ...(picked && { [picked.side]: picked.index }) }
  const { left, right }: Record<Side, number | null> = { ...both, [side]: index }
  return {
    links: links.map((linked, at) => (at === left ? right : linked === right ? null : linked)),
    picked: left === null || right === null ? { side, index } : null
  }
}

/** The answer that the pairs stand for, or `null` while there are gaps. */
export function givenByPairs({ links }: Pairing): Given | null {
  const paired = links.filter(right => right !== null)
  return paired.length === links.length ? paired : null
}

/** The numbers from 0 in an order that depends on the seed alone, and never is the right one. */
function scrambled(length: number, seed: number): Given {
  const right = Array.from({ length }, (_, index) => index)
  const order = shuffle(right, seed)
  if (order.some((part, index) => part !== index)) return order
  return [...right.slice(1), ...right.slice(0, 1)]
}

/** An order as it stands on screen. */
export interface OrderView {
  kind: 'order'
  place: string
  standing: Given
  events: { id: string; title: string }[]
}

/** One half of a pair on screen. */
export interface SideView {
  index: number
  text: string
  /** The number that both halves of a pair carry, from 1; `null` while it is alone. */
  pair: number | null
  isPicked: boolean
}

/** A match as it stands on screen. */
export interface MatchView {
  kind: 'match'
  place: string
  paired: Pairing
  lefts: SideView[]
  rights: SideView[]
  isComplete: boolean
}

export function viewOrder({ events }: OrderQuestion, standing: Given, place: string): OrderView {
  return {
    kind: 'order',
    place,
    standing,
    events: standing.map(event => ({ id: String(event), title: events[event] ?? '' }))
  }
}

export function viewMatch(
  question: MatchQuestion,
  paired: Pairing,
  seed: number,
  place: string
): MatchView {
  const { links, picked } = paired
  const view = (side: Side, index: number, text: string, left: number | null): SideView => ({
    index,
    text,
    pair: left === null ? null : left + 1,
    isPicked: picked?.side === side && picked.index === index
  })
  return {
    kind: 'match',
    place,
    paired,
    lefts: question.pairs.map(([text], index) =>
      view('left', index, text, links[index] === null ? null : index)
    ),
    rights: rightsOnScreen(question, seed).map(index => {
      const left = links.indexOf(index)
      return view('right', index, question.pairs[index]?.[1] ?? '', left < 0 ? null : left)
    }),
    isComplete: givenByPairs(paired) !== null
  }
}
