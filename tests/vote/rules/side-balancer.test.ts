import { expect, test } from 'vitest'
import { createSideBalancer } from '../../../src/vote/rules/side-balancer.ts'

test('those who have stood alike change sides from one such question to the next', () => {
  const sides = createSideBalancer()
  expect(sides.arrange('baby', 'tour')).toEqual(['baby', 'tour'])
  expect(sides.arrange('wedding', 'war')).toEqual(['war', 'wedding'])
  expect(sides.arrange('baby', 'wedding')).toEqual(['wedding', 'baby'])
  expect(sides.arrange('prequel', 'spin-off')).toEqual(['prequel', 'spin-off'])
})
