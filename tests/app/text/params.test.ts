import { createI18n } from '@nanostores/i18n'
import { atom } from 'nanostores'
import { describe, expect, test } from 'vitest'
import { params } from '../../../src/app/text/i18n.ts'

/** Words of their own for each test, which may change their language. */
function startWords() {
  const language = atom('en')
  const i18n = createI18n(language, {
    get: () =>
      Promise.resolve({
        'test/counted': {
          votes: {
            one: '{vote}: un voto',
            many: '{vote}: {count} de votos',
            other: '{vote}: {count} votos'
          }
        }
      })
  })
  const words = i18n('test/counted', {
    hello: params('Hello {name}, {name}'),
    votes: params({ one: '{vote}: one vote', other: '{vote}: {count} votes' })
  })
  return { language, i18n, words }
}

describe('a sentence with values', () => {
  test('has each in every place, as it is', () => {
    const { words } = startWords()
    expect(words.get().hello({ name: '$& {vote}' })).toBe('Hello $& {vote}, $& {vote}')
  })

  test.each([
    [0, 'Sofa: 0 votes'],
    [1, 'Sofa: one vote'],
    [2, 'Sofa: 2 votes'],
    [1200, 'Sofa: 1,200 votes']
  ])('is the one for its count: %i', (count, sentence) => {
    const { words } = startWords()
    expect(words.get().votes({ vote: 'Sofa', count })).toBe(sentence)
  })

  test('takes the forms and figures of another language', async () => {
    const { language, words } = startWords()
    const stop = words.listen(() => undefined)
    language.set('es')
    await expect.poll(() => words.get().votes({ vote: 'Sofá', count: 1 })).toBe('Sofá: un voto')
    expect(words.get().votes({ vote: 'Sofá', count: 12_000 })).toBe('Sofá: 12.000 votos')
    expect(words.get().votes({ vote: 'Sofá', count: 1_000_000 })).toBe('Sofá: 1.000.000 de votos')
    expect(words.get().hello({ name: 'Ana' })).toBe('Hello Ana, Ana')
    stop()
  })

  test('falls back to the form for others', () => {
    const { i18n } = startWords()
    const { votes } = i18n('test/bare', { votes: params({ other: '{count} votes' }) }).get()
    expect(votes({ count: 1 })).toBe('1 votes')
  })
})
