import fc from 'fast-check'
import { type DuelAnswer, type Duels, duels } from '../../../src/vote/rules/duels.ts'

/** The tiers that a simulated player prefers, best first. */
export type Preference = string[][]

export function storylines(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `storyline ${index + 1}`)
}

export function answerOf(preference: Preference, [first, second]: [string, string]): DuelAnswer {
  const tierOf = (id: string) => preference.findIndex(tier => tier.includes(id))
  const lead = tierOf(second) - tierOf(first)
  return lead === 0 ? 'tie' : lead > 0 ? 'first' : 'second'
}

export interface Game {
  /** The states before the first answer and after each one. */
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

/** All rankings of `ids` with ties, each tier in the order of `ids`. */
export function allPreferences(ids: string[]): Preference[] {
  if (ids.length === 0) return [[]]
  return subsets(ids)
    .filter(top => top.length > 0)
    .flatMap(top => allPreferences(ids.filter(id => !top.includes(id))).map(rest => [top, ...rest]))
}

export function subsets(ids: string[]): string[][] {
  return ids.reduce<string[][]>((all, id) => [...all, ...all.map(set => [...set, id])], [[]])
}

/** Orders of `min` to `max` storylines without ties. */
export function anyOrder(min: number, max: number): fc.Arbitrary<string[]> {
  return fc.integer({ min, max }).chain(count => {
    const ids = storylines(count)
    return fc.shuffledSubarray(ids, { minLength: count, maxLength: count })
  })
}

/** Rankings of `min` to `max` storylines with ties, each tier in the order of the storylines. */
export function anyPreference(min: number, max: number): fc.Arbitrary<Preference> {
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
