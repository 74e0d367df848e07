import { describe, expect, test } from 'vitest'
import type { Cite } from '../../src/film/types.ts'
import { film } from '../../src/film/index.ts'
import { languageProblems } from './question-checks.ts'

const { storylines, news, newsAsOf, openQuestions, comments, sources } = film

const exists = ({ source: id, paragraph }: Cite): boolean => {
  const source = sources.find(known => known.id === id)
  return source !== undefined && paragraph >= 1 && paragraph <= source.paragraphs
}

describe('the storylines', () => {
  test('keep for ever the numbers and names they were released with', () => {
    expect(storylines.map(({ number, id }) => [number, id])).toEqual([
      [1, 'welcome-home'],
      [2, 'big-break'],
      [3, 'role-swap'],
      [4, 'civilian-life'],
      [5, 'marriage-test'],
      [6, 'children'],
      [7, 'frankies-child'],
      [8, 'real-wedding'],
      [9, 'duet'],
      [10, 'clear-his-name'],
      [11, 'old-wounds'],
      [12, 'family-ties'],
      [13, 'convictions'],
      [14, 'married-life']
    ])
  })

  test('have a title that fits a row, a pitch of one sentence or two and a source', () => {
    expect(new Set(storylines.map(s => s.title)).size).toBe(14)
    expect(storylines.filter(s => s.title.length > 32)).toEqual([])
    expect(storylines.filter(s => s.pitch.length > 110)).toEqual([])
    expect(storylines.filter(s => !/^[^.?!]+[.?]( [^.?!]+[.?])?$/.test(s.pitch))).toEqual([])
    expect(new Set(storylines.map(s => s.pitch)).size).toBe(14)
    expect(storylines.filter(s => s.cites.length === 0 || !s.cites.every(exists))).toEqual([])
    expect(languageProblems(storylines.flatMap(s => [s.title, s.pitch]))).toEqual([])
  })

  test('carry the comments that were counted by hand', () => {
    expect(storylines.map(s => s.comments)).toEqual([4, 5, 3, 4, 3, 4, 1, 1, 2, 1, 0, 0, 1, 2])
    expect(comments).toEqual({ source: 'first-look', from: 27, total: 52, naming: 16 })
  })
})

describe('the news of a sequel', () => {
  test('names its sources and fits the page', () => {
    expect(news.length).toBeGreaterThanOrEqual(6)
    expect(news.filter(item => item.cites.length === 0 || !item.cites.every(exists))).toEqual([])
    expect(news.filter(item => item.text.length > 180)).toEqual([])
    expect(languageProblems(news.flatMap(item => [item.who, item.text]))).toEqual([])
  })

  test('runs from the undated to the latest, and ends with nothing confirmed', () => {
    const dates = news.map(item => item.date ?? '')
    expect(dates).toEqual([...dates].sort())
    expect(news.at(-1)?.date).toBe('2025-03-17')
    expect(news.at(-1)?.text).toMatch(/^Nothing’s confirmed\./)
  })

  test('says up to which day it is known, and what is still open', () => {
    expect(newsAsOf).toBe(news.at(-1)?.date)
    expect(openQuestions.length).toBeGreaterThanOrEqual(3)
    expect(openQuestions.filter(text => !text.includes('?') || text.length > 80)).toEqual([])
    expect(languageProblems(openQuestions)).toEqual([])
  })

  test('gives a day only where the text it comes from has one', () => {
    const days = sources.map(source => source.date)
    expect(days).toEqual([null, '2024-12-24', '2025-03-17'])
    expect(news.filter(item => !days.includes(item.date))).toEqual([])
  })
})
