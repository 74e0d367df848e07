import { describe, expect, test } from 'vitest'
import { headingOf } from '../../../../../src/group/rules/import/chat/heading.ts'
import { isNameLike, senderOf } from '../../../../../src/group/rules/import/chat/sender-name.ts'
import { isStamp } from '../../../../../src/group/rules/import/chat/stamp.ts'

describe('no heading, and nobody’s name, is', () => {
  test.each([
    'See you at 20:10',
    'see you at 8:10 PM: bring crisps',
    'The film starts 20:10, doors open at 19:30',
    'I’ll be there at 20:10 - promise: no jokes',
    'It was 3:1 at half time',
    'https://fans.example:8080/?t=20:10',
    'Version 12.10 is out',
    'From 20:10 to 22:30 we watch',
    'Tonight 20:10',
    'Dinner 20:10'
  ])('%s', line => {
    expect(headingOf(line)).toBeNull()
  })

  test.each([
    'see you',
    'Look here',
    'Here is mine',
    'What a film!',
    'Mine',
    'A. B. said so.',
    'Monday',
    ''
  ])('a line of a message alone: %s', line => {
    expect(isNameLike(line)).toBe(false)
  })

  test.each([
    'Ada',
    'Ada Lind',
    'Ada van der Lind',
    'Ada L.',
    'O’Neil',
    '田中 太郎',
    'Ada Lind-Moe',
    'Ada 🎸'
  ])('but a name may be: %s', line => {
    expect(isNameLike(line)).toBe(true)
  })

  test.each([
    '20:10',
    '8:10 PM',
    '  8:10 PM',
    '[20:10]',
    'Today at 20:10',
    '17/11/2026, 20:10',
    '— 20:10',
    '오후 8:10'
  ])('a clock alone is a stamp: %s', line => {
    expect(isStamp(line)).toBe(true)
  })

  test.each(['2026/11/17', 'Ada 20:10', '20:10 is fine', 'film', `20:10${' '.repeat(200)}`])(
    'and this is none: %s',
    line => {
      expect(isStamp(line)).toBe(false)
    }
  )

  test('what has a clock in it, a number, an address, or the words of an app for its owner', () => {
    for (const name of [
      '20:10',
      'Ana 8:10 PM',
      '+44 7700 900123',
      'ana@mail.example',
      'You',
      'Du'
    ]) {
      expect(senderOf(name)).toBe('')
    }
    expect(senderOf(' ~ Ana')).toBe('Ana')
  })
})

test('a line that is made to take long is told in time', () => {
  const pieces = [
    '20:10 ',
    '[',
    '20:10 - ',
    ' - ',
    'a:',
    '<',
    '(20:10',
    'a ',
    '1/',
    '.1',
    'h 10',
    '— ',
    '٣',
    ', ',
    '1',
    'Mon 17 2026 ',
    '17 Nov 2026 ',
    'am '
  ]
  for (const piece of pieces) {
    for (const line of [
      piece.repeat(20_000),
      `${piece.repeat(10)}20:10`,
      `${piece.repeat(30)}x 20:10`
    ]) {
      expect([headingOf(line), isStamp(line), isNameLike(line)]).toHaveLength(3)
    }
  }
})
