import { describe, expect, test } from 'vitest'
import type { Ballot, QuizResult } from '../../../src/links/contents.ts'
import {
  compareBallots,
  compareQuestions,
  compareScores
} from '../../../src/ticket/rules/compare-results.ts'
import { film } from '../../../src/film/index.ts'

const compare = (theirs: Ballot, mine: Ballot) => compareBallots(theirs, mine, film)

describe('`compareBallots` with write-ins', () => {
  const own = { ranking: [['write-in'], ['duet']], writeIn: 'A Grammy' }

  test.each([
    ['A GRAMMY', 27],
    ['ａ grammy', 27],
    ['A wedding', 13]
  ])(
    'two write-ins are one candidate only if their folded texts are equal: %j',
    (writeIn, compared) => {
      expect(compare({ ...own, writeIn }, own).compared).toBe(compared)
    }
  )

  test('write-ins without a text are left out', () => {
    const ballots = [{ ranking: own.ranking }, { ranking: own.ranking }] as const
    expect(compare(...ballots).compared).toBe(13)
  })

  test('a write-in as the biggest disagreement is named by its text', () => {
    const other = { ...own, ranking: [['duet'], ['write-in']] }
    expect(compare(other, own).disagreement?.title).toBe('Duet')
    const far = { ...own, ranking: [['duet'], ['children'], ['write-in']] }
    expect(compare(far, own).disagreement).toEqual({
      id: 'write-in:a grammy',
      title: 'A Grammy',
      mine: 1,
      theirs: 3
    })
  })

  test('a write-in with the title of a storyline counts as that storyline', () => {
    const picked = { ranking: [['duet'], ['children']] }
    const written = { ranking: [['write-in'], ['children']], writeIn: ' DUET ' }
    expect(compare(picked, written)).toEqual(compare(picked, picked))
    const twice = { ranking: [['duet'], ['write-in'], ['children']], writeIn: 'Duet' }
    expect(compare(picked, twice)).toEqual(compare(picked, picked))
    // The duplicate takes no place of its own.
    const turned = { ranking: [['children'], ['duet']] }
    expect(compare(turned, twice).disagreement).toMatchObject({
      title: 'And Baby Makes Three',
      mine: 2,
      theirs: 1
    })
    const level = { ranking: [['children'], ['write-in', 'duet']], writeIn: 'Duet' }
    expect(compare(turned, level)).toEqual(compare(turned, turned))
  })
})

describe('the share of `compareBallots` in percent', () => {
  const everything = film.storylines.map(({ id }) => [id])

  test('is 100 only if all pairs agree', () => {
    const ballot = { ranking: everything }
    expect(compare(ballot, ballot).percent).toBe(100)
    const swapped = { ranking: [...everything.slice(0, -2), ...everything.slice(-2).reverse()] }
    expect(compare(ballot, swapped)).toMatchObject({ same: 90, compared: 91, percent: 99 })
  })

  test('is rounded', () => {
    const [theirs, mine] = [{ ranking: [['duet'], ['children']] }, { ranking: [['children']] }]
    // Theirs ranks two storylines above the other twelve, mine ranks one.
    expect(compare(theirs, mine)).toMatchObject({ same: 12, compared: 13, percent: 92 })
  })

  test('is `null` if no pair can be compared', () => {
    const level = { ranking: [everything.flat()] }
    expect(compare(level, level)).toMatchObject({ share: null, percent: null })
  })
})

describe('`compareScores` and `compareQuestions`', () => {
  const quiz = (questions: number[], right: boolean[]): QuizResult => ({
    mode: 'ten',
    questions,
    right
  })
  const theirs = quiz([12, 3, 7], [true, false, true])

  test('answers are matched by question number', () => {
    expect(compareScores(theirs, quiz([7, 12, 3], [true, false, false]))).toEqual({
      theirs: 2,
      mine: 1,
      of: 3,
      answers: [
        { theirs: true, mine: false },
        { theirs: false, mine: false },
        { theirs: true, mine: true }
      ]
    })
  })

  test('only questions that both were asked are counted', () => {
    const mine = quiz([3, 12], [true, true])
    expect(compareScores(theirs, mine)).toEqual({
      theirs: 1,
      mine: 2,
      of: 2,
      answers: [
        { theirs: true, mine: true },
        { theirs: false, mine: true }
      ]
    })
    const asked = [7, 3].flatMap(number => film.questions.filter(each => each.number === number))
    expect(compareQuestions(asked, theirs, mine)).toMatchObject([
      { number: 7, theirs: true, mine: null },
      { number: 3, theirs: false, mine: true }
    ])
  })
})
