import { describe, expect, test } from 'vitest'
import { hasMixedScripts } from '../../src/core/mixed-scripts.ts'

describe('scripts', () => {
  test.each([
    '',
    'Ana-Belle 2',
    'Zoë ❤️‍🔥',
    'Анна',
    'Μαρία',
    'سارة',
    'ליאור',
    'प्रिया',
    'ひらがなカタカナ漢字 Ana',
    '김하나 Ana 漢',
    'ㄅㄆ漢字 Ana',
    'ラーメン',
    'ᏣᎳᎩ',
    '𐌰𐌱'
  ])('of %j go together', name => {
    expect(hasMixedScripts(name)).toBe(false)
  })

  test.each([
    ['Cyrillic in Latin', 'Аna'],
    ['Greek in Latin', 'Αna'],
    ['Cyrillic beside Latin', 'Anna Анна'],
    ['Greek in Cyrillic', 'Аννа'],
    ['Cherokee in Latin', 'Ꭺna'],
    ['Armenian in Latin', 'Anaս'],
    ['Hangul beside kana', '하な'],
    ['Thai beside Telugu', 'ไทยతె'],
    ['Cyrillic among Latin of full width', 'Ａｎа']
  ])('do not where there is %s', (_, name) => {
    expect(hasMixedScripts(name)).toBe(true)
  })
})
