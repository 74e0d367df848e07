import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { english, wordsOf, type Words } from '../../../.tools/words/all-words.ts'
import { playersWay } from '../../../.tools/words/players-way.ts'
import { languages } from '../../../src/app/text/languages.ts'
import { formProblems, likenessProblems, spanishProblems, staleNames } from './language-problems.ts'

const others = Object.keys(languages).filter(language => language !== 'en')

test('English sentences are whole, and have the plural forms of English', () => {
  expect(formProblems(english, 'en')).toEqual([])
  expect(staleNames(english)).toEqual([])
})

test('the way of a player passes all components', () => {
  expect(Object.keys(english).sort()).toEqual([...playersWay].sort())
})

test.each(Object.keys(languages))('404.html has the sentences of the game, in %s', language => {
  const page = readFileSync('static/404.html', 'utf8')
  const [, section = ''] =
    new RegExp(`<section lang="${language}">(.*?)</section>`, 's').exec(page) ?? []
  const { title, text, home } =
    (language === 'en' ? english : wordsOf(language))['app/missing'] ?? {}
  const said = section.match(/[^<>]+(?=<\/(?:h1|p|a)>)/g)
  expect(said).toEqual([title, text, home])
})

describe.for(others)('%s', language => {
  const words = wordsOf(language)

  test('has the components, keys and placeholders of English, and none besides', () => {
    expect(likenessProblems(words, english, language)).toEqual([])
  })

  test('has whole sentences, and the plural forms of the language', () => {
    expect(formProblems(words, language)).toEqual([])
  })

  test.runIf(language === 'es')('opens what it closes, says tú, and fits any player', () => {
    expect(spanishProblems(words)).toEqual([])
  })
})

describe('the checks find', () => {
  const base: Words = {
    'quiz/quiz': {
      next: 'Next',
      left: { one: '{count} left for {name}.', other: '{count} left for {name}.' },
      ten: 'Quick {ten}'
    }
  }
  const whole = {
    next: 'Siguiente',
    left: {
      one: 'Queda una a {name}.',
      many: 'Quedan {count} a {name}.',
      other: 'Quedan {count} a {name}.'
    },
    ten: '{Ten} rápidas'
  }
  const likeness = (sentences: Words[string]) =>
    likenessProblems({ 'quiz/quiz': sentences }, base, 'es')

  test('nothing in what is right', () => {
    expect(likeness(whole)).toEqual([])
    expect(formProblems({ 'quiz/quiz': whole }, 'es')).toEqual([])
    expect(spanishProblems({ 'quiz/quiz': whole })).toEqual([])
  })

  test.each<[string, Words[string], string]>([
    ['a sentence that is missing', { next: whole.next, left: whole.left }, '.ten is missing'],
    ['one too many', { ...whole, more: 'Más' }, '.more is in no words.ts'],
    ['another order', { left: whole.left, next: whole.next, ten: whole.ten }, 'another order'],
    ['English', { ...whole, next: 'Next' }, '.next is in English'],
    ['an empty one', { ...whole, next: '' }, '.next is empty'],
    ['a strange placeholder', { ...whole, next: 'Siguiente {of}' }, '.next has {of}'],
    ['a lost placeholder', { ...whole, ten: 'Rápidas' }, '.ten lacks a placeholder'],
    ['one that is not counted', { ...whole, left: 'Quedan {count} a {name}.' }, '.left is counted'],
    ['a shout', { ...whole, next: '¡Siguiente!' }, '.next shouts']
  ])('%s', (_, sentences, problem) => {
    expect(likeness(sentences).join('\n')).toContain(problem)
  })

  test('a component that is missing: each of its sentences', () => {
    expect(likenessProblems({}, base, 'es')).toHaveLength(3)
  })

  test.each([
    [{ other: 'Más', one: 'Uno' }, 'has the forms one, other, not many, one, other'],
    [' Más', 'loose spaces'],
    ['Más "así"', 'straight quote'],
    ['Más {name', 'a brace alone'],
    ['Más “así', 'a quote alone'],
    ['A. B. C. D. E.', 'more than four sentences']
  ])('a form that is not whole: %j', (sentence, problem) => {
    expect(formProblems({ 'quiz/quiz': { sentence } }, 'es').join()).toContain(problem)
  })

  test.each([
    ['Quién eres?', 'marks that do not pair'],
    ['¿Otra!', 'marks that do not pair'],
    ['«Así»', 'quotation marks'],
    ['Vos podés', 'does not say tú'],
    ['Si usted quiere', 'does not say tú'],
    ['Estás invitada', 'gender'],
    ['Eres nuevo', 'gender'],
    ['Tu amigo te espera', 'gender'],
    ['Is it {film}?', 'in English']
  ])('Spanish that is not: %s', (sentence, problem) => {
    expect(spanishProblems({ 'quiz/quiz': { sentence } }).join()).toContain(problem)
  })
})
