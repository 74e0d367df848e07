import { existsSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { FilmTexts } from '../../src/film/texts.ts'
import { filmIn } from '../../src/film/film-in.ts'
import { film } from '../../src/film/index.ts'
import { tone } from '../../src/film/tone.ts'
import { stillAsked } from '../../src/quiz/rules/round.ts'
import { guessingProblems } from './checks/guessing.ts'
import {
  allTexts,
  formProblems,
  lengthHabits,
  placeProblems,
  spanishProblems,
  textProblems
} from './language-checks.ts'

const folder = process.env.FILM ?? 'src/film'

/** A folder for each language, named as browsers name it: `es`, `pt`, `pt-PT`. */
const names = readdirSync(folder).filter(
  name => /^[a-z]{2}(-[A-Z]{2})?$/.test(name) && existsSync(`${folder}/${name}/index.ts`)
)

const languages = await Promise.all(
  names.map(async (name): Promise<[string, FilmTexts]> => {
    const file = resolve(folder, name, 'index.ts')
    const { texts } = (await import(/* @vite-ignore */ file)) as { texts: FilmTexts }
    return [name, texts]
  })
)

describe.for(languages)('the film in %s', ([name, texts]) => {
  const translated = filmIn(film, texts)

  test('has a text for each number, id and place of the film, and none besides', () => {
    expect(placeProblems(film, texts)).toEqual([])
    expect(Object.keys(texts.tone)).toEqual(Object.keys(tone))
  })

  test('has texts that are whole, translated, and short enough', () => {
    expect(textProblems(texts)).toEqual([])
  })

  test('has options of like length, and explanations that add something', () => {
    expect(formProblems(translated)).toEqual([])
  })

  test('shows the right option by its length no more often than the film does', () => {
    const own = lengthHabits(stillAsked(film.questions))
    const other = lengthHabits(stillAsked(translated.questions))
    expect(other.longest).toBeLessThanOrEqual(own.longest)
    expect(other.shortest).toBeLessThanOrEqual(own.shortest)
    expect(guessingProblems(stillAsked(translated.questions))).toEqual([])
  })

  test('has storylines that can be told apart by their titles, the film’s own included', () => {
    const titles = translated.storylines.map(({ title }) => title.toLowerCase())
    expect(new Set(titles).size).toBe(titles.length)
    const taken = translated.storylines.flatMap(({ title, formerTitles = [] }) =>
      formerTitles.filter(other => titles.includes(other.toLowerCase()) && other !== title)
    )
    expect(taken).toEqual([])
  })

  test('shouts no more than the film does', () => {
    const loud = (text: string) => text.includes('!')
    const isLine = (text: string) => text.includes('“')
    expect(allTexts(texts).filter(([, text]) => loud(text) && !isLine(text))).toEqual([])
  })

  test.runIf(name === 'es')('opens what it closes, and says tú', () => {
    expect(spanishProblems(texts)).toEqual([])
  })
})

test.runIf(folder === 'src/film')('the film of the game is there in Spanish', () => {
  expect(names).toContain('es')
})
