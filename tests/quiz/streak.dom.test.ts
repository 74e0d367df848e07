import { expect, test } from 'vitest'
import { fakeEnvironment } from '../world/fake-environment.ts'
import { play } from '../world/play-app.ts'
import { visit } from '../world/render-app.ts'

const fiveRight = [true, true, true, true, true]
const note = /^This browser deletes your (streak|stats) if you stay away for seven days/

test.each([
  ['on the card of the daily five', '#/quiz/daily', true],
  ['on the card of the daily five', '#/quiz/daily', false],
  ['in the stats', '#/record', true],
  ['in the stats', '#/record', false]
])(
  'a streak %s (%s) is told to be at risk where the browser deletes it: %j',
  async (_, hash, isSo) => {
    const environment = fakeEnvironment({ deletesUnvisited: () => isSo })
    const page = await visit('#/', environment)
    await page.goTo('#/vote')
    play(page, fiveRight, 'daily')
    await page.goTo(hash)
    expect(page.screen.queryByText(note) !== null).toBe(isSo)
  }
)

test('nothing is told to be at risk where there is no streak', async () => {
  const page = await visit('#/', fakeEnvironment({ deletesUnvisited: () => true }))
  play(page, [true])
  await page.goTo('#/news')
  await page.goTo('#/')
  expect(page.screen.getByRole('heading', { name: 'Today’s five' })).toBeTruthy()
  expect(page.screen.queryByText(note)).toBeNull()
})

test('a clock that stands at 1970 is told so, plainly, instead of a number below zero', async () => {
  const environment = fakeEnvironment()
  environment.clock = 0
  const page = await visit('#/quiz/daily', environment)
  expect(page.screen.getByRole('heading', { level: 1 }).textContent).toBe('The daily five')
  const told = 'The first were out on 1 November 2026. Is the date on your device right?'
  expect(page.screen.getByText(told)).toBeTruthy()
  play(page, [true])
  await page.goTo('#/')
  expect(page.screen.getByText(told)).toBeTruthy()
  expect(page.screen.queryByRole('link', { name: 'Play today’s five' })).toBeNull()
  expect(document.body.textContent).not.toMatch(/-\d/)
})
