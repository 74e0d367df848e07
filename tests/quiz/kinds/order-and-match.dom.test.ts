import { describe, expect, test } from 'vitest'
import { encodeResult } from '../../../src/links/index.ts'
import { film } from '../../../src/film/index.ts'
import { onScreen, onScreenAs } from '../../world/play-app.ts'
import { goOn, makePressesDoubleTaps, press, visit, type Visit } from '../../world/render-app.ts'
import { untilFocused, verdict } from '../play/on-page.ts'

const kinds = ['order', 'match'] as const
const asked = kinds.map(
  kind => film.questions.find(({ kind: its, retired }) => its === kind && !retired)?.number ?? 0
)
const challenge = `#/quiz/${encodeResult(
  { quiz: { mode: 'ten', questions: asked, right: [true, true] } },
  film
)}`

/** The rows of an order that was checked, as one reads them. */
function rowsOf({ screen, within }: Visit): string[] {
  const list = within(screen.getByRole('list', { name: /^Your answer/ }))
  return list
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())
}

describe('an order', () => {
  test('is sorted by its buttons and checked: right', async () => {
    const page = await visit(challenge)
    const { question } = onScreenAs(page, 'order')
    for (const event of question.events.toReversed()) {
      for (let place = 1; place < question.events.length; place++)
        await press(page, `Move ${event} up`)
    }
    await press(page, 'Check my order')
    expect(verdict(page)).toMatch(/^Right\. /)
    expect(rowsOf(page)).toEqual(
      question.events.map((event, at) => `${at + 1} ${event} Right place`)
    )
    await untilFocused(page, 'Next question')
  })

  test('wrong: keeps its order, and each event shows its right place', async () => {
    const page = await visit(challenge)
    const { events, question } = onScreenAs(page, 'order')
    await press(page, 'Check my order')
    expect(verdict(page)).toMatch(/^Not quite\. Right answer: 1: .*; 2: /)
    expect(rowsOf(page)).toEqual(
      events.map(({ title }, at) => {
        const right = question.events.indexOf(title)
        return `${at + 1} ${title} ${right === at ? 'Right place' : `No. ${right + 1} Wrong place: it’s number ${right + 1}`}`
      })
    )
    expect(page.screen.queryByRole('button', { name: /^Move/ })).toBeNull()
  })
})

test('an order or a match ignores clicks right after Next', async () => {
  const page = await visit(challenge)
  const { events } = onScreenAs(page, 'order')
  const letGo = makePressesDoubleTaps()
  await press(page, `Move ${String(events[1]?.title)} up`)
  await press(page, 'Check my order')
  expect(onScreenAs(page, 'order').events).toEqual(events)
  expect(onScreen(page).right).toBeNull()
  letGo()
  await press(page, 'Check my order')
  await goOn(page)
  const [left] = onScreenAs(page, 'match').question.pairs[0] ?? []
  const letGoAgain = makePressesDoubleTaps()
  await press(page, String(left))
  expect(page.screen.queryByRole('button', { pressed: true })).toBeNull()
  letGoAgain()
  await press(page, String(left))
  expect(page.screen.getByRole('button', { pressed: true })).toBeTruthy()
})

describe('a match', () => {
  test('pairs by taps, shows the numbers of pairs, and can be checked once complete', async () => {
    const page = await visit(challenge)
    await press(page, 'Check my order')
    await goOn(page)
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
    expect(verdict(page)).toMatch(/^Right\. /)
  })

  test('wrong: keeps its pairs, and shows the right ones', async () => {
    const page = await visit(challenge)
    await press(page, 'Check my order')
    await goOn(page)
    const { pairs } = onScreenAs(page, 'match').question
    for (const [at, [left]] of pairs.entries()) {
      await press(page, left)
      // The first two are paired crosswise.
      await press(page, String(pairs[at > 1 ? at : 1 - at]?.[1]))
    }
    await press(page, 'Check my pairs')
    expect(verdict(page)).toContain(`Right answer: ${String(pairs[0]?.join(': '))}; `)
    const name = `${String(pairs[1]?.[1])} Your answer Pair 1 Right answer Pair 2`
    const wrong = page.screen.getByRole('button', { name })
    await page.user.click(wrong)
    expect(page.screen.getByRole('button', { name })).toBe(wrong)
  })
})
