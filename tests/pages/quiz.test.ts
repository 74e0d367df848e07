import { describe, expect, test } from 'vitest'
import { onScreen, onScreenAs, play, tenRight } from '../stores/play.ts'
import { press, visit, type Visit } from './visit.ts'

const heading = ({ screen }: Visit) => screen.getByRole('heading', { level: 1 })

function answerButtons({ screen, within }: Visit): HTMLElement[] {
  return within(screen.getByRole('group', { name: 'Answers' })).getAllByRole('button')
}

/** Taps the right answer, or a wrong one. */
async function give(page: Visit, right: boolean): Promise<void> {
  const place = onScreenAs(page, 'choice').options.findIndex(({ isAnswer }) => isAnswer === right)
  const button = answerButtons(page)[place]
  if (button) await page.user.click(button)
}

describe('a question', () => {
  test('is the heading, its answers a group of buttons', async () => {
    const page = await visit('#/quiz')
    const { question, options } = onScreenAs(page, 'choice')
    expect(document.title).toBe('The quiz – Encore')
    expect(heading(page).textContent).toBe(question.prompt)
    expect(answerButtons(page).map(({ textContent }) => textContent.trim())).toEqual(
      options.map(({ text }) => text)
    )
    expect(page.screen.getByRole('status').textContent).toBe('')
    expect(page.screen.queryByRole('button', { name: 'Next question' })).toBeNull()
  })

  test('says Right, why and where that stands, and offers the next', async () => {
    const page = await visit('#/quiz')
    const { question } = onScreen(page)
    await give(page, true)
    expect(page.screen.getByRole('status').textContent).toBe('Right')
    expect(page.screen.getByText(question.explanation)).toBeTruthy()
    expect(page.screen.getAllByText(/, paragraph \d+$/)).toHaveLength(question.cites.length)
    expect(page.screen.getByRole('button', { name: 'Next question' })).toBe(document.activeElement)
  })

  test('says Not quite in words, and marks both the right answer and the player’s', async () => {
    const page = await visit('#/quiz')
    const right = onScreenAs(page, 'choice').options.findIndex(({ isAnswer }) => isAnswer)
    await give(page, false)
    expect(page.screen.getByRole('status').textContent).toBe('Not quite')
    const told = answerButtons(page).map(({ textContent }) => textContent)
    expect(told[right]).toContain('Right answer')
    expect(told.filter(text => text.includes('Your answer'))).toHaveLength(1)
    expect(told[right]).not.toContain('Your answer')
  })

  test('cannot be answered twice', async () => {
    const page = await visit('#/quiz')
    await give(page, false)
    await give(page, true)
    expect(page.screen.getByRole('status').textContent).toBe('Not quite')
    for (const button of answerButtons(page)) {
      expect(button.getAttribute('aria-disabled')).toBe('true')
    }
  })

  test('gives way to the next, whose heading takes the focus', async () => {
    const page = await visit('#/quiz')
    const first = heading(page).textContent
    await give(page, true)
    await press(page, 'Next question')
    expect(heading(page).textContent).not.toBe(first)
    expect(heading(page)).toBe(document.activeElement)
    expect(page.screen.getByRole('status').textContent).toBe('')
  })
})

test('a whole round is played by keyboard alone, and ends at the ticket', async () => {
  const page = await visit('#/quiz')
  while (page.environment.hash() === '#/quiz') {
    answerButtons(page)[0]?.focus()
    // Answered, the focus is on the way to the next question.
    await page.user.keyboard('{Enter}')
    await page.user.keyboard('{Enter}')
  }
  expect(heading(page).textContent).toBe('Your ticket')
  expect(heading(page)).toBe(document.activeElement)
})

test('the last question leads to the result', async () => {
  const page = await visit('#/vote')
  play(page, tenRight.slice(1))
  await page.goTo('#/quiz')
  await give(page, true)
  await press(page, 'See my result')
  expect(page.environment.hash()).toBe('#/ticket')
})
