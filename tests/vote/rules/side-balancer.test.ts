import { expect, test } from 'vitest'
import { createSideBalancer } from '../../../src/vote/rules/side-balancer.ts'

test('those who have stood alike change sides from one such question to the next', () => {
  const sides = createSideBalancer()
  expect(sides.stand('baby', 'tour')).toEqual(['baby', 'tour'])
  expect(sides.stand('wedding', 'war')).toEqual(['war', 'wedding'])
  expect(sides.stand('baby', 'wedding')).toEqual(['wedding', 'baby'])
  expect(sides.stand('prequel', 'spin-off')).toEqual(['prequel', 'spin-off'])
})
