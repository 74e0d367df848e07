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

const family = '👨‍👩‍👧‍👦'
const wales = '🏴\u{E0067}\u{E0062}\u{E0077}\u{E006C}\u{E0073}\u{E007F}'
const england = '🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}'

describe('a name', () => {
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
  ])('%j is cleaned to %j', (text, cleaned) => {
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
  ])('%j leaves nothing', text => {
    expect(cleanName(text)).toBe('')
  })

  test('keeps emoji that are made of several characters', () => {
    expect(cleanName(family)).toBe(family)
    expect(cleanName(england)).toBe(england)
    expect(cleanName(family.repeat(30))).toBe(family.repeat(24))
  })

  test('is cut after 24 graphemes, a write-in after 60', () => {
    expect(cleanName('x'.repeat(25))).toBe('x'.repeat(24))
    expect(cleanName('x'.repeat(23) + ' yz')).toBe('x'.repeat(23))
    expect(cleanWriteIn('ü'.repeat(61))).toBe('ü'.repeat(60))
  })

  test('is cut at 288 code units, at a whole grapheme where there is one', () => {
    const marks = '\u093E'.repeat(200)
    expect(cleanName(`a${marks}b${marks}`)).toBe(`a${marks}`)
    expect(cleanName(`ba${'\u093E'.repeat(286)}c`)).toBe(`ba${'\u093E'.repeat(286)}`)
    expect(cleanName(`a${'\u093E'.repeat(1000)}`)).toBe(`a${'\u093E'.repeat(287)}`)
    expect(cleanName(`ab${'\u{1D166}'.repeat(1000)}`)).toBe('a')
    expect(cleanName(`a${'\u{1D166}'.repeat(1000)}`)).toBe(`a${'\u{1D166}'.repeat(143)}`)
    expect(cleanWriteIn(`a${'\u093E'.repeat(1000)}`)).toBe(`a${'\u093E'.repeat(719)}`)
  })

  test('does not end in a joiner where a grapheme is cut inside', () => {
    expect(cleanName('👩\u200D'.repeat(200))).toBe('👩\u200D'.repeat(96).slice(0, -1))
  })

  test('of a million characters is looked at only where it begins', () => {
    expect(cleanName('Luke '.repeat(200_000))).toBe('Luke Luke Luke Luke Luke')
    expect(cleanName('\u093E'.repeat(1_000_000)).length).toBe(288)
    expect(cleanName(' '.repeat(1_000_000) + 'Luke')).toBe('')
  })

  test('has no more than four accents on a letter, however they are set apart', () => {
    const pile = '\u0333'
    expect(cleanName(`a${pile.repeat(287)}b`)).toBe(`a${pile.repeat(4)}b`)
    expect(cleanName(`a${`${pile}\u200D`.repeat(40)}b`).match(/\u0333/g)).toHaveLength(4)
    expect(cleanName(`a${`${pile}\u093E`.repeat(40)}b`).match(/\u0333/g)).toHaveLength(4)
    expect(cleanName(`a${'\u20DD'.repeat(9)}`)).toBe(`a${'\u20DD'.repeat(4)}`)
    expect(cleanWriteIn(`${`o${pile.repeat(30)}`.repeat(3)}`)).toBe(`o${pile.repeat(4)}`.repeat(3))
  })

  test.each([
    ['Vietnamese', 'Nguyễn Thị Ánh Tuyết'],
    ['Vietnamese, each accent of its own', 'Nguye\u0302\u0303n'],
    ['Yoruba', 'Ọ̀ṣun'],
    ['Thai', 'น้ำผึ้ง ที่รัก'],
    ['Devanagari', 'श्री कृष्णा क्ष्म्य'],
    ['Hebrew with vowels and cantillation', 'שָׁ֖לוֹם בְּרֵאשִׁ֖ית'],
    ['Arabic with vowels', 'مُحَمَّدٌ'],
    ['Myanmar', 'မြွှေ လွှဲ့'],
    ['Tibetan', 'བསྒྲུབས ཧཱུྃ'],
    ['emoji of several characters', '👩🏽‍❤️‍💋‍👨🏿 🏳️‍🌈 1️⃣']
  ])('of %s keeps all of its marks', (_, name) => {
    expect(cleanName(name)).toBe(name.normalize('NFC'))
  })

  test('cleaned twice is cleaned once, and within its limits', () => {
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

describe('a name of plain letters', () => {
  // Nobody sees it and it is dropped, but it is not ASCII: the text takes the longer way.
  const unseen = '\u202E'
  const plain = fc.string({ unit: fc.constantFrom(...'aB9 .-~!'), maxLength: 70 })
  const ascii = fc.string({ unit: 'binary-ascii', maxLength: 70 })

  test('is cleaned and folded in a quicker way, to the same', () => {
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
  test('at the end of a word go, within one they stay', () => {
    const unit = fc.constantFrom(...'\u200C\u200D\uFE0E a')
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 20 }), text => {
        expect(cleanName(text)).not.toMatch(/(^|\s)[\u200C\u200D\uFE0E]|[\u200C\u200D](\s|$)/)
        const inside = `a${text.replace(/ /g, '')}b`
        expect(cleanName(inside)).toBe(inside)
      })
    )
  })

  test('take time in proportion to them', { tags: 'long' }, () => {
    const time = (joiners: number) => fastest(() => cleanName(`a${'\u200D'.repeat(joiners)}b`))
    // The square of them would take 64 times as long.
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

describe('folded', () => {
  test.each([
    ['case', 'ANA', 'ana'],
    ['the two small sigmas', 'ΝΊΚΟΣ', 'νίκοσ'],
    ['width', 'Ａｎａ', 'Ana'],
    ['a Roman numeral', 'Part Ⅳ', 'Part IV'],
    ['a ligature', 'ﬁlm', 'film'],
    ['composition', 'Zoe\u0308', 'Zoë'],
    ['spaces', '  Ana \u2800\u3000\n Belle ', 'Ana Belle'],
    ['a joiner', 'An\u200Da', 'Ana'],
    ['a non-joiner', 'An\u200Ca', 'Ana'],
    ['a variation selector', 'Ana\uFE0F', 'Ana'],
    ['a text selector', 'Ana\uFE0E', 'Ana'],
    ['a soft hyphen', 'An\u00ADa', 'Ana'],
    ['a filler', 'Ana\u3164', 'Ana'],
    ['a half-width filler', 'Ana\uFFA0', 'Ana'],
    ['a tag', 'Ana\u{E0041}', 'Ana'],
    ['tags that make no flag', '🏴\u{E0041}\u{E007F}', '🏴']
  ])('names that differ in %s are the same', (_, one, other) => {
    expect(foldText(one)).toBe(foldText(other))
  })

  test.each([
    ['an accent', 'Zoë', 'Zoe'],
    ['a letter of another script', 'Аna', 'Ana'],
    ['a dotless i', 'Işık', 'Işik'],
    ['the flag they hold', `Ana ${england}`, 'Ana 🏴'],
    ['holding a flag of those', `Ana ${england}`, 'Ana'],
    ['which flag of those they hold', england, wales],
    ['a character that was lost', 'An\uFFFD', 'An']
  ])('names that differ in %s are not', (_, one, other) => {
    expect(foldText(one)).not.toBe(foldText(other))
  })

  test('twice is folded once, for every character and for texts of them', () => {
    for (let code = 0; code <= 0x10ffff; code++) {
      const char = String.fromCodePoint(code)
      const once = foldText(char)
      if (once !== char && foldText(once) !== once) expect(foldText(once)).toBe(once)
    }
    const unit = fc.oneof(anyChar, fc.constantFrom(...'\u200D\u00AD\u0301aΣΣİ 🏴', ...england))
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), text => {
        const once = foldText(text)
        expect(foldText(once)).toBe(once)
        expect(foldText(text.normalize('NFD'))).toBe(once)
      }),
      { numRuns: 1000 }
    )
  })

  test('a name that can be seen does not vanish', () => {
    const unit = fc.oneof(anyChar, fc.constantFrom(...'\u200D\uFE0F\u2800\u3164a'))
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 10 }), text => {
        expect(foldText(cleanName(text)) === '').toBe(cleanName(text) === '')
      }),
      { numRuns: 1000 }
    )
  })
})

describe('graphemes', () => {
  test.each([
    ['', 0],
    ['Luke', 4],
    [family, 1],
    ['Zoe\u0308', 3],
    ['🇬🇧🇺🇸', 2]
  ])('of %j are %i', (text, count) => {
    expect(countGraphemes(text)).toBe(count)
  })

  test('are counted in the first 8,192 code units', () => {
    expect(countGraphemes('x'.repeat(1_000_000))).toBe(8192)
  })
})

describe('a write-in is refused', () => {
  test.each([
    ['when nothing is written', '', 'blank'],
    ['when nothing can be seen', ' \u202E\u200B\n', 'blank'],
    ['when it has 61 characters', 'ü'.repeat(61), 'tooLong'],
    ['not with 60, whatever cannot be seen between them', ` ${'ü\u202E'.repeat(60)} `, null],
    ['not with 60 families', '👨‍👩‍👧‍👦'.repeat(60), null]
  ])('%s', (_, text, problem) => {
    expect(writeInProblem(text)).toBe(problem)
  })
})

describe('in a browser that knows no graphemes', () => {
  test('code points are taken for them', async () => {
    vi.stubGlobal('Intl', {})
    vi.resetModules()
    const old = await import('../../src/links/text.ts')
    vi.unstubAllGlobals()
    // Nobody else shall be given the one that knows none.
    vi.resetModules()
    expect(old.cleanName('  Zoe\u0308 Luke ')).toBe('Zoë Luke')
    expect(old.cleanName('x'.repeat(30))).toBe('x'.repeat(24))
    expect(old.cleanName('💜'.repeat(30))).toBe('💜'.repeat(24))
    expect(old.countGraphemes(england)).toBe(7)
  })
})

describe('a name within a sentence', () => {
  test('is set apart when it runs the other way, and left alone when it does not', () => {
    expect(isolate('ליאור')).toBe('\u2068ליאור\u2069')
    expect(isolate('ليلى')).toBe('\u2068ليلى\u2069')
    expect(isolate('Zoë 🎸')).toBe('Zoë 🎸')
  })
})
