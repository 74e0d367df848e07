import type { Page } from '@playwright/test'
import { encodeResult } from '../../../src/links/index.ts'
import { film } from '../../../src/film/index.ts'
import { translatePage, wordsOfPage } from '../../world/translate.ts'
import { expect, test, watch, withMotion } from '../driving/drive-page.ts'

test.use(withMotion)

const numberOf = (kind: string) =>
  film.questions.find(({ kind: its, retired }) => its === kind && !retired)?.number ?? 0
const questions = ['choice', 'order', 'match'].map(numberOf)
/** A round of one question: the order of several is random. */
const challenge = (question = 0) =>
  `#/quiz/${encodeResult({ quiz: { mode: 'ten', questions: [question], right: [true] } }, film)}`
const codeOf = (name: string, ...ids: string[]) =>
  `#/r/${encodeResult({ name, ballot: { ranking: ids.map(id => [id]) } }, film)}`

type Step = (page: Page) => Promise<unknown>

const press =
  (name: string | RegExp): Step =>
  page =>
    page.getByRole('button', { name, exact: true }).first().click()
const key =
  (pressed: string): Step =>
  page =>
    page.keyboard.press(pressed)
const fill =
  (name: string | RegExp, text: string): Step =>
  page =>
    page.getByRole('textbox', { name }).fill(text)
const fold =
  (name: string): Step =>
  page =>
    page.locator('summary', { hasText: name }).click()
/** The text that the paste button reads; `null` refuses it. */
const clipboard =
  (text: string | null): Step =>
  page =>
    page.evaluate(read => {
      navigator.clipboard.readText = () =>
        read === null ? Promise.reject(new Error('Refused.')) : Promise.resolve(read)
    }, text)
const side =
  (name: string, at: number): Step =>
  page =>
    page.getByRole('group', { name }).getByRole('button').nth(at).click()
const times = (many: number, step: Step) => Array.from({ length: many }, () => step)
const pairs = film.questions.find(({ number }) => number === questions[2])
const many = pairs?.kind === 'match' ? pairs.pairs.length : 0

const loop: Step[] = [
  page => page.goto(challenge(questions[0])),
  side('Answers', 1),
  press('Where’s this from?'),
  page => page.goto(challenge(questions[1])),
  press(/^Move .* down$/),
  press('Check my order'),
  page => page.goto(challenge(questions[2])),
  page => page.getByRole('button', { name: 'Check my pairs' }).press('Enter'),
  ...Array.from({ length: many }, (_, at) => [
    side('Match these', at),
    side('With these', (at + 1) % many)
  ]).flat(),
  press('Check my pairs'),
  press('See my result'),
  page => page.goto('#/vote'),
  page => page.getByRole('button', { name: 'Pick at least two' }).press('Enter'),
  ...['Duet', 'Clear His Name', 'Old Wounds'].map(press),
  press('Rank these 3'),
  key('1'),
  press('Undo'),
  ...times(2, side('The two of them', 0)),
  page =>
    page
      .getByRole('button', { name: /^(I’d rather put them in order myself|Change the order)$/ })
      .click(),
  press('Old Wounds'),
  press('Move Old Wounds down'),
  press('Put it on my ticket'),
  press('Put your name on it'),
  fill(/^Your name/, 'Ana'),
  page => page.goto('#/party'),
  press('Invite'),
  fill('Name it', 'Movie night'),
  press('Invite'),
  clipboard(null),
  press('Paste the chat'),
  fill('Paste your group chat here', codeOf('Ann', 'duet', 'children', 'big-break', 'old-wounds')),
  press('Add the votes'),
  clipboard(`${codeOf('Bo', 'duet')} ${codeOf('Cy', 'children', 'duet', 'big-break')}`),
  press('Paste the chat'),
  press('Bo'),
  press('Remove Bo'),
  press('Undo'),
  press('Reveal the winner'),
  press('Next'),
  key('ArrowRight'),
  press('Skip to the winner'),
  press('Again'),
  press('Skip to the winner'),
  press('How it was counted'),
  ...['All places', 'Every pair', 'Step by step', 'Other ways to count'].map(fold)
]

/** The same seed and date on every page. */
async function sameFor(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let seed = 1
    Date.now = () => Date.UTC(2026, 10, 22, 20)
    crypto.getRandomValues = values => {
      if (values) new Uint8Array(values.buffer).fill(seed++)
      return values
    }
  })
}

test('the whole loop shows the same text if it is translated before each press', async ({
  page,
  browser,
  baseURL
}) => {
  test.slow()
  const context = await browser.newContext({ ...(baseURL && { baseURL }) })
  const translated = await context.newPage()
  const faults = await watch(translated, baseURL)
  const words = (of: Page) => of.evaluate(wordsOfPage)
  await sameFor(page)
  await sameFor(translated)
  for (const step of loop) {
    await step(page)
    await step(translated)
    await expect(async () => {
      expect(await words(translated)).toBe(await words(page))
    }).toPass({ timeout: 15_000 })
    await translated.evaluate(translatePage)
  }
  await expect(translated.locator('main font font').first()).toBeVisible()
  expect(faults).toEqual([])
  await context.close()
})

test('a first page that was translated before the game loaded is rendered again', async ({
  page
}) => {
  await page.route(/\/encore\/$/, async route => {
    const response = await route.fetch()
    const drawn = (await response.text()).replace(
      /Play the quiz(?=\s*<)/,
      '<font><font>Zum Quiz</font></font>'
    )
    expect(drawn).toContain('Zum Quiz')
    await route.fulfill({ response, body: drawn })
  })
  await page.goto('')
  await expect(page.getByRole('link', { name: 'Play the quiz' })).toBeVisible()
})
