import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Film, Question } from '../../src/film/types.ts'
import { filmOf, OF_THE_GAME } from '../../.tools/build/film-parts.ts'
import { contentsOf } from '../../src/quiz/rules/film-parts.ts'
import { dailyFive } from '../../src/quiz/rules/daily/daily-and-missed.ts'
import { quickTen } from '../../src/quiz/rules/quick-ten.ts'
import { fixtureFilm } from '../fixtures/film.ts'

const filmOfThree: Film = { ...fixtureFilm, questions: fixtureFilm.questions.slice(0, 3) }

const line = (answer: number): Question => ({
  ...(fixtureFilm.questions[answer] as Question & { kind: 'choice' }),
  form: 'comment',
  topic: 'talk',
  answer
})

describe('what the game offers about a film', () => {
  test('of three questions: rounds of three, one topic, neither lines nor comments nor news', () => {
    expect(contentsOf(filmOfThree)).toEqual({
      quickTen: 3,
      dailyFive: 3,
      hasLines: false,
      hasSources: true,
      hasComments: false,
      hasNews: false,
      topics: ['plot'],
      tastes: []
    })
  })

  test('of many questions: ten and five', () => {
    expect(contentsOf(fixtureFilm)).toMatchObject({ quickTen: 10, dailyFive: 5 })
  })

  test('lines to tell apart: only where some are real and others made up, and still asked', () => {
    const withLines = (...questions: Question[]) =>
      contentsOf({ ...fixtureFilm, questions }).hasLines
    expect(withLines(line(0))).toBe(false)
    expect(withLines(line(0), line(1))).toBe(true)
    expect(withLines(line(0), { ...line(1), retired: true })).toBe(false)
  })

  test('tastes of the daily five: those with six questions that are still asked', () => {
    const said = film(6)
    expect(said.tastes).toEqual(['whoSaidIt'])
    expect(film(5).tastes).toEqual([])
    expect(film(6, { retired: true }).tastes).toEqual([])
    const kinds = (asked: Partial<Question>) => film(6, { series: '', ...asked }).tastes
    expect(kinds({ difficulty: 1 })).toEqual(['warmUp'])
    expect(kinds({ difficulty: 2 })).toEqual(['hard'])
    expect(kinds({ difficulty: 3 })).toEqual(['hard'])

    function film(length: number, about: Partial<Question> = {}) {
      const questions = Array.from({ length }, (_, at) => ({
        ...line(0),
        form: 'plain',
        number: at + 1,
        fact: `fact-${at}`,
        series: 'who said it',
        ...about
      })) as Question[]
      return contentsOf({ ...fixtureFilm, questions })
    }
  })

  test('news: an open question is enough', () => {
    const openQuestions = ['When?']
    expect(contentsOf({ ...fixtureFilm, openQuestions }).hasNews).toBe(true)
  })
})

test('a film of three questions: rounds have them all, each once', () => {
  const { questions } = filmOfThree
  for (let day = 20_758; day < 20_800; day++) {
    const asked = dailyFive(questions, day).map(({ number }) => number)
    expect(asked.sort()).toEqual([1, 2, 3])
  }
  expect(quickTen(questions, [], 7)).toHaveLength(3)
})

test('a film is read from its own folder', async () => {
  const { title, quickTen: ten, storylines } = await filmOf('tests/fixtures/marmalade-heist')
  expect([title, ten, storylines.length]).toEqual(['The Marmalade Heist', 9, 3])
})

test('a folder without a file of the film: the sentence names both', async () => {
  await expect(filmOf('tests/fixtures/links')).rejects.toThrow(
    /The film in tests\/fixtures\/links has no file \w+\.ts\./
  )
})

test('the README names each file that stays when another film takes the place of this one', () => {
  const readme = readFileSync('README.md', 'utf8')
  const [, sentence = ''] = /own files in that folder stay:(.*?)\)\./s.exec(readme) ?? []
  const named = [...sentence.matchAll(/`([^`]+)`/g)].map(([, name]) => name)
  expect(named.sort()).toEqual([...OF_THE_GAME, 'parts.d.ts'].sort())
  expect(readdirSync('src/film')).toEqual(expect.arrayContaining(named))
})
