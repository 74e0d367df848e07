import { describe, expect, test, vi } from 'vitest'
import { feedbackStore } from '../../../../src/app/settings/feedback.ts'
import { originsOf } from '../../../../src/film/origins.ts'
import { doubleTapTimer } from '../../../../src/ui/input/double-tap.ts'
import { answer, onScreen, onScreenAs } from '../../../world/play-app.ts'
import { arrived, goOn, makePressesDoubleTaps, press, visit } from '../../../world/render-app.ts'
import { answerButtons, give, heading, untilFocused, verdict } from '../on-page.ts'

describe('a question', () => {
  test('shows the prompt as heading and the answers as a group of buttons', async () => {
    const page = await visit('#/quiz')
    const { question, options } = onScreenAs(page, 'choice')
    expect(document.title).toBe('Question 1 of 10 – The quiz – Encore')
    expect(page.screen.getByRole('heading', { name: `1 of 10: ${question.prompt}` })).toBeTruthy()
    expect(page.screen.getByText('Warm-up')).toBeTruthy()
    expect(answerButtons(page).map(({ textContent }) => textContent.trim())).toEqual(
      options.map(({ text }) => text)
    )
    expect(page.screen.getByRole('status').textContent).toBe('')
    expect(page.screen.queryByRole('button', { name: 'Next question' })).toBeNull()
  })

  test('a right answer: verdict and explanation in one live region, sources when opened, Next focused', async () => {
    const page = await visit('#/quiz')
    const { question } = onScreen(page)
    await give(page, true)
    expect(verdict(page)).toBe(`Right. ${question.explanation}`)
    const title = String(originsOf(question.cites)[0]?.title)
    expect(page.screen.queryByText(title, { exact: false })).toBeNull()
    await untilFocused(page, 'Next question')
    await press(page, 'Where’s this from?')
    expect(page.screen.getAllByText(title, { exact: false }).length).toBeGreaterThan(0)
    expect(page.screen.getByRole('button', { name: 'Where’s this from?', expanded: true })).toBe(
      document.activeElement
    )
  })

  test('a wrong answer: the live region has the right answer, the note, the explanation', async () => {
    const page = await visit('#/quiz')
    while (!onScreenAs(page, 'choice').options.some(({ note }) => note)) {
      await give(page, true)
      await goOn(page)
    }
    const { options, question } = onScreenAs(page, 'choice')
    const picked = options.findIndex(({ note }) => note)
    const button = answerButtons(page)[picked]
    if (!button) throw new Error('No option has a note.')
    await page.user.click(button)
    const right = String(options.find(({ isAnswer }) => isAnswer)?.text)
    expect(verdict(page)).toBe(
      `Not quite. Right answer: ${right}. ${String(options[picked]?.note)} ${question.explanation}`
    )
    const paragraphs = [...page.screen.getByRole('status').children].slice(1)
    expect(paragraphs.map(({ textContent }) => textContent)).toEqual([
      options[picked]?.note,
      question.explanation
    ])
  })

  test('a comment question: the quoted line is part of the heading', async () => {
    const page = await visit('#/quiz/comments')
    const { question } = onScreen(page)
    expect(page.screen.getByRole('heading', { name: `1 of 10: ${question.prompt}` })).toBeTruthy()
    expect(page.screen.getByText(/^“.*”$/).textContent).toBe(onScreen(page).prompt.quotation)
    expect(answerButtons(page)).toHaveLength(2)
    expect(page.screen.getByText(/^Keys: 1 or 2/)).toBeTruthy()
  })

  test('a wrong answer: both buttons are tagged in words', async () => {
    const page = await visit('#/quiz')
    const right = onScreenAs(page, 'choice').options.findIndex(({ isAnswer }) => isAnswer)
    await give(page, false)
    expect(verdict(page)).toMatch(/^Not quite\./)
    const told = answerButtons(page).map(({ textContent }) => textContent)
    expect(told[right]).toContain('Right answer')
    expect(told.filter(text => text.includes('Your answer'))).toHaveLength(1)
    expect(told[right]).not.toContain('Your answer')
    expect(told.filter(text => text.includes('Yours'))).toHaveLength(1)
    expect(told[right]).not.toContain('Yours')
  })

  test('a wrong answer has a heart of its own colour, and no other has', async () => {
    const page = await visit('#/quiz')
    const wrong = () => document.querySelectorAll('.hearts > .isWrong').length
    expect(wrong()).toBe(0)
    await give(page, false)
    expect(wrong()).toBe(1)
    await goOn(page)
    await give(page, true)
    expect(wrong()).toBe(1)
  })

  test('a right answer: no tag is seen, for the tick says it', async () => {
    const page = await visit('#/quiz')
    await give(page, true)
    expect(page.screen.queryByText('Yours')).toBeNull()
    expect(page.screen.getByText('Your answer · Right answer').className).toContain('unseen')
  })

  test('each option has a letter and, while they are switched on, a key', async () => {
    const page = await visit('#/quiz')
    const marks = () =>
      answerButtons(page).map(button => ({ ...button.querySelector<HTMLElement>('i')?.dataset }))
    expect(marks()).toEqual(
      ['A', 'B', 'C', 'D'].map((letter, place) => ({ letter, key: String(place + 1) }))
    )
    await page.act(() => {
      feedbackStore(page.app).singleKeys.set(false)
    })
    expect(marks()).toEqual(['A', 'B', 'C', 'D'].map(letter => ({ letter })))
  })

  test('cannot be answered twice', async () => {
    const page = await visit('#/quiz')
    await give(page, false)
    await give(page, true)
    expect(verdict(page)).toMatch(/^Not quite\./)
    for (const button of answerButtons(page)) {
      expect(button.getAttribute('aria-disabled')).toBe('true')
    }
  })

  test('ignores clicks and keys on Next right after an answer', async () => {
    const page = await visit('#/quiz')
    await give(page, true)
    const letGo = makePressesDoubleTaps()
    await press(page, 'Next question')
    await page.user.keyboard('{Enter}')
    await press(page, 'Where’s this from?')
    expect(onScreen(page).position).toBe(1)
    expect(page.screen.getByRole('button', { name: /from/, expanded: false })).toBeTruthy()
    letGo()
    await press(page, 'Next question')
    expect(onScreen(page).position).toBe(2)
  })

  test('ignores clicks and keys on answers right after Next', async () => {
    const page = await visit('#/quiz')
    await give(page, true)
    await goOn(page)
    const letGo = makePressesDoubleTaps()
    await page.user.keyboard('1')
    await give(page, true)
    answerButtons(page)[0]?.focus()
    await page.user.keyboard('{Enter}')
    expect(onScreen(page).right).toBeNull()
    letGo()
    await page.user.keyboard('1')
    expect(onScreen(page).right).not.toBeNull()
  })

  test('buttons that ignore clicks for a moment are not disabled', async () => {
    const page = await visit('#/quiz')
    const letGo = makePressesDoubleTaps()
    expect(answerButtons(page).map(({ ariaDisabled }) => ariaDisabled)).not.toContain('true')
    await page.act(() => {
      answer(page, true)
    })
    const next = page.screen.getByRole('button', { name: 'Next question' })
    expect(next.hasAttribute('aria-disabled')).toBe(false)
    letGo()
  })

  test('does not move a focus that the player has moved since the answer', async () => {
    const page = await visit('#/quiz')
    let handOn: (() => void) | undefined
    vi.mocked(doubleTapTimer.start).mockImplementation(callback => {
      handOn = callback
      return () => undefined
    })
    await give(page, true)
    expect(handOn).toBeDefined()
    const [first, second] = answerButtons(page)
    ;(document.activeElement === first ? second : first)?.focus()
    const own = document.activeElement
    handOn?.()
    expect(document.activeElement).toBe(own)
  })

  test('Next: the heading of the next question takes the focus', async () => {
    const page = await visit('#/quiz')
    const first = heading(page).textContent
    await give(page, true)
    await goOn(page)
    expect(heading(page).textContent).not.toBe(first)
    await arrived(page)
    expect(page.screen.getByRole('status').textContent).toBe('')
  })
})
