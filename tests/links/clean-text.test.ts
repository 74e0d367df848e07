import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import {
  cleanName,
  cleanWriteIn,
  countGraphemes,
  foldText,
  isolate,
  writeInProblem
} from '../../src/links/text.ts'
import { anyChar } from './arbitraries.ts'
import { england } from './examples.ts'

const family = '👨‍👩‍👧‍👦'

describe('`cleanName`', () => {
  test.each([
    ['Cassie', 'Cassie'],
    ['  Cassie \n\t Salazar ', 'Cassie Salazar'],
    ['Cas\u0000s\u0007ie\u009F', 'Cassie'],
    ['\u202Eeissac\u202C', 'eissac'],
    ['\u2066Cas\u200Fsie\u2069', 'Cassie'],
    ['Cas\u00ADsie\uFEFF', 'Cassie'],
    ['Cas\uD83Dsie\uDE00', 'Cassie'],
    ['Zoe\u0308', 'Zoë'],
    ['e\u00AD\u0301', 'é'],
    ['Ann\u{E0041}\u{E0042}\u{E0020}', 'Ann'],
    ['a \u200D b', 'a b'],
    ['a \u200Db', 'a b'],
    ['a\u200D b', 'a b'],
    ['نرگس\u200Cها', 'نرگس\u200Cها'],
    ['سارة', 'سارة'],
    ['1\uFE0F\u20E3', '1\uFE0F\u20E3'],
    ['❤️‍🔥', '❤️‍🔥']
  ])('%j → %j', (text, cleaned) => {
    expect(cleanName(text)).toBe(cleaned)
  })

  test.each([
    '',
    '  \n ',
    '\u200B\u200B',
    '\u200D',
    '\uFE0F\uFE0F',
    '\u3164',
    '\u2800',
    '\u{E0041}',
    '\u0000',
    '\uD800'
  ])('%j → nothing left', text => {
    expect(cleanName(text)).toBe('')
  })

  test('emoji of several code points are kept whole', () => {
    expect(cleanName(family)).toBe(family)
    expect(cleanName(england)).toBe(england)
    expect(cleanName(family.repeat(30))).toBe(family.repeat(24))
  })

  test('a name is cut after 24 graphemes, a write-in after 60', () => {
    expect(cleanName('x'.repeat(25))).toBe('x'.repeat(24))
    expect(cleanName('x'.repeat(23) + ' yz')).toBe('x'.repeat(23))
    expect(cleanWriteIn('ü'.repeat(61))).toBe('ü'.repeat(60))
  })

  test('a name is cut at 288 code units, at the end of a grapheme if possible', () => {
    const marks = '\u093E'.repeat(200)
    expect(cleanName(`a${marks}b${marks}`)).toBe(`a${marks}`)
    expect(cleanName(`ba${'\u093E'.repeat(286)}c`)).toBe(`ba${'\u093E'.repeat(286)}`)
    expect(cleanName(`a${'\u093E'.repeat(1000)}`)).toBe(`a${'\u093E'.repeat(287)}`)
    expect(cleanName(`ab${'\u{1D166}'.repeat(1000)}`)).toBe('a')
    expect(cleanName(`a${'\u{1D166}'.repeat(1000)}`)).toBe(`a${'\u{1D166}'.repeat(143)}`)
    expect(cleanWriteIn(`a${'\u093E'.repeat(1000)}`)).toBe(`a${'\u093E'.repeat(719)}`)
  })

  test('a grapheme that is cut does not end in a joiner', () => {
    expect(cleanName('👩\u200D'.repeat(200))).toBe('👩\u200D'.repeat(96).slice(0, -1))
  })

  test('only the beginning of a million characters is read', () => {
    expect(cleanName('Luke '.repeat(200_000))).toBe('Luke Luke Luke Luke Luke')
    expect(cleanName('\u093E'.repeat(1_000_000)).length).toBe(288)
    expect(cleanName(' '.repeat(1_000_000) + 'Luke')).toBe('')
  })

  test('at most four accents on a letter, also with joiners between them', () => {
    const pile = '\u0333'
    expect(cleanName(`a${pile.repeat(287)}b`)).toBe(`a${pile.repeat(4)}b`)
    expect(cleanName(`a${`${pile}\u200D`.repeat(40)}b`).match(/\u0333/g)).toHaveLength(4)
    expect(cleanName(`a${`${pile}\u093E`.repeat(40)}b`).match(/\u0333/g)).toHaveLength(4)
    expect(cleanName(`a${'\u20DD'.repeat(9)}`)).toBe(`a${'\u20DD'.repeat(4)}`)
    expect(cleanWriteIn(`${`o${pile.repeat(30)}`.repeat(3)}`)).toBe(`o${pile.repeat(4)}`.repeat(3))
  })

  test.each([
    ['Vietnamese', 'Nguyễn Thị Ánh Tuyết'],
    ['Vietnamese in decomposed form', 'Nguye\u0302\u0303n'],
    ['Yoruba', 'Ọ̀ṣun'],
    ['Thai', 'น้ำผึ้ง ที่รัก'],
    ['Devanagari', 'श्री कृष्णा क्ष्म्य'],
    ['Hebrew with vowels and cantillation', 'שָׁ֖לוֹם בְּרֵאשִׁ֖ית'],
    ['Arabic with vowels', 'مُحَمَّدٌ'],
    ['Myanmar', 'မြွှေ လွှဲ့'],
    ['Tibetan', 'བསྒྲུབས ཧཱུྃ'],
    ['emoji of several characters', '👩🏽‍❤️‍💋‍👨🏿 🏳️‍🌈 1️⃣']
  ])('a name in %s keeps all combining marks', (_, name) => {
    expect(cleanName(name)).toBe(name.normalize('NFC'))
  })

  test('cleaning twice changes nothing, and every limit holds', () => {
    const unit = fc.oneof(
      anyChar,
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
      fc.constantFrom(
        ...'\u200C\u200D\uFE0F\u00AD\u202E\u0301\u0333\uD83D\uDE00\u2800 \n\u0000ae\u1100\u1161'
      ),
      fc.constantFrom(family, england, '🇬🇧', '🇬', '🏴', '\u{E0067}', '\u{1D167}')
    )
    const text = fc.array(unit, { maxLength: 80 }).map(units => units.join(''))
    fc.assert(
      fc.property(text, dirty => {
        for (const [clean, graphemes] of [[cleanName, 24] as const, [cleanWriteIn, 60] as const]) {
          const cleaned = clean(dirty)
          expect(clean(cleaned)).toBe(cleaned)
          expect(countGraphemes(cleaned)).toBeLessThanOrEqual(graphemes)
          expect(cleaned.length).toBeLessThanOrEqual(graphemes * 12)
          expect(cleaned).not.toMatch(/\p{Cc}|\p{Cs}|\p{Bidi_C}|^\s|\s$|\s\s/u)
        }
      }),
      { numRuns: 1000 }
    )
  })
})

describe('names of plain ASCII', () => {
  // An invisible character that is dropped. It is not ASCII, so the fast path does not apply.
  const unseen = '\u202E'
  const plain = fc.string({ unit: fc.constantFrom(...'aB9 .-~!'), maxLength: 70 })
  const ascii = fc.string({ unit: 'binary-ascii', maxLength: 70 })

  test('the fast path gives the same as the general one', () => {
    fc.assert(
      fc.property(fc.oneof(plain, ascii), fc.nat(70), (text, at) => {
        const longer = text.slice(0, at) + unseen + text.slice(at)
        expect(cleanName(text)).toBe(cleanName(longer))
        expect(cleanWriteIn(text)).toBe(cleanWriteIn(longer))
        expect(foldText(text)).toBe(foldText(longer))
      }),
      { numRuns: 2000 }
    )
  })
})

describe('joiners', () => {
  test('are removed at the end of a word and kept within it', () => {
    const unit = fc.constantFrom(...'\u200C\u200D\uFE0E a')
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 20 }), text => {
        expect(cleanName(text)).not.toMatch(/(^|\s)[\u200C\u200D\uFE0E]|[\u200C\u200D](\s|$)/)
        const inside = `a${text.replace(/ /g, '')}b`
        expect(cleanName(inside)).toBe(inside)
      })
    )
  })

  test('are cleaned in linear time', { tags: 'long' }, () => {
    const time = (joiners: number) => fastest(() => cleanName(`a${'\u200D'.repeat(joiners)}b`))
    // Quadratic time would be 64 times as long.
    expect(time(8000)).toBeLessThan(24 * Math.max(time(1000), 0.05))
  })

  function fastest(act: () => void): number {
    const times = Array.from({ length: 20 }, () => {
      const before = process.cpuUsage()
      act()
      return process.cpuUsage(before).user / 1_000
    })
    return Math.min(...times)
  }
})

describe('`countGraphemes`', () => {
  test.each([
    ['', 0],
    ['Luke', 4],
    [family, 1],
    ['Zoe\u0308', 3],
    ['🇬🇧🇺🇸', 2]
  ])('%j → %i', (text, count) => {
    expect(countGraphemes(text)).toBe(count)
  })

  test('counts the first 8,192 code units only', () => {
    expect(countGraphemes('x'.repeat(1_000_000))).toBe(8192)
  })
})

describe('`writeInProblem`', () => {
  test.each([
    ['an empty text', '', 'blank'],
    ['nothing visible', ' \u202E\u200B\n', 'blank'],
    ['61 characters', 'ü'.repeat(61), 'tooLong'],
    ['60 characters with invisible ones between them', ` ${'ü\u202E'.repeat(60)} `, null],
    ['60 emoji of several code points', '👨‍👩‍👧‍👦'.repeat(60), null]
  ])('%s → %j', (_, text, problem) => {
    expect(writeInProblem(text)).toBe(problem)
  })
})

describe('without `Intl.Segmenter`', () => {
  test('each code point counts as a grapheme', () => {
    vi.stubGlobal('Intl', {})
    expect(cleanName('  Zoe\u0308 Luke ')).toBe('Zoë Luke')
    expect(cleanName('x'.repeat(30))).toBe('x'.repeat(24))
    expect(cleanName('💜'.repeat(30))).toBe('💜'.repeat(24))
    expect(countGraphemes(england)).toBe(7)
  })
})

describe('`isolate`', () => {
  test('puts isolates around a right-to-left name only', () => {
    expect(isolate('ליאור')).toBe('\u2068ליאור\u2069')
    expect(isolate('ليلى')).toBe('\u2068ليلى\u2069')
    expect(isolate('Zoë 🎸')).toBe('Zoë 🎸')
  })
})
