import { render } from '@testing-library/svelte'
import { expect, test } from 'vitest'
import Crowd from '../../../../src/ui/art/stage/Crowd.svelte'

test('the raised hands of the crowd are far apart, and some hold something', () => {
  const { container } = render(Crowd)
  const hands = [...container.querySelectorAll('.hands > g')]
  const places = hands.map(hand =>
    Number(/\((\S+)/.exec(hand.getAttribute('transform') ?? '')?.[1])
  )
  const gaps = places.slice(1).map((place, at) => place - Number(places[at]))
  expect(gaps.length).toBeGreaterThan(5)
  // A hand with its fingers is 60 wide. Drawn at half the size, 90 px are left from arm to arm.
  for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(180)
  for (const held of ['phone', 'ticket'])
    expect(container.querySelectorAll(`.hands .${held}`).length).toBeGreaterThan(1)
})

function namesOf(names: string[]) {
  const { container } = render(Crowd, { names })
  return [...container.querySelectorAll('text')].map(text => ({
    name: text.textContent,
    x: Number(text.getAttribute('x')),
    y: Number(text.getAttribute('y'))
  }))
}

const people = (length: number) => Array.from({ length }, (_, at) => `Voter ${at + 1}`)

test('names stand under heads, and no two run into each other', () => {
  for (let voters = 1; voters <= 22; voters++) {
    const seats = namesOf(people(voters))
    expect(seats.map(({ name }) => name)).toEqual(people(voters))
    for (const { x } of seats) {
      expect(x % 66).toBe(0)
      // Of 1518, so that half of a name of twelve letters fits at each side.
      expect(x).toBeGreaterThanOrEqual(66)
      expect(x).toBeLessThanOrEqual(1452)
    }
    for (const line of new Set(seats.map(({ y }) => y))) {
      const inLine = seats.filter(({ y }) => y === line).map(({ x }) => x)
      for (const [at, x] of inLine.slice(1).entries())
        expect(x - Number(inLine[at])).toBeGreaterThanOrEqual(132)
    }
  }
})

test('of more voters than there are heads, or without a name, none is written', () => {
  expect(namesOf(people(23))).toEqual([])
  expect(namesOf(['', 'Ana', '']).map(({ name }) => name)).toEqual(['Ana'])
})

test('a name of more than twelve letters is cut', () => {
  expect(namesOf(['Wilhelmina F', 'Wilhelmina Fe']).map(({ name }) => name)).toEqual([
    'Wilhelmina F',
    'Wilhelmina …'
  ])
})
