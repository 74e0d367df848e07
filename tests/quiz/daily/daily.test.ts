import { expect, test, vi } from 'vitest'
import { play } from '../../world/play-app.ts'
import { startApp } from '../../world/start-app.ts'

const MINUTE = 60_000
const DAY = 86_400_000
/** On the player's own clock, wherever the tests run. */
function startAtNoon() {
  const app = startApp()
  app.environment.clock = new Date(2026, 10, 22, 12).getTime()
  return app
}

const fourOfFive = [true, false, true, true, true]

test('the card has the number of the day, and the score once all five are answered', () => {
  const app = startAtNoon()
  expect(app.daily.daily.get()).toMatchObject({ number: 22, streak: 0, result: null })
  expect(app.daily.daily.get().week.map(({ noon }) => new Date(noon).getDate())).toEqual([
    16, 17, 18, 19, 20, 21, 22
  ])
  play(app, [true], 'daily')
  expect(app.daily.daily.get()).toMatchObject({ result: null, isBegun: true })
  play(app, fourOfFive.slice(1), 'daily')
  const [{ round } = { round: null }] = app.rounds.history.get()
  expect(app.daily.daily.get()).toMatchObject({
    streak: 1,
    isBegun: false,
    result: { roundId: round?.id, marks: fourOfFive, right: 4, of: 5 }
  })

  app.environment.clock += DAY
  app.today.refreshToday()
  expect(app.daily.daily.get()).toMatchObject({ number: 23, streak: 1, result: null })
})

test('the days of the week are told by their noon in local time', () => {
  const app = startAtNoon()
  const offset = vi.spyOn(Date.prototype, 'getTimezoneOffset').mockReturnValue(-330)
  app.today.refreshToday()
  const { noon = 0 } = app.daily.daily.get().week.at(-1) ?? {}
  offset.mockRestore()
  // In India, noon is half past six in Greenwich.
  expect(new Date(noon).toISOString()).toBe('2026-11-22T06:30:00.000Z')
})

test('after the last of the five: their card; the ticket stays as it is', () => {
  const app = startAtNoon()
  const before = app.environment.hash()
  play(app, fourOfFive, 'daily')
  expect(app.environment.hash()).toBe(before)
  expect(app.modes.isOver.get()).toBe(true)
  expect(app.rounds.lastFinished.get()).toBeNull()
  expect(app.ticket.result.get()).toBeNull()
})

test('the time to the next five follows the local clock', () => {
  const app = startAtNoon()
  const shown: string[] = []
  const stop = app.daily.timeToNext.subscribe(({ unit, count }) => shown.push(`${count} ${unit}`))
  app.environment.clock += 2 * 60 * MINUTE + 18 * MINUTE
  app.today.refreshToday()
  app.environment.clock += 9 * 60 * MINUTE
  app.today.refreshToday()
  stop()
  expect(shown).toEqual(['12 hours', '10 hours', '42 minutes'])
})

test('the reminder is a calendar file from tomorrow at the present time', async () => {
  const app = startAtNoon()
  app.daily.saveReminder({ fileName: 'daily.ics', title: 'Five', description: 'Go' })
  const saved = app.environment.saved.get('daily.ics')
  if (!(saved instanceof Blob)) throw new Error('Nothing was saved.')
  expect(saved.type).toBe('text/calendar')
  const text = await saved.text()
  expect(text).toContain('DTSTART:20261123T120000\r\n')
  expect(text).toContain('URL:https://encore.test/play/#/quiz/daily\r\n')
})

test.each([0, Date.UTC(2026, 9, 31, 12)])(
  'a clock before the first day (%i): no number, no round',
  clock => {
    const app = startApp()
    app.environment.clock = clock
    app.today.refreshToday()
    expect(app.daily.daily.get()).toMatchObject({ number: null, result: null })
    app.modes.openMode('daily')
    expect(app.quiz.quiz.get()).toBeNull()
    expect(app.modes.isOver.get()).toBe(false)
    expect(app.rounds.history.get()).toEqual([])
  }
)
