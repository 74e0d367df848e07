import { expect, test } from 'vitest'
import { comments } from '../../../src/film/comments.ts'
import { originsOf } from '../../../src/film/origins.ts'
import { sources } from '../../../src/film/sources.ts'

const titleOf = (id: string) => sources.find(source => source.id === id)?.title

test('origins: each text once with all its paragraphs, its comments apart, unknown texts left out', () => {
  const { source, from } = comments ?? { source: '', from: 0 }
  const cites = [
    { source, paragraph: 2 },
    { source: 'march-2025', paragraph: 3 },
    { source, paragraph: from },
    { source, paragraph: from - 1 },
    { source: 'none', paragraph: 1 },
    { source: 'march-2025', paragraph: 7 }
  ]
  expect(originsOf(cites)).toEqual([
    { title: titleOf(source), paragraphs: [2, from - 1], areComments: false },
    { title: titleOf('march-2025'), paragraphs: [3, 7], areComments: false },
    { title: titleOf(source), paragraphs: [from], areComments: true }
  ])
})
