import { describe, expect, test } from 'vitest'
import type { Cite } from '../../src/film/types.ts'
import { film } from '../../src/film/index.ts'
import { tone } from '../../src/film/tone.ts'
import { foldText } from '../../src/links/text.ts'
import released from '../../src/film/released/storylines.json' with { type: 'json' }
import { at } from './places.ts'
import { languageProblems } from './checks/question-checks.ts'

const { storylines, news, newsAsOf, openQuestions, comments, sources } = film

const exists = ({ source: id, paragraph }: Cite): boolean => {
  const source = sources.find(known => known.id === id)
  return source !== undefined && paragraph >= 1 && paragraph <= source.paragraphs
}

/** The sentence for each of some things that are not as they should be. */
function unless<Thing extends object>(
  things: readonly Thing[],
  is: (thing: Thing) => boolean,
  say: (thing: Thing) => string
): string[] {
  return things.filter(thing => !is(thing)).map(say)
}

describe('the identity of the film', () => {
  test('has an id that links and stored values can carry', () => {
    expect(film.id).toMatch(/^[a-z\d]+(-[a-z\d]+)*$/)
  })

  test('says what the film and its sequel are called, when it came out and who made it', () => {
    expect(languageProblems([film.title, film.sequel, film.year, film.madeBy])).toEqual([])
  })

  test('gives an example of a ballot from its own storylines', () => {
    const ids = storylines.map(({ id }) => id)
    expect(film.exampleBallot.filter(id => !ids.includes(id))).toEqual([])
    expect(new Set(film.exampleBallot).size).toBe(2)
  })

  test('has a line for a score only where it says something', () => {
    expect(languageProblems(Object.values(tone))).toEqual([])
  })
})

describe('the storylines', () => {
  const inFile = (text: string, sentence: string) => at('storylines.ts', text, sentence)

  test('are two at least', () => {
    expect(storylines.length).toBeGreaterThanOrEqual(2)
  })

  test('keep for ever the numbers and ids they were released with', () => {
    const isKept = (storyline: { number: number; id: string }) =>
      released.some(({ number, id }) => number === storyline.number && id === storyline.id)
    expect([
      ...unless(storylines, isKept, ({ number, id }) =>
        inFile(id, `is new: add ${JSON.stringify({ number, id })} to released/storylines.json.`)
      ),
      ...unless(
        released,
        ({ id }) => storylines.some(storyline => storyline.id === id),
        ({ id }) => `released/storylines.json: “${id}” was released and is gone.`
      )
    ]).toEqual([])
    for (const key of ['number', 'id', 'title', 'pitch'] as const)
      expect(new Set(storylines.map(storyline => storyline[key])).size).toBe(storylines.length)
  })

  test('have former titles that no storyline has today', () => {
    const titles = storylines.map(({ title }) => foldText(title))
    const former = storylines.flatMap(({ formerTitles = [] }) => formerTitles)
    expect(former.filter(title => titles.includes(foldText(title)))).toEqual([])
  })

  test('have a title that fits a row, a pitch of one sentence or two, and sources that exist', () => {
    expect([
      ...unless(
        storylines,
        ({ title }) => title.length <= 32,
        ({ title }) => inFile(title, 'is over 32 characters.')
      ),
      ...unless(
        storylines,
        ({ pitch }) => pitch.length <= 110,
        ({ pitch }) => inFile(pitch, 'is over 110 characters.')
      ),
      ...unless(
        storylines,
        ({ pitch }) => /^[^.?!]+[.?]( [^.?!]+[.?])?$/.test(pitch),
        ({ pitch }) => inFile(pitch, 'is not one or two sentences.')
      ),
      ...unless(
        storylines,
        ({ cites }) => cites.every(exists),
        ({ id }) => inFile(id, 'cites what does not exist.')
      )
    ]).toEqual([])
    expect(languageProblems(storylines.flatMap(s => [s.title, s.pitch]))).toEqual([])
  })

  test('carry as many comments as were counted', () => {
    const most = comments?.naming ?? 0
    expect(
      unless(
        storylines,
        ({ comments: count }) => count >= 0 && count <= most,
        ({ id, comments: count }) => inFile(id, `has ${count} comments of ${most} that name any.`)
      )
    ).toEqual([])
    if (!comments) return
    expect(comments.naming).toBeLessThanOrEqual(comments.total)
    expect(exists({ source: comments.source, paragraph: comments.from })).toBe(true)
  })
})

describe('the news of a sequel, where there is any', () => {
  const inFile = (text: string, sentence: string) => at('news.ts', text, sentence)

  test('names its sources and fits the page', () => {
    expect([
      ...unless(
        news,
        ({ cites }) => cites.length > 0 && cites.every(exists),
        ({ text }) => inFile(text, 'cites nothing, or what does not exist.')
      ),
      ...unless(
        news,
        ({ text }) => text.length <= 180,
        ({ text }) => inFile(text, 'is over 180 characters.')
      ),
      ...unless(
        openQuestions.map(text => ({ text })),
        ({ text }) => text.includes('?') && text.length <= 80,
        ({ text }) => inFile(text, 'asks nothing, or in over 80 characters.')
      )
    ]).toEqual([])
    expect(
      languageProblems([...news.flatMap(item => [item.who, item.text]), ...openQuestions])
    ).toEqual([])
  })

  test('runs from the undated to the latest, and says up to which day it is known', () => {
    const dates = news.map(({ date }) => date ?? '')
    expect(dates).toEqual([...dates].sort())
    if (news.length === 0) expect(newsAsOf).toBeNull()
    else expect((newsAsOf ?? '') >= (dates.at(-1) ?? '')).toBe(true)
  })

  test('gives a day only where the text it comes from has one, and a year to all others', () => {
    const days = sources.map(({ date }) => date)
    expect(
      unless(
        news,
        ({ date }) => days.includes(date),
        ({ text }) => inFile(text, 'has a date that no source has.')
      )
    ).toEqual([])
    if (news.some(({ date }) => date === null)) expect(film.undatedYear).toMatch(/^\d{4}$/)
  })
})
