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
