import { expect, test, type Locator, type Page } from '@playwright/test'
import { encodeResult } from '../../../src/links/index.ts'
import { film } from '../../../src/film/index.ts'
import { withMotion } from '../driving/drive-page.ts'
import { paste } from '../driving/paste.ts'

// With a stopped clock. In all other tests presses never count as double taps.
// In a profile of its own: what stops the clock may outlive a test, and be missed on the pages of the next.
test.use({ reuseContext: false, ...withMotion })

const open = film.questions.filter(({ retired }) => !retired)
const choices = open.filter(({ kind }) => kind === 'choice')
const order = open.find(({ kind }) => kind === 'order')

function quizOf(...asked: ((typeof open)[number] | undefined)[]): string {
  const questions = asked.map(question => question?.number ?? 0)
  const quiz = { mode: 'ten' as const, questions, right: questions.map(() => true) }
  return `#/quiz/${encodeResult({ quiz }, film)}`
}

async function goWithClock(page: Page, hash: string): Promise<void> {
  await page.clock.install()
  await page.goto(hash)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.clock.pauseAt(Date.now() + 3_600_000)
}

const press = (control: Locator) => control.dispatchEvent('click')
const named = (page: Page, name: string | RegExp) => page.getByRole('button', { name })

test('a double tap on Next does not answer the next question, by touch or by key', async ({
  page
}) => {
  await goWithClock(page, quizOf(choices[0], choices[1]))
  const answers = page.getByRole('group', { name: 'Answers' }).getByRole('button')
  const verdict = page.getByRole('status')
  await press(answers.first())
  await expect(verdict).toHaveText(/^(Right|Not quite)/)
  await press(named(page, 'Next question'))
  await expect(page.getByText('Question 1 of 2')).toBeVisible()
  await page.clock.runFor(400)
  await press(named(page, 'Next question'))
  await expect(page.getByText('Question 2 of 2')).toBeVisible()
  await page.clock.runFor(120)
  await page.keyboard.press('1')
  await press(answers.first())
  await answers.first().press('Enter')
  await page.clock.runFor(279)
  await page.keyboard.press('1')
  await expect(verdict).toHaveText('')
  await page.clock.runFor(1)
  await page.keyboard.press('1')
  await expect(verdict).toHaveText(/^(Right|Not quite)/)
})

test('a double tap on Next does not move a row of the next question, or check its order', async ({
  page
}) => {
  await goWithClock(page, quizOf(choices[0], order))
  await press(page.getByRole('group', { name: 'Answers' }).getByRole('button').first())
  await page.clock.runFor(400)
  await press(named(page, 'Next question'))
  const rows = page.getByRole('listitem')
  await rows.first().waitFor()
  const before = await rows.allTextContents()
  await press(named(page, /^Move .* down$/).first())
  await press(named(page, 'Check my order'))
  await expect(rows).toHaveText(before)
  await page.clock.runFor(400)
  await press(named(page, 'Check my order'))
  await expect(page.getByRole('list', { name: 'Your answer and the right one' })).toBeVisible()
})

test('a double tap on a duel does not answer the next duel', async ({ page }) => {
  await goWithClock(page, '#/vote')
  for (const pick of [0, 1, 2]) {
    await press(page.getByRole('group', { name: 'Sequels' }).getByRole('button').nth(pick))
  }
  await press(named(page, 'Rank these 3'))
  const corner = page.getByRole('group', { name: 'The two of them' }).getByRole('button').first()
  const status = page.getByRole('status')
  await corner.waitFor()
  await page.clock.runFor(400)
  await press(corner)
  await expect(status).toHaveText(/At most 2 to go/)
  await page.clock.runFor(399)
  await press(corner)
  await page.keyboard.press('2')
  await expect(status).toHaveText(/At most 2 to go/)
  await expect(corner).toBeEnabled()
  await page.clock.runFor(1)
  await press(corner)
  await expect(status).not.toHaveText(/At most 2 to go/)
})

test('a double tap on the reveal reveals one place', async ({ page }) => {
  await goWithClock(page, '#/party')
  const ranking = film.storylines.slice(0, 4).map(({ id }) => [id])
  const votes = ['Ana', 'Ben'].map(
    name => `#/r/${encodeResult({ name, ballot: { ranking } }, film)}`
  )
  await paste(page, votes.join(' '))
  await press(named(page, 'Reveal the winner'))
  const dialog = page.getByRole('dialog', { name: 'The reveal' })
  const next = dialog.getByRole('button', { name: /^(Next|And the winner is …)$/ })
  const status = dialog.getByRole('status').first()
  const [winner, second, third, last] = film.storylines.map(({ title }) => title)
  await next.waitFor()
  await press(next)
  await expect(status).toBeEmpty()
  await page.clock.runFor(400)
  await press(next)
  await expect(status).toHaveText(`Out: ${last}.`)
  await page.clock.runFor(399)
  await press(next)
  await page.keyboard.press('ArrowRight')
  await expect(status).toHaveText(`Out: ${last}.`)
  await expect(next).toBeEnabled()
  await page.clock.runFor(1)
  await page.keyboard.press('ArrowRight')
  await expect(status).toContainText(`Third: ${third}.`)
  await page.clock.runFor(400)
  await press(next)
  await expect(status).toContainText(`Second: ${second}.`)
  // The second tap of the last press does not end the darkness.
  await page.clock.runFor(400)
  await press(next)
  await page.clock.runFor(399)
  await press(next)
  await page.keyboard.press('ArrowRight')
  await expect(status).toContainText(`Second: ${second}.`)
  await page.clock.runFor(1)
  await press(next)
  await expect(status).toContainText(`The winner: ${winner}.`)
})
