import type { Locator, Page } from '@playwright/test'
import { film } from '../../../src/film/index.ts'
import { questions as inSpanish } from '../../../src/film/es/questions/index.ts'
import type { QuestionTexts } from '../../../src/film/texts.ts'
import type { Question } from '../../../src/film/types.ts'
import { expect } from './drive-page.ts'
import { words } from './languages.ts'

type Language = 'en' | 'es'

const labels = {
  en: {
    position: (position: number) => `${position} of 10:`,
    answers: 'Answers',
    order: 'Your order',
    up: (title: string) => `Move ${title} up`,
    checkOrder: 'Check my order',
    lefts: 'Match these',
    rights: 'With these',
    checkPairs: 'Check my pairs',
    right: 'Right',
    notQuite: 'Not quite',
    next: 'Next question',
    result: 'See my result'
  },
  es: {
    position: (position: number) => words('quiz/quiz', 'position', { position, of: 10 }),
    answers: words('quiz/quiz', 'answers'),
    order: words('quiz/order', 'order'),
    up: (title: string) => words('quiz/order', 'up', { title }),
    checkOrder: words('quiz/order', 'check'),
    lefts: words('quiz/match', 'left'),
    rights: words('quiz/match', 'right'),
    checkPairs: words('quiz/match', 'check'),
    right: words('quiz/quiz', 'right'),
    notQuite: words('quiz/quiz', 'notQuite'),
    next: words('quiz/quiz', 'next'),
    result: words('quiz/quiz', 'result')
  }
}

export function textsOf(question: Question, language: Language): QuestionTexts {
  const texts = language === 'en' ? question : inSpanish[question.number]
  if (!texts) throw new Error(`Question ${String(question.number)} is not in ${language}.`)
  return texts
}

const linesOf = ({ prompt, explanation, options, events, pairs }: QuestionTexts) => [
  prompt,
  explanation,
  ...(options ?? []).flatMap(({ text, note }) => (note ? [text, note] : [text])),
  ...(events ?? []),
  ...(pairs ?? []).flat()
]

/**
 * Plays the ten on screen, and looks for the texts of each question in this language and not the other.
 * Options, events and pairs are known by their places in the film, which are the same in all languages.
 * @param isRight whether to answer the question at this index right
 * @returns the numbers of the questions, in the order asked
 */
export async function playRound(
  page: Page,
  language: Language,
  isRight: (index: number) => boolean
): Promise<number[]> {
  const say = labels[language]
  const heading = page.getByRole('heading', { level: 1 })
  const numbers: number[] = []
  for (let index = 0; index < 10; index++) {
    const position = say.position(index + 1)
    await expect(heading).toContainText(position)
    const prompt = spaced(await heading.textContent())
      .replace(position, '')
      .trim()
    const question = film.questions.find(
      each => !each.retired && spaced(textsOf(each, language).prompt) === prompt
    )
    if (!question) throw new Error(`No question asks in ${language}: ${prompt}`)
    numbers.push(question.number)

    const texts = textsOf(question, language)
    await answerByPlace(page, language, question, isRight(index))
    const verdict = page.getByRole('status')
    await expect(verdict).toHaveText(new RegExp(`^${isRight(index) ? say.right : say.notQuite}\\b`))
    await expect(verdict).toContainText(texts.explanation)
    const own = linesOf(texts)
    const foreign = linesOf(textsOf(question, language === 'en' ? 'es' : 'en'))
    const lines = (await page.locator('main').innerText()).split('\n').map(spaced)
    expect(lines.filter(line => foreign.includes(line) && !own.includes(line))).toEqual([])
    await page.getByRole('button', { name: index < 9 ? say.next : say.result }).click()
  }
  return numbers
}

async function answerByPlace(page: Page, language: Language, question: Question, isRight: boolean) {
  const say = labels[language]
  const texts = textsOf(question, language)
  const buttons = (name: string) => page.getByRole('group', { name }).getByRole('button')
  if (question.kind === 'choice') {
    const options = await textsOnScreen(
      buttons(say.answers),
      (texts.options ?? []).map(({ text }) => text)
    )
    await options(
      isRight ? question.answer : (question.answer + 1) % question.options.length
    ).click()
  } else if (question.kind === 'match') {
    const pairs = texts.pairs ?? []
    const lefts = await textsOnScreen(
      buttons(say.lefts),
      pairs.map(([left]) => left)
    )
    const rights = await textsOnScreen(
      buttons(say.rights),
      pairs.map(([, right]) => right)
    )
    for (const place of pairs.keys()) {
      await lefts(place).click()
      await rights(isRight ? place : (place + 1) % pairs.length).click()
    }
    await page.getByRole('button', { name: say.checkPairs }).click()
  } else {
    const events = texts.events ?? []
    const rows = page.getByRole('group', { name: say.order }).getByRole('listitem')
    await textsOnScreen(rows, events)
    // The order at the start is never the right one.
    for (const [place, event] of isRight ? events.entries() : []) {
      const titles = await rows.locator('> span').allTextContents()
      for (let steps = titles.indexOf(event) - place; steps > 0; steps--)
        await page.getByRole('button', { name: say.up(event), exact: true }).click()
    }
    await page.getByRole('button', { name: say.checkOrder }).click()
  }
}

/** Expects these texts and no others, in any order. The element of the text at a place in the film. */
async function textsOnScreen(elements: Locator, texts: readonly string[]) {
  await expect(elements).toHaveCount(texts.length)
  const shown = (await elements.locator('> span').allTextContents()).map(text => text.trim())
  expect(shown.toSorted()).toEqual(texts.toSorted())
  return (place: number) => elements.nth(shown.indexOf(texts[place] ?? ''))
}

const spaced = (text: string | null) => String(text).replace(/\s+/g, ' ').trim()
