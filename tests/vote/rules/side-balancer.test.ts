import { expect, test } from 'vitest'
import { createSideBalancer } from '../../../src/vote/rules/side-balancer.ts'

test('ids that were on the left equally often alternate', () => {
  const sides = createSideBalancer()
  expect(sides.arrange('baby', 'tour')).toEqual(['baby', 'tour'])
  expect(sides.arrange('wedding', 'war')).toEqual(['war', 'wedding'])
  expect(sides.arrange('baby', 'wedding')).toEqual(['wedding', 'baby'])
  expect(sides.arrange('prequel', 'spin-off')).toEqual(['prequel', 'spin-off'])
})
