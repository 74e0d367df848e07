import { describe, expect, test, vi } from 'vitest'
import { encodeResult } from '../../src/core/link/index.ts'
import { film } from '../../src/film/index.ts'
import { answer, onScreen, onScreenAs, play, tenRight } from '../stores/play.ts'
import { follow, press, visit, type Visit } from './render-app.ts'

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
    await untilFocused(page, 'Next question')
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

/** It takes the focus once it is drawn. */
async function untilFocused(page: Visit, name: string): Promise<void> {
  const button = page.screen.getByRole('button', { name })
  await vi.waitFor(() => {
    expect(document.activeElement).toBe(button)
  })
}

/** Gives some answer by keys, to a question of whatever kind. */
async function answerByKeys(page: Visit): Promise<void> {
  const shown = onScreen(page)
  if (shown.kind === 'choice') return page.user.keyboard('1')
  const press = async (button: HTMLElement | undefined) => {
    button?.focus()
    await page.user.keyboard('{Enter}')
  }
  if (shown.kind === 'match') {
    const side = (name: string) =>
      page.within(page.screen.getByRole('group', { name })).getAllByRole('button')
    for (const at of side('Match these').keys()) {
      await press(side('Match these')[at])
      await press(side('With these')[at])
    }
  }
  await press(page.screen.getByRole('button', { name: /^Check my/ }))
}

test('a whole round is played by keyboard alone, and ends at the ticket', async () => {
  const page = await visit('#/quiz')
  for (let question = 1; question <= 10; question++) {
    await answerByKeys(page)
    // The focus is on the way to the next question.
    await page.user.keyboard('{Enter}')
  }
  expect(heading(page).textContent).toBe('Your ticket')
  expect(heading(page)).toBe(document.activeElement)
})

describe('keys', () => {
  test('answer once, and Enter goes on from wherever the focus is', async () => {
    const page = await visit('#/quiz')
    await page.user.keyboard('{Control>}1{/Control}9{Enter}')
    expect(onScreen(page).right).toBeNull()
    await page.user.keyboard('2')
    const told = answerButtons(page)[1]?.textContent
    expect(told).toContain('Your answer')
    await page.user.keyboard('1')
    expect(answerButtons(page)[1]?.textContent).toBe(told)
    heading(page).focus()
    await page.user.keyboard('{Enter}')
    expect(onScreen(page).position).toBe(2)
  })
})

const kinds = ['order', 'match'] as const
const asked = kinds.map(
  kind => film.questions.find(({ kind: its, retired }) => its === kind && !retired)?.number ?? 0
)
const challenge = `#/quiz/${encodeResult(
  { quiz: { mode: 'ten', questions: asked, right: [true, true] } },
  film
)}`

describe('an order', () => {
  test('is put right by its buttons, and checked', async () => {
    const page = await visit(challenge)
    const { question } = onScreenAs(page, 'order')
    for (const event of question.events.toReversed()) {
      for (let place = 1; place < question.events.length; place++)
        await press(page, `Move ${event} up`)
    }
    await press(page, 'Check my order')
    expect(page.screen.getByRole('status').textContent).toBe('Right')
    const rows = page.within(page.screen.getByRole('list', { name: /^Your answer/ }))
    expect(rows.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(
      question.events.map((event, at) => expect.stringMatching(new RegExp(`^${at + 1}.*${event}`)))
    )
    await untilFocused(page, 'Next question')
  })

  test('that is wrong shows both orders side by side', async () => {
    const page = await visit(challenge)
    const { events, question } = onScreenAs(page, 'order')
    await press(page, 'Check my order')
    expect(page.screen.getByRole('status').textContent).toBe('Not quite')
    const told = page.screen.getAllByRole('listitem').map(({ textContent }) => textContent)
    const at = events.findIndex(({ title }, place) => title !== question.events[place])
    expect(told[at]).toContain(`Your answer ${String(events[at]?.title)}`)
    expect(told[at]).toContain(`Right answer ${String(question.events[at])}`)
  })
})

describe('a match', () => {
  test('is paired by taps, says which belong together, and is checked when all do', async () => {
    const page = await visit(challenge)
    await press(page, 'Check my order')
    await press(page, 'Next question')
    const { pairs } = onScreenAs(page, 'match').question
    const check = page.screen.getByRole('button', { name: 'Check my pairs' })
    for (const [at, [left, right]] of pairs.entries()) {
      expect(check.getAttribute('aria-disabled')).toBe('true')
      await press(page, left)
      expect(page.screen.getByRole('button', { name: left, pressed: true })).toBeTruthy()
      await press(page, right)
      expect(page.screen.getByRole('button', { name: `${right} Pair ${at + 1}` })).toBeTruthy()
    }
    await page.user.click(check)
    expect(page.screen.getByRole('status').textContent).toBe('Right')
  })
})

describe('the daily five', () => {
  test('once done, show the score and lead to the review', async () => {
    const page = await visit('#/vote')
    play(page, tenRight.slice(5), 'daily')
    await page.goTo('#/quiz/daily')
    expect(heading(page).textContent).toBe('Today’s five are done')
    await follow(page, 'Look through my answers')
    expect(heading(page).textContent).toBe('Your answers')
    expect(page.screen.getByText(/^Daily five · 5 of 5 right/)).toBeTruthy()
  })
})

test('where nothing was missed there is nothing to practise', async () => {
  const page = await visit('#/quiz/missed')
  expect(heading(page).textContent).toBe('Nothing to practise')
})

test('a link that cannot be read is told, and ten others are asked', async () => {
  const page = await visit('#/quiz/r1nothing')
  expect(page.screen.getByText(/couldn’t read the questions/)).toBeTruthy()
  expect(page.screen.getByText('Question 1 of 10')).toBeTruthy()
})

test('all right is celebrated', async () => {
  const page = await visit('#/vote')
  play(page, tenRight.slice(6), 'daily')
  await page.goTo('#/quiz/daily')
  expect(page.screen.queryByText(/Take a bow/)).toBeNull()
  await page.act(() => {
    answer(page, true)
  })
  expect(page.screen.getByText('All 5 right. Take a bow.')).toBeTruthy()
})

test('sounds are switched on where one plays', async () => {
  const page = await visit('#/quiz')
  const sounds = page.screen.getByRole('switch', { name: 'Sounds', checked: false })
  await page.user.click(sounds)
  await page.user.click(page.screen.getByRole('switch', { name: 'Vibration' }))
  expect(sounds.getAttribute('aria-checked')).toBe('true')
  await give(page, true)
  expect(page.environment.heard).toHaveLength(1)
  expect(page.environment.felt).toHaveLength(1)
})

test('the last question leads to the result', async () => {
  const page = await visit('#/vote')
  play(page, tenRight.slice(1))
  await page.goTo('#/quiz')
  await give(page, true)
  await press(page, 'See my result')
  expect(page.environment.hash()).toBe('#/ticket')
})
