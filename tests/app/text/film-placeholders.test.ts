import { expect, test } from 'vitest'
import { fillFilm } from '../../../src/app/text/film-placeholders.ts'

test('a sentence that names the film has its title, sequel, year and maker', () => {
  expect(fillFilm('{film} ({year}) by {madeBy}, then {sequel}')).toBe(
    'Purple Hearts (2022) by Netflix, then Purple Hearts 2'
  )
})

test('a heading with the sequel: its last word does not begin a line', () => {
  expect(fillFilm('{sequelUnbroken}?')).toBe('Purple Hearts\u00A02?')
})

test('numbers of questions are in words, and an example ballot in ids', () => {
  expect(fillFilm('{Ten}, {ten}, {Five}, {five}: {exampleBallot}')).toBe(
    'Ten, ten, Five, five: duet > children'
  )
})

test('other placeholders stay, for the values of the sentence', () => {
  expect(fillFilm('{name} got {right} of {of} in {film}')).toBe(
    '{name} got {right} of {of} in Purple Hearts'
  )
  expect(fillFilm('{toString}')).toBe('{toString}')
})
