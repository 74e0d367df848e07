import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { encodeResult } from '../../../src/links/index.ts'
import { isComment } from '../../../src/quiz/rules/comment-questions.ts'
import { film } from '../../../src/film/index.ts'
import { originsOf } from '../../../src/film/origins.ts'
import { answer, onScreen, onScreenAs, play, tenRight } from '../../world/play-app.ts'
import {
  arrived,
  follow,
  goOn,
  holdBounces,
  openMenu,
  press,
  visit,
  type Visit
} from '../../world/render-app.ts'
import { bounceTimer } from '../../../src/ui/input/double-tap.ts'
import { eventually } from '../../world/eventually.ts'

/** All that is told of an answer, as it is read out. */
const verdict = ({ screen }: Visit) =>
  screen.getByRole('status').textContent.replace(/\s+/g, ' ').trim()

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
    expect(document.title).toBe('Question 1 of 10 – The quiz – Encore')
    expect(page.screen.getByRole('heading', { name: `1 of 10: ${question.prompt}` })).toBeTruthy()
    expect(page.screen.getByText('Warm-up')).toBeTruthy()
    expect(answerButtons(page).map(({ textContent }) => textContent.trim())).toEqual(
      options.map(({ text }) => text)
    )
    expect(page.screen.getByRole('status').textContent).toBe('')
    expect(page.screen.queryByRole('button', { name: 'Next question' })).toBeNull()
  })

  test('says Right and why in one piece, where that stands when asked, and offers the next', async () => {
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

  test('tells of a wrong answer which is right, then its wink, then why', async () => {
    const page = await visit('#/quiz')
    const { options, question } = onScreenAs(page, 'choice')
    const picked = options.findIndex(({ note }) => note)
    const button = answerButtons(page)[picked]
    if (!button) throw new Error('No option has a note.')
    await page.user.click(button)
    const right = String(options.find(({ isAnswer }) => isAnswer)?.text)
    expect(verdict(page)).toBe(
      `Not quite. Right answer: ${right}. ${String(options[picked]?.note)} ${question.explanation}`
    )
  })

  test('of a line that is real or made up has the whole of it in its heading', async () => {
    const page = await visit('#/quiz/comments')
    const { question } = onScreen(page)
    expect(page.screen.getByRole('heading', { name: `1 of 10: ${question.prompt}` })).toBeTruthy()
    expect(page.screen.getByText(/^“.*”$/).textContent).toBe(onScreen(page).prompt.quotation)
    expect(answerButtons(page)).toHaveLength(2)
    expect(page.screen.getByText(/^Keys: 1 or 2/)).toBeTruthy()
  })

  test('says Not quite in words, and marks both the right answer and the player’s', async () => {
    const page = await visit('#/quiz')
    const right = onScreenAs(page, 'choice').options.findIndex(({ isAnswer }) => isAnswer)
    await give(page, false)
    expect(verdict(page)).toMatch(/^Not quite\./)
    const told = answerButtons(page).map(({ textContent }) => textContent)
    expect(told[right]).toContain('Right answer')
    expect(told.filter(text => text.includes('Your answer'))).toHaveLength(1)
    expect(told[right]).not.toContain('Your answer')
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

  test('lets no press on that was still meant for the answer', async () => {
    const page = await visit('#/quiz')
    await give(page, true)
    const letGo = holdBounces()
    await press(page, 'Next question')
    await page.user.keyboard('{Enter}')
    await press(page, 'Where’s this from?')
    expect(onScreen(page).position).toBe(1)
    expect(page.screen.getByRole('button', { name: /from/, expanded: false })).toBeTruthy()
    letGo()
    await press(page, 'Next question')
    expect(onScreen(page).position).toBe(2)
  })

  test('takes no answer by a press or a key that was still meant for Next', async () => {
    const page = await visit('#/quiz')
    await give(page, true)
    await goOn(page)
    const letGo = holdBounces()
    await page.user.keyboard('1')
    await give(page, true)
    answerButtons(page)[0]?.focus()
    await page.user.keyboard('{Enter}')
    expect(onScreen(page).right).toBeNull()
    letGo()
    await page.user.keyboard('1')
    expect(onScreen(page).right).not.toBeNull()
  })

  test('shows no button as disabled that only ignores presses for a moment', async () => {
    const page = await visit('#/quiz')
    const letGo = holdBounces()
    expect(answerButtons(page).map(({ ariaDisabled }) => ariaDisabled)).not.toContain('true')
    await page.act(() => {
      answer(page, true)
    })
    const next = page.screen.getByRole('button', { name: 'Next question' })
    expect(next.hasAttribute('aria-disabled')).toBe(false)
    letGo()
  })

  test('leaves the focus of a player who reads the answers again before Next takes it', async () => {
    const page = await visit('#/quiz')
    let handOn: (() => void) | undefined
    vi.mocked(bounceTimer.start).mockImplementation(callback => {
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

  test('gives way to the next, whose heading takes the focus', async () => {
    const page = await visit('#/quiz')
    const first = heading(page).textContent
    await give(page, true)
    await goOn(page)
    expect(heading(page).textContent).not.toBe(first)
    await arrived(page)
    expect(page.screen.getByRole('status').textContent).toBe('')
  })
})

/** It takes the focus once it is drawn. */
async function untilFocused(page: Visit, name: string): Promise<void> {
  const button = page.screen.getByRole('button', { name })
  await eventually(() => {
    expect(document.activeElement).toBe(button)
  })
}

/** Gives some answer by keys, to a question of whatever kind. */
async function answerByKeys(page: Visit): Promise<void> {
  const { kind } = onScreen(page).question
  if (kind === 'choice') return page.user.keyboard('1')
  const press = async (button: HTMLElement | undefined) => {
    button?.focus()
    await page.user.keyboard('{Enter}')
  }
  if (kind === 'match') {
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
    if (question > 1) await arrived(page)
    await answerByKeys(page)
    await untilFocused(page, question < 10 ? 'Next question' : 'See my result')
    await page.user.keyboard('{Enter}')
  }
  expect(heading(page).textContent).toBe('Your ticket')
  await arrived(page)
})

describe('keys', () => {
  test('belong to the question: on the menu they do nothing, and can be switched off', async () => {
    const page = await visit('#/quiz')
    await openMenu(page)
    await page.user.keyboard('1')
    await page.user.click(page.screen.getByRole('switch', { name: 'Number keys', checked: true }))
    await page.user.keyboard('{Escape}')
    expect(document.activeElement).toBe(
      page.screen.getByRole('button', { name: 'Menu', expanded: false })
    )
    heading(page).focus()
    await page.user.keyboard('1')
    expect(onScreen(page).right).toBeNull()
    expect(page.screen.queryByText(/^Keys:/)).toBeNull()
  })

  test('answer once, and Enter goes on from wherever the focus is', async () => {
    const page = await visit('#/quiz')
    await page.user.keyboard('{Control>}1{/Control}9{Enter}')
    expect(onScreen(page).right).toBeNull()
    await page.user.keyboard('2')
    const told = answerButtons(page)[1]?.textContent
    expect(told).toContain('Your answer')
    await page.user.keyboard('1')
    expect(answerButtons(page)[1]?.textContent).toBe(told)
    await untilFocused(page, 'Next question')
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

/** The rows of an order that was checked, as one reads them. */
function rowsOf({ screen, within }: Visit): string[] {
  const list = within(screen.getByRole('list', { name: /^Your answer/ }))
  return list
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())
}

describe('an order', () => {
  test('is put right by its buttons, and checked', async () => {
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

  test('that is wrong stays as it is, and each event says where it belongs', async () => {
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

test('an order or a match takes no press that was still meant for Next', async () => {
  const page = await visit(challenge)
  const { events } = onScreenAs(page, 'order')
  const letGo = holdBounces()
  await press(page, `Move ${String(events[1]?.title)} up`)
  await press(page, 'Check my order')
  expect(onScreenAs(page, 'order').events).toEqual(events)
  expect(onScreen(page).right).toBeNull()
  letGo()
  await press(page, 'Check my order')
  await goOn(page)
  const [left] = onScreenAs(page, 'match').question.pairs[0] ?? []
  const letGoAgain = holdBounces()
  await press(page, String(left))
  expect(page.screen.queryByRole('button', { pressed: true })).toBeNull()
  letGoAgain()
  await press(page, String(left))
  expect(page.screen.getByRole('button', { pressed: true })).toBeTruthy()
})

describe('a match', () => {
  test('is paired by taps, says which belong together, and is checked when all do', async () => {
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

  test('that is wrong stays as it is, and says which belong together', async () => {
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

describe('the daily five', () => {
  test('end on a card of their own, which is shared as one line without a spoiler', async () => {
    const page = await visit('#/vote')
    play(page, tenRight.slice(6), 'daily')
    await page.goTo('#/quiz/daily')
    await page.act(() => {
      answer(page, false)
    })
    await goOn(page, 'See my result')
    expect(heading(page).textContent).toBe('Today’s five are done')
    await arrived(page)
    const { number } = page.daily.daily.get()
    const card = page.within(
      page.screen.getByRole('region', { name: `Daily five, number ${number}` })
    )
    expect(card.getByRole('img', { name: '4 of 5 right' })).toBeTruthy()
    await press(page, 'Share')
    expect(page.environment.clipboard).toBe(
      `Encore daily ${number} · ♥♥♥♥♡ 4/5\nhttps://encore.test/play/#/quiz/daily`
    )
    expect(card.getByRole('status').textContent).toMatch(/^Copied/)
    await press(page, 'Remind me each day')
    expect([...page.environment.saved.keys()]).toEqual(['encore-daily-five.ics'])
    expect(card.getByRole('status').textContent).toMatch(/^Saved: open it/)
    await press(page, 'Share')
    expect(card.getByRole('status').textContent).toMatch(/^Copied/)
  })

  test('are drawn as a picture when asked, to be saved or handed on', async () => {
    const sent: File[] = []
    const drawDaily = vi.fn((name: string) => Promise.resolve(new File([], name)))
    vi.doMock('../../../src/quiz/daily/picture/daily-picture.ts', () => ({ drawDaily }))
    onTestFinished(() => vi.doUnmock('../../../src/quiz/daily/picture/daily-picture.ts'))
    const page = await visit('#/vote')
    page.environment.sharePicture = picture => {
      sent.push(picture)
      return Promise.resolve('failed')
    }
    play(page, [true, true, true, true, false], 'daily')
    await page.goTo('#/quiz/daily')
    expect(drawDaily).not.toHaveBeenCalled()
    await press(page, 'Save a story')
    expect(await page.screen.findByText(/^Saved/)).toBeTruthy()
    expect([...page.environment.saved.keys()]).toEqual(['encore-daily-five-story.png'])
    const { number } = page.daily.daily.get()
    const drawn = {
      brand: 'Encore',
      name: `Daily five, number ${number}`,
      scoreLabel: 'The Purple Hearts quiz',
      score: '4 of 5',
      marks: [true, true, true, true, false],
      verdict: 'Backstage pass',
      streak: '',
      line: 'The same five for everyone today.',
      address: 'encore.test/play'
    }
    expect(drawDaily).toHaveBeenCalledExactlyOnceWith(
      'encore-daily-five-story.png',
      drawn,
      'story',
      expect.any(AbortSignal)
    )
    await press(page, 'Save a picture')
    expect(drawDaily).toHaveBeenLastCalledWith(
      'encore-daily-five.png',
      drawn,
      'portrait',
      expect.any(AbortSignal)
    )
    await press(page, 'Share the story')
    expect(await page.screen.findByText(/^The picture couldn’t be shared/)).toBeTruthy()
    expect(sent.map(({ name }) => name)).toEqual(['encore-daily-five-story.png'])
    await press(page, 'Share')
    expect(await page.screen.findByText(/^Copied/)).toBeTruthy()
  })

  test('tell of a streak in the line that is shared', async () => {
    const page = await visit('#/vote')
    play(page, tenRight.slice(5), 'daily')
    page.environment.clock += 86_400_000
    page.today.refreshToday()
    play(page, tenRight.slice(5), 'daily')
    await page.goTo('#/quiz/daily')
    await press(page, 'Share')
    expect(page.environment.clipboard).toMatch(/^Encore daily \d+ · ♥♥♥♥♥ 5\/5 · 2 in a row\n/)
  })

  test('once done, show the score and lead to the review', async () => {
    const page = await visit('#/vote')
    play(page, tenRight.slice(5), 'daily')
    await page.goTo('#/quiz/daily')
    expect(heading(page).textContent).toBe('Today’s five are done')
    expect(page.screen.getByText(/^5 of 5 · next five in \d+:\d\d$/)).toBeTruthy()
    await follow(page, 'Look through my answers')
    expect(heading(page).textContent).toBe('Your answers')
    expect(page.screen.getByText(/^Daily five · 5 of 5 right/)).toBeTruthy()
  })
})

test('about a film without lines of comments, the page that asks for them says so', async () => {
  const page = await visit('#/')
  const { questions } = page.questions
  questions.subscribe(all => {
    if (all.some(isComment)) questions.set(all.filter(question => !isComment(question)))
  })
  await page.goTo('#/quiz/comments')
  expect(heading(page).textContent).toBe('Nothing to play here')
  expect(page.rounds.history.get()).toEqual([])
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
  expect(verdict(page)).toMatch(/All 5 right\. Take a bow\.$/)
})

test('sounds are switched on in the menu', async () => {
  const page = await visit('#/quiz')
  await openMenu(page)
  const sounds = page.screen.getByRole('switch', { name: 'Sounds', checked: false })
  await page.user.click(sounds)
  await page.user.click(page.screen.getByRole('switch', { name: 'Vibration' }))
  expect(sounds.getAttribute('aria-checked')).toBe('true')
  await give(page, true)
  expect(page.environment.heard).toHaveLength(1)
  expect(page.environment.felt).toHaveLength(1)
})

test('the last question leads to the result, and to what is known of a second film', async () => {
  const page = await visit('#/vote')
  play(page, tenRight.slice(1))
  await page.goTo('#/quiz')
  expect(page.screen.queryByRole('link', { name: 'The sequel so far' })).toBeNull()
  await give(page, true)
  const news = page.screen.getByRole('link', { name: 'The sequel so far' })
  expect(news.getAttribute('href')).toBe('#/news')
  await goOn(page, 'See my result')
  expect(page.environment.hash()).toBe('#/ticket')
})
