import { describe, expect, test } from 'vitest'
import { findChatLinks } from '../../../../../src/group/rules/import/index.ts'
import { encodeResult } from '../../../../../src/links/index.ts'
import { fixtureFilm as film } from '../../../../fixtures/film.ts'

const code = encodeResult({ ballot: { ranking: [['storyline-1']] } }, film)
const link = `https://fans.example/#/r/${code}`

/** A chat of Ada Lind and Bo Moe, by what stands in front of each of their links, or around it. */
const kinds: [kind: string, one: string, other: string, names?: [string, string]][] = [
  [
    'brackets, date and clock',
    '[17/11/2026, 20:10:33] Ada Lind: ',
    '[17/11/2026, 20:11:04] Bo Moe: '
  ],
  ['clock before date', '[20:10, 17/11/2026] Ada Lind: ', '[20:11, 17/11/2026] Bo Moe: '],
  [
    'Spanish, as the web copies it',
    '[8:10 p. m., 17/11/2026] Ada Lind: ',
    '[8:11 p. m., 17/11/2026] Bo Moe: '
  ],
  [
    'Spanish with narrow spaces',
    '[17/11/26, 8:10:33\u202Fp.\u00A0m.] Ada Lind: ',
    '[17/11/26, 8:11:04\u202Fp.\u00A0m.] Bo Moe: '
  ],
  ['Greek', '17/11/26, 8:10 μ.μ. - Ada Lind: ', '17/11/26, 8:11 μ.μ. - Bo Moe: '],
  [
    'Arabic digits and a letter for the afternoon',
    '١٧/١١/٢٠٢٦، ٨:١٠ م - Ada Lind: ',
    '١٧/١١/٢٠٢٦، ٨:١١ م - Bo Moe: '
  ],
  [
    'Arabic in brackets, marks of direction',
    '\u200F[١٧/١١/٢٠٢٦، ٨:١٠:٣٣ م] Ada Lind: ',
    '\u200F[١٧/١١/٢٠٢٦، ٨:١١:٠٤ م] Bo Moe: '
  ],
  [
    'Persian digits',
    '[۱۴۰۵/۸/۲۶،\u200F ۲۰:۱۰:۳۳] Ada Lind: ',
    '[۱۴۰۵/۸/۲۶،\u200F ۲۰:۱۱:۰۴] Bo Moe: '
  ],
  ['Devanagari digits', '१७/११/२०२६, २०:१० - Ada Lind: ', '१७/११/२०२६, २०:११ - Bo Moe: '],
  ['Bengali digits', '১৭/১১/২৬, ৮:১০ PM - Ada Lind: ', '১৭/১১/২৬, ৮:১১ PM - Bo Moe: '],
  [
    'full-width digits and signs',
    '［２０２６/１１/１７　２０：１０］Ada Lind：',
    '［２０２６/１１/１７　２０：１１］Bo Moe：'
  ],
  ['points in the clock', '17/11/26 20.10 - Ada Lind: ', '17/11/26 20.11 - Bo Moe: '],
  [
    'points in clock and date, Finnish',
    '[17.11.2026 klo 20.10.33] Ada Lind: ',
    '[17.11.2026 klo 20.11.04] Bo Moe: '
  ],
  [
    'points in clock and date, Danish',
    '17.11.2026 kl. 20.10 - Ada Lind: ',
    '17.11.2026 kl. 20.11 - Bo Moe: '
  ],
  ['hours with a letter', '17/11/2026 à 20h10 - Ada Lind: ', '17/11/2026 à 20h11 - Bo Moe: '],
  [
    'hours with a letter and spaces, Canadian',
    '[2026-11-17, 20 h 10 min 33 s] Ada Lind: ',
    '[2026-11-17, 20 h 11 min 04 s] Bo Moe: '
  ],
  ['Brazilian', '17/11/2026 20:10 - Ada Lind: ', '17/11/2026 20:11 - Bo Moe: '],
  ['Swedish', '2026-11-17 20:10 - Ada Lind: ', '2026-11-17 20:11 - Bo Moe: '],
  ['Hungarian', '2026. 11. 17. 20:10 - Ada Lind: ', '2026. 11. 17. 20:11 - Bo Moe: '],
  ['Bulgarian', '17.11.2026 г., 20:10 ч. - Ada Lind: ', '17.11.2026 г., 20:11 ч. - Bo Moe: '],
  [
    'Czech months in words',
    '17. listopadu 2026 20:10 - Ada Lind: ',
    '17. listopadu 2026 20:11 - Bo Moe: '
  ],
  [
    'Russian with a weekday',
    'вт, 17 нояб. 2026 г., 20:10 - Ada Lind: ',
    'вт, 17 нояб. 2026 г., 20:11 - Bo Moe: '
  ],
  ['Hebrew', '17.11.2026, 20:10 - Ada Lind: ', '17.11.2026, 20:11 - Bo Moe: '],
  ['an en dash', '17/11/2026, 20:10 – Ada Lind: ', '17/11/2026, 20:11 – Bo Moe: '],
  [
    'Korean, exported from a phone',
    '2026년 11월 17일 오후 8:10, Ada Lind : ',
    '2026년 11월 17일 오후 8:11, Bo Moe : '
  ],
  ['Korean, in English', 'Nov 17, 2026 at 20:10, Ada Lind : ', 'Nov 17, 2026 at 20:11, Bo Moe : '],
  ['Korean, from a computer', '[Ada Lind] [오후 8:10] ', '[Bo Moe] [오후 8:11] '],
  [
    'Korean, hours and minutes in words',
    '2026년 11월 17일 오후 8시 10분 - Ada Lind: ',
    '2026년 11월 17일 오후 8시 11분 - Bo Moe: '
  ],
  ['Japanese, tabs', '2026/11/17(火)\n20:10\tAda Lind\t', '20:11\tBo Moe\t'],
  ['Japanese, tabs, twelve hours', '午後8:10\tAda Lind\t', '午後8:11\tBo Moe\t'],
  ['Japanese, spaces', '20:10 Ada Lind ', '20:11 Bo Moe '],
  [
    'Chinese, with the name in front',
    'Ada Lind 2026/11/17 20:10:33\n',
    'Bo Moe 2026/11/17 20:11:04\n'
  ],
  [
    'Chinese, with a number',
    '2026-11-17 20:10:33 Ada Lind(1234567)\n',
    '2026-11-17 20:11:04 Bo Moe(7654321)\n'
  ],
  [
    'Chinese, the afternoon in words',
    '[2026年11月17日 下午8:10] Ada Lind: ',
    '[2026年11月17日 下午8:11] Bo Moe: '
  ],
  [
    'name, then brackets, the message below',
    'Ada Lind, [17.11.2026 20:10]\n',
    'Bo Moe, [17.11.2026 20:11]\n'
  ],
  [
    'the same with a colon',
    'Ada Lind, [17 Nov 2026 at 20:10:33]:\n',
    'Bo Moe, [17 Nov 2026 at 20:11:04]:\n'
  ],
  ['name, then brackets, the message behind', 'Ada Lind [20:10]: ', 'Bo Moe [20:11]: '],
  ['name, then parentheses', 'Ada Lind (17/11/2026 20:10): ', 'Bo Moe (17/11/2026 20:11): '],
  ['name, dash, day in words', 'Ada Lind — Today at 8:10 PM\n', 'Bo Moe — Yesterday at 20:11\n'],
  ['name, dash, German', 'Ada Lind — heute um 20:10 Uhr\n', 'Bo Moe — 17.11.2026 20:11\n'],
  ['name and clock, two spaces', 'Ada Lind  8:10 PM\n', 'Bo Moe  8:11 PM\n'],
  ['name and clock, one space', 'Ada Lind 8:10 PM\n', 'Bo Moe 8:11 PM\n'],
  ['name, comma, day and clock', 'Ada Lind, Tuesday 8:10 PM\n', 'Bo Moe, Tuesday 8:11 PM\n'],
  ['name and clock, a point between', 'Ada Lind · 20:10\n', 'Bo Moe · 20:11\n'],
  ['clock in brackets, name alone behind it', '[10:10 AM] Ada Lind\n', '[10:11 AM] Bo Moe\n'],
  ['name alone above the clock', 'Ada Lind\n  8:10 PM\n', 'Bo Moe\n  8:11 PM\n'],
  ['name alone above day and clock', 'Ada Lind\nYesterday at 20:10\n', 'Bo Moe\nToday at 20:11\n'],
  ['name alone below the clock', '8:10 PM\nAda Lind\n', '8:11 PM\nBo Moe\n'],
  [
    'name alone above, the clock behind a dash',
    'Ada Lind\n — \n20:10\n',
    'Bo Moe\n — \n20:11\n',
    ['', '']
  ],
  [
    'from and to',
    '20:10:33 From Ada Lind to Everyone:\n\t',
    '20:11:04 From Bo Moe to Everyone:\n\t'
  ],
  ['from and to in one line', '20:10:33\t From  Ada Lind : ', '20:11:04\t From  Bo Moe : '],
  [
    'from and to in German',
    '20:10:33 Von Ada Lind an alle:\n\t',
    '20:11:04 Von Bo Moe an alle:\n\t'
  ],
  ['angle brackets', '[20:10] <Ada_Lind> ', '[20:11] <@Bo_Moe> ', ['Ada_Lind', 'Bo_Moe']],
  ['angle brackets behind a bare clock', '20:10 <ada> ', '20:11 <bo> ', ['ada', 'bo']],
  ['a log with a date', '2026-11-17 20:10:33\tada\t', '2026-11-17 20:11:04\tbo\t', ['ada', 'bo']],
  ['clock and name, a colon', '20:10 Ada Lind: ', '20:11 Bo Moe: '],
  ['name, colon, message below', 'Ada Lind:\n', 'Bo Moe:\n'],
  ['name, colon', 'Ada Lind: ', 'Bo Moe: '],
  [
    'mail that announces a quotation',
    'On Tue, 17 Nov 2026 at 20:10, Ada Lind <ada@mail.example> wrote:\n> ',
    'Am Di., 17. Nov. 2026 um 20:11 Uhr schrieb Bo Moe <bo@mail.example>:\n> '
  ],
  [
    'the header of a mail',
    'From: Ada Lind <ada@mail.example>\nTo: Bo Moe <bo@mail.example>\nSubject: film\n\n',
    'From: "Bo Moe" <bo@mail.example>\n\n'
  ],
  [
    'numbers of phones',
    '17/11/2026, 20:10 - +44 7700 900123: ',
    '17/11/2026, 20:11 - \u2066+44 7700 900456\u2069: ',
    ['', '']
  ],
  [
    'names of other scripts',
    '17/11/2026, 20:10 - Яна Крот: ',
    '17/11/2026, 20:11 - 田中 太郎: ',
    ['Яна Крот', '田中 太郎']
  ],
  [
    'a tilde before a contact that is not saved',
    '[17/11/26, 20:10:33] ~ Ada Lind: ',
    '[17/11/26, 20:11:04] ~\u00A0Bo Moe: '
  ],
  [
    'a name with digits of a clock in it is none',
    '[20:10] 20:10 crew: ',
    '[20:11] Bo Moe: ',
    ['', 'Bo Moe']
  ]
]

describe('the heading of a message tells who sent a link', () => {
  test.each(kinds)('%s', (_, one, other, names = ['Ada Lind', 'Bo Moe']) => {
    const chat = `${one}${link}\n${other}${link}`
    const told = findChatLinks(chat).map(({ sender }) => sender)
    expect(told).toEqual([...new Set(names)])
    expect(findChatLinks(chat.replaceAll('\n', '\r\n')).map(({ sender }) => sender)).toEqual(told)
  })

  test('of more than fifty kinds', () => {
    expect(kinds.length).toBeGreaterThan(50)
  })
})
