import { expect, test, vi } from 'vitest'
import { encodeResult } from '../../../src/links/index.ts'
import { film } from '../../../src/film/index.ts'
import { isComment } from '../../../src/quiz/rules/comment-questions.ts'
import { answer, play, tenRight } from '../../world/play-app.ts'
import { goOn, openMenu, visit } from '../../world/render-app.ts'
import { give, heading, verdict } from './on-page.ts'

test('a film without comment questions: their page says so', async () => {
  const page = await visit('#/')
  const { questions } = page.questions
  questions.subscribe(all => {
    if (all.some(isComment)) questions.set(all.filter(question => !isComment(question)))
  })
  await page.goTo('#/quiz/comments')
  expect(heading(page).textContent).toBe('Nothing to play here')
  expect(page.rounds.history.get()).toEqual([])
})

test('nothing missed: the practice page says so', async () => {
  const page = await visit('#/quiz/missed')
  expect(heading(page).textContent).toBe('Nothing to practise')
})

test('an unreadable link: a message, and a quick ten', async () => {
  const page = await visit('#/quiz/r1nothing')
  expect(page.screen.getByText(/couldn’t read the questions/)).toBeTruthy()
  expect(page.screen.getByText('Question 1 of 10')).toBeTruthy()
})

test('the last of all right answers: a celebration', async () => {
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

test('the last of a quick ten leads to the ticket, and tells nothing of the score', async () => {
  const page = await visit('#/vote')
  play(page, tenRight.slice(1))
  await page.goTo('#/quiz')
  await give(page, true)
  expect(page.screen.queryByText(/Take a bow/)).toBeNull()
  expect(page.within(page.screen.getByRole('main')).queryAllByRole('link')).toEqual([])
  await goOn(page, 'See my result')
  expect(page.environment.hash()).toBe('#/ticket')
})

test('while a friend’s questions are played, her hearts are told one by one', async () => {
  const quiz = { mode: 'ten' as const, questions: [12, 3], right: [true, false] }
  const page = await visit(`#/quiz/${encodeResult({ name: 'Maja', quiz }, film)}`)
  const said = () => page.screen.queryByText(/^Maja got it (right|wrong)\.$/)?.textContent
  expect(page.screen.getByText('Maja')).toBeTruthy()
  expect(said()).toBeUndefined()
  await give(page, false)
  expect(said()).toBe('Maja got it right.')
  await goOn(page)
  expect(said()).toBeUndefined()
  await give(page, true)
  expect(said()).toBe('Maja got it wrong.')
})

test('a round continued at an answer: the page waits for its explanation, and only then', async () => {
  const page = await visit('#/quiz')
  const { questions } = page.questions
  const explanations = async () => {
    questions.set([])
    await page.loadPage({ page: 'quiz' })
    return questions.get().filter(({ explanation }) => explanation).length
  }
  expect(await explanations()).toBe(0)
  await give(page, true)
  expect(await explanations()).toBe(questions.get().length)
  vi.spyOn(page.questions, 'fetchExplanations').mockRejectedValueOnce(new Error('No network'))
  expect(await explanations()).toBe(0)
  await goOn(page)
  expect(await explanations()).toBe(0)
})
