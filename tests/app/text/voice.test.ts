import { expect, test } from 'vitest'
import { verdictOf } from '../../../src/quiz/rules/verdict.ts'
import { difficultyWords } from '../../../src/quiz/play/question/difficulty-words.ts'
import { newsWords } from '../../../src/app/news/words.ts'
import { sourceWords } from '../../../src/app/text/source-words.ts'
import { verdictWords } from '../../../src/quiz/verdict-words.ts'
import { languageProblems } from '../../film/checks/question-checks.ts'
import { sentences } from './sentences.ts'

const where = (isWrong: (text: string) => boolean) =>
  sentences.filter(({ text }) => isWrong(text)).map(each => `${each.where}: ${each.text}`)

test('the checks cover all words files', () => {
  expect(sentences.length).toBeGreaterThan(400)
})

test('no sentence has straight quotes, loose spaces or American spelling', () => {
  expect(languageProblems(sentences.map(({ text }) => text).filter(Boolean))).toEqual([])
})

test('sentences use contractions', () => {
  const stiff =
    /\b(do|does|did|is|are|was|were|has|have|would|could|should) not\b|\bcannot\b|\b(you|we|they) (are|have|would|will)\b(?! in)|\b(it|that|there) is\b/i
  expect(where(text => stiff.test(text))).toEqual([])
})

test('only verdict quips end with an exclamation mark', () => {
  const exclaimed = where(text => text.includes('!')).map(line => line.split(':')[0])
  expect([...new Set(exclaimed)].sort()).toEqual([
    'quiz/verdict.encore',
    'ticket/ticket.perfectBoth',
    'ticket/ticket.perfectOnly'
  ])
})

test('no text has more than four sentences, and every brace is closed', () => {
  expect(where(text => (text.match(/[.?](?=\s|$)/g)?.length ?? 0) > 4)).toEqual([])
  expect(
    where(text => (text.match(/\{/g)?.length ?? 0) !== (text.match(/\}/g)?.length ?? 0))
  ).toEqual([])
})

test('every verdict has a name and a line, and every difficulty has a word', () => {
  const words = verdictWords.get()
  for (let right = 0; right <= 10; right++) {
    const verdict = verdictOf({ right, of: 10 })
    expect(words[verdict]).not.toBe('')
    expect(words[`${verdict}Line`]).toMatch(/[.?]$/)
  }
  expect(Object.keys(difficultyWords.get())).toEqual(['1', '2', '3'])
})

test('news has its date, and a source its paragraphs', () => {
  expect(newsWords.get().asOf({ date: '17 March 2025' })).toContain('as of 17 March 2025')
  const { inFull } = sourceWords.get()
  expect(inFull({ title: '“News”', count: 1, paragraphs: 9 })).toBe('“News”, paragraph 9')
})
