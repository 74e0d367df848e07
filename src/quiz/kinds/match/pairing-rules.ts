import type { MatchQuestion } from '../../../film/types.ts'
import { seedFor } from '../../../links/random.ts'
import type { DraftRules, GivenAnswer } from '../../rules/question-kind.ts'
import { scramble } from '../../rules/scramble.ts'

export type Side = 'left' | 'right'

export interface Pairing {
  /** For each left side the right side it is paired with, or `null`. */
  links: readonly (number | null)[]
  picked: { side: Side; index: number } | null
}

export const pairingRules: DraftRules<MatchQuestion, Pairing> = {
  start: ({ pairs }) => ({ links: pairs.map(() => null), picked: null }),
  ofAnswer: given => ({ links: given, picked: null }),
  answerOf({ links }) {
    const paired = links.filter(right => right !== null)
    return paired.length === links.length ? paired : null
  }
}

/**
 * A tap on one side of a match. Two taps on different sides pair them and split the pairs that either
 * was in. A tap on a paired side splits the pair and picks that side; a second tap on a picked side
 * unpicks it.
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

/** The indices of the right sides, shuffled by the seed. */
export function rightsOnScreen({ pairs, number }: MatchQuestion, seed: number): GivenAnswer {
  return scramble(pairs.length, seedFor(seed, number))
}

export interface SideView {
  index: number
  text: string
  /** The number that both halves of a pair show, from 1; `null` where it is not paired. */
  pair: number | null
  isPicked: boolean
}

export interface MatchView {
  lefts: SideView[]
  rights: SideView[]
  isComplete: boolean
}

/** The sides of a match in their order on screen. */
export function viewMatch(question: MatchQuestion, pairing: Pairing, seed: number): MatchView {
  const { links, picked } = pairing
  const view = (side: Side, index: number, text: string, left: number | null): SideView => ({
    index,
    text,
    pair: left === null ? null : left + 1,
    isPicked: picked?.side === side && picked.index === index
  })
  return {
    lefts: question.pairs.map(([text], index) =>
      view('left', index, text, links[index] === null ? null : index)
    ),
    rights: rightsOnScreen(question, seed).map(index => {
      const left = links.indexOf(index)
      return view('right', index, question.pairs[index]?.[1] ?? '', left < 0 ? null : left)
    }),
    isComplete: pairingRules.answerOf(pairing) !== null
  }
}
