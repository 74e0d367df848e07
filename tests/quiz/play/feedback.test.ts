import { describe, expect, test } from 'vitest'
import { fakeEnvironment } from '../../world/fake-environment.ts'
import { answer, play, tenRight } from '../../world/play-app.ts'
import { startApp } from '../../world/start-app.ts'

describe('sounds and vibration', () => {
  test('off by default; once on, right, wrong and perfect differ', async () => {
    const app = startApp()
    play(app, [true])
    expect([...app.environment.heard, ...app.environment.felt]).toEqual([])

    app.feedback.sounds.set(true)
    app.feedback.vibration.set(true)
    play(app, [true, false])
    app.environment.clock += 1000
    play(app, tenRight.slice(5), 'daily')
    const { heard, felt } = app.environment
    expect(heard).toHaveLength(7)
    expect(felt).toHaveLength(7)
    expect(new Set([0, 1, 6].map(at => String(heard[at]))).size).toBe(3)
    expect(heard.slice(2, 6)).toEqual([heard[0], heard[0], heard[0], heard[0]])
    // Up for right, down for wrong.
    const rises = ([first = 0, last = 0]: number[] = []) => last > first
    expect([0, 1].map(at => rises(heard[at]))).toEqual([true, false])
    expect(felt.slice(2, 6)).toEqual([felt[0], felt[0], felt[0], felt[0]])
    expect(new Set([0, 1, 6].map(at => String(felt[at]))).size).toBe(3)
    expect(felt.every(({ length }) => length > 0)).toBe(true)
    // All right is the longest of them.
    expect(rises(heard[6])).toBe(true)
    expect(heard[6]?.length).toBeGreaterThan(heard[0]?.length ?? 0)
    expect(felt[6]?.length).toBeGreaterThan(felt[1]?.length ?? 0)
    expect(app.feedback.canVibrate()).toBe(true)
    app.quiz.openQuiz()
    answer(app, true)
    answer(app, true)
    expect(heard).toHaveLength(8)

    const again = startApp(app.environment.afterReload())
    expect(again.feedback.sounds.get()).toBe(true)
  })

  test('ticks of a count go up in pitch, a stamp goes down and buzzes, a roll is heard only', () => {
    const app = startApp()
    const { environment, feedback } = app
    feedback.tick(0)
    feedback.signal('stamp')
    expect([...environment.heard, ...environment.felt]).toEqual([])

    feedback.sounds.set(true)
    feedback.vibration.set(true)
    for (let before = 0; before < 10; before++) feedback.tick(before)
    expect(environment.felt).toEqual([])
    const pitches = environment.heard.flat()
    expect(pitches).toHaveLength(10)
    expect(pitches).toEqual([...new Set(pitches)].sort((one, other) => one - other))
    feedback.signal('stamp')
    const [high = 0, low = 0] = environment.heard.at(-1) ?? []
    expect(high).toBeGreaterThan(low)
    expect(environment.felt).toHaveLength(1)
    feedback.signal('roll')
    expect(environment.heard).toHaveLength(12)
    expect(environment.felt).toHaveLength(1)
  })

  test('a browser without vibration: no error', async () => {
    const app = startApp(fakeEnvironment({ vibrate: null }))
    expect(app.feedback.canVibrate()).toBe(false)
    app.feedback.vibration.set(true)
    play(app, [true])
    expect(app.environment.felt).toEqual([])
  })
})
