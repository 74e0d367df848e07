import { describe, expect, test } from 'vitest'
import {
  hasMixedScripts,
  lookAlike,
  looksLatin
} from '../../../src/group/rules/look-alike-names.ts'

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

describe('letters of one other script', () => {
  test.each([
    ['Cyrillic', 'Аса'],
    ['Cyrillic', 'СОРЕ'],
    ['Cyrillic with a digit', 'Роре 2'],
    ['Greek', 'ΝΟΡΑ'],
    ['Armenian', 'Տոսո']
  ])('that could be read as Latin are told: %s, %s', (_, name) => {
    expect(hasMixedScripts(name)).toBe(false)
    expect(looksLatin(name)).toBe(true)
  })

  test.each(['Aca', 'Анна', 'Иван', 'Μαρία', 'Արամ', 'я', 'А', '2', '', 'ひらがな', 'А Α'])(
    'of %j are none',
    name => {
      expect(looksLatin(name)).toBe(false)
    }
  )
})

test('lookAlike: name that could be taken for another → how, else null', () => {
  expect(['Ana', 'Anа', 'Аса', ''].map(lookAlike)).toEqual([
    null,
    'mixedScripts',
    'looksLatin',
    null
  ])
})
