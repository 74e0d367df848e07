import type { Page } from '@playwright/test'
import { isComment } from '../../src/quiz/rules/comment-questions.ts'
import { rightAnswer } from '../../src/quiz/rules/check.ts'
import type { GivenAnswer } from '../../src/quiz/rules/question-kind.ts'
import { startRound, type Round } from '../../src/quiz/rules/round.ts'
import { film } from '../../src/film/index.ts'
import { keptRound } from './kept.ts'
import type { Scene } from './scene.ts'

const hash = '#/quiz'
const numberOf = (kind: string, place = 0) =>
  film.questions.filter(({ kind: its, retired }) => its === kind && !retired)[place]?.number ?? 0
const order = numberOf('order')
const match = numberOf('match')

/** The question whose options have the longest word: it has to fit a narrow screen with large text. */
const longestWord = film.questions
  .filter(question => question.kind === 'choice' && !question.retired)
  .map(question => {
    const words =
      question.kind === 'choice'
        ? question.options.flatMap(({ text }) => text.split(/\P{L}+/u))
        : []
    return { number: question.number, length: Math.max(...words.map(({ length }) => length)) }
  })
  .reduce((one, other) => (other.length > one.length ? other : one)).number

/** A round of these questions, answered with the right parts pushed on by so many places. */
function keptAnswers(questions: number[], pushes: number[], round: Partial<Round> = {}) {
  const answers = pushes.map((push, at) => {
    const question = film.questions.find(({ number }) => number === questions[at])
    const right: GivenAnswer = question ? rightAnswer(question) : []
    const given =
      question?.kind === 'choice'
        ? right.map(option => (option + push) % question.options.length)
        : [...right.slice(push), ...right.slice(0, push)]
    return { given, took: 5400 }
  })
  const id = round.id ?? 'scene'
  const startedAt = Date.UTC(2026, 10, 20)
  return {
    [`round:${id}`]: {
      ...startRound({ id, mode: 'ten', seed: 7, questions, startedAt }),
      answers,
      at: Math.max(0, answers.length - 1),
      ...round
    }
  }
}

const played = {
  ...keptAnswers([1, order, match, 3, 9, 43, 46], [0, 1, 1, 1, 0, 0, 2], { at: 7 }),
  ...keptAnswers([2, 4, 5, 7, 10], [0, 0, 0, 0, 0], { id: 'perfect', at: 5 }),
  ...keptAnswers([14, 8], [1], { id: 'open', mode: 'everything', at: 1 }),
  ...keptAnswers([11, 12, 13], [1], { id: 'challenge', mode: 'challenge', at: 0 })
}

/** A round of lines that are real or made up. */
function lines(pushes: number[]) {
  const numbers = film.questions.filter(isComment).map(({ number }) => number)
  return keptAnswers(numbers.slice(0, 10), pushes, { mode: 'comments' })
}

/** The five of today, and of the two days before it. */
const DAY = 86_400_000
const today = Math.floor(Date.now() / DAY)
const dailyDone = Object.assign(
  {},
  ...[0, 1, 2].map(ago =>
    keptAnswers([1, 2, 3, 4, 7], [0, 1, 0, 0, 0], {
      id: `daily-${ago}`,
      mode: 'daily',
      seed: today - ago,
      at: 5
    })
  )
) as Record<string, unknown>

/** What puts an order or a match together comes after the question. */
async function untilComposed(page: Page) {
  await page.getByRole('button', { name: /^Check my/ }).waitFor()
}

async function tapTwo(page: Page) {
  const sides = page.getByRole('group', { name: /these$/i })
  await sides.first().getByRole('button').first().click()
  await sides.last().getByRole('button').nth(1).click()
  await sides.first().getByRole('button').nth(1).click()
}

export const quizScenes: Scene[] = [
  { name: 'quiz: first question', hash, kept: keptRound({ answered: 0 }) },
  { name: 'quiz: the longest word', hash, kept: keptAnswers([longestWord, 1], []) },
  { name: 'quiz: answered right', hash, kept: keptRound({ answered: 3, isOnNext: false }) },
  {
    name: 'quiz: answered wrong',
    hash,
    kept: keptRound({ answered: 3, right: 2, isOnNext: false })
  },
  {
    name: 'quiz: answered wrong, sources open',
    hash,
    kept: keptRound({ answered: 3, right: 2, isOnNext: false }),
    act: async page => {
      await page.getByRole('button', { name: 'Where’s this from?' }).click()
    }
  },
  { name: 'quiz: a line, real or made up', hash: '#/quiz/comments', kept: lines([]) },
  { name: 'quiz: a line answered wrong', hash: '#/quiz/comments', kept: lines([1]) },
  {
    name: 'quiz: without number keys',
    hash,
    kept: { ...keptRound({ answered: 0 }), 'single-keys': false }
  },
  {
    name: 'quiz: the menu',
    hash,
    kept: keptRound({ answered: 2 }),
    act: async page => {
      await page.getByRole('button', { name: 'Menu' }).click()
      await page.getByRole('link', { name: 'About Encore' }).waitFor()
    }
  },
  { name: 'quiz: last answered', hash, kept: keptRound({ isOnNext: false }) },
  {
    name: 'quiz: all right',
    hash,
    kept: keptRound({ right: 10, isOnNext: false })
  },
  { name: 'quiz: order', hash, kept: keptAnswers([order, 1], []), act: untilComposed },
  {
    name: 'quiz: order answered wrong',
    hash,
    kept: keptAnswers([order, 1], [1]),
    act: untilComposed
  },
  {
    name: 'quiz: order answered right',
    hash,
    kept: keptAnswers([order, 1], [0]),
    act: untilComposed
  },
  { name: 'quiz: match', hash, kept: keptAnswers([match, 1], []), act: untilComposed },
  { name: 'quiz: match half paired', hash, kept: keptAnswers([match, 1], []), act: tapTwo },
  {
    name: 'quiz: match answered wrong',
    hash,
    kept: keptAnswers([match, 1], [1]),
    act: untilComposed
  },
  {
    name: 'quiz: match answered right',
    hash,
    kept: keptAnswers([match, 1], [0]),
    act: untilComposed
  },
  { name: 'quiz: everything', hash: '#/quiz/everything', kept: played },
  {
    name: 'quiz: many questions',
    hash: '#/quiz/everything',
    kept: keptAnswers(
      Array.from({ length: 44 }, (_, index) => index + 1),
      [0, 0, 0, 0, 0, 0],
      { mode: 'everything', at: 6 }
    )
  },
  {
    name: 'quiz: daily done',
    hash: '#/quiz/daily',
    kept: dailyDone
  },
  {
    name: 'quiz: daily done, reminder saved',
    hash: '#/quiz/daily',
    kept: dailyDone,
    act: async page => {
      await page.getByRole('button', { name: 'Remind me each day' }).click()
    }
  },
  {
    name: 'quiz: daily done, story saved',
    hash: '#/quiz/daily',
    kept: dailyDone,
    act: async page => {
      await page.getByRole('button', { name: 'Save for Stories' }).click()
      await page.getByText(/^Saved/).waitFor()
    }
  },
  { name: 'quiz: nothing missed', hash: '#/quiz/missed' },
  { name: 'quiz: unreadable challenge', hash: '#/quiz/r1nothing' },
  {
    name: 'quiz: storage full',
    hash,
    storage: 'full',
    act: async page => {
      await page.getByRole('group', { name: 'Answers' }).getByRole('button').first().click()
    }
  },
  { name: 'review: nothing', hash: '#/review' },
  { name: 'review: every kind', hash: '#/review/scene', kept: played },
  { name: 'record: nothing', hash: '#/record' },
  { name: 'record: some rounds', hash: '#/record', kept: played },
  { name: 'home: rounds waiting', hash: '#/', kept: played },
  {
    name: 'home: a round quit',
    hash: '#/',
    kept: played,
    act: async page => {
      await page
        .getByRole('button', { name: /^Quit this round/ })
        .first()
        .click()
    }
  },
  {
    name: 'home: the daily five done',
    hash: '#/',
    kept: dailyDone
  }
]
