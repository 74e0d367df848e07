import fc from 'fast-check'
import { type DuelAnswer, type Duels, duels } from '../../../src/vote/rules/duels.ts'

/** Everything that can be told apart, best first: a player whose mind is made up. */
export type Mind = string[][]

export function storylines(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `storyline ${index + 1}`)
}

export function answerOf(mind: Mind, [first, second]: [string, string]): DuelAnswer {
  const tierOf = (id: string) => mind.findIndex(tier => tier.includes(id))
  const lead = tierOf(second) - tierOf(first)
  return lead === 0 ? 'tie' : lead > 0 ? 'first' : 'second'
}

export interface Game {
  /** What the player saw: before the first answer, and after each. */
  states: Duels[]
  answers: DuelAnswer[]
  end: Duels
}

export function play(ids: string[], answer: (pair: [string, string]) => DuelAnswer): Game {
  const answers: DuelAnswer[] = []
  let end = duels(ids, answers)
  const states = [end]
  while (end.pair) {
    answers.push(answer(end.pair))
    end = duels(ids, answers)
    states.push(end)
  }
  return { states, answers, end }
}

export function allOrders(ids: string[]): string[][] {
  if (ids.length === 0) return [[]]
  return ids.flatMap(id => allOrders(ids.filter(other => other !== id)).map(rest => [id, ...rest]))
}

/** Every way to put ids in tiers, each tier in the order of `ids`. */
export function allMinds(ids: string[]): Mind[] {
  if (ids.length === 0) return [[]]
  return subsets(ids)
    .filter(top => top.length > 0)
    .flatMap(top => allMinds(ids.filter(id => !top.includes(id))).map(rest => [top, ...rest]))
}

export function subsets(ids: string[]): string[][] {
  return ids.reduce<string[][]>((all, id) => [...all, ...all.map(set => [...set, id])], [[]])
}

/** Strict orders of `min` to `max` storylines. */
export function someOrder(min: number, max: number): fc.Arbitrary<string[]> {
  return fc.integer({ min, max }).chain(count => {
    const ids = storylines(count)
    return fc.shuffledSubarray(ids, { minLength: count, maxLength: count })
  })
}

/** Tiers of `min` to `max` storylines, each tier in the order of the storylines. */
export function someMind(min: number, max: number): fc.Arbitrary<Mind> {
  return fc
    .integer({ min, max })
    .chain(count =>
      fc.array(fc.integer({ min: 0, max: count }), { minLength: count, maxLength: count })
    )
    .map(grades => {
      const ids = storylines(grades.length)
      const distinct = [...new Set(grades)].sort((a, b) => a - b)
      return distinct.map(grade => ids.filter((_, index) => grades[index] === grade))
    })
}
