import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanName, foldText } from '../../src/links/text.ts'
import { anyChar } from './arbitraries.ts'
import { england, wales } from './examples.ts'

describe('`foldText`', () => {
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
    ['tags that spell no flag', '🏴\u{E0041}\u{E007F}', '🏴']
  ])('texts that differ only in %s have the same key', (_, one, other) => {
    expect(foldText(one)).toBe(foldText(other))
  })

  test.each([
    ['an accent', 'Zoë', 'Zoe'],
    ['a letter of another script', 'Аna', 'Ana'],
    ['a dotless i', 'Işık', 'Işik'],
    ['a flag instead of a black flag', `Ana ${england}`, 'Ana 🏴'],
    ['having a flag', `Ana ${england}`, 'Ana'],
    ['which flag they have', england, wales],
    ['a character that was lost', 'An\uFFFD', 'An']
  ])('texts that differ in %s have different keys', (_, one, other) => {
    expect(foldText(one)).not.toBe(foldText(other))
  })

  test('folding twice changes nothing, for every code point and for texts', () => {
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

  test('the key of a visible name is not empty', () => {
    const unit = fc.oneof(anyChar, fc.constantFrom(...'\u200D\uFE0F\u2800\u3164a'))
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 10 }), text => {
        expect(foldText(cleanName(text)) === '').toBe(cleanName(text) === '')
      }),
      { numRuns: 1000 }
    )
  })
})
