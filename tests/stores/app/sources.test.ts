import { expect, test } from 'vitest'
import { sources } from '../../../src/stores/app/sources.ts'

test('the three texts are named, the article of 2022 without a date', () => {
  expect(sources.map(({ date }) => date)).toEqual([null, '2024-12-24', '2025-03-17'])
})
