import { describe, expect, test } from 'vitest'
import { saveData, startAgain } from '../../../src/app/failure/recovery.ts'
import { play, tenRight } from '../../world/play-app.ts'
import { startApp } from '../../world/start-app.ts'

describe('after a failure', () => {
  test('a backup can be saved', async () => {
    const app = startApp()
    const { environment } = app
    play(app, tenRight)
    expect(await saveData(app.app)).toBe(true)
    const [[name, content] = []] = environment.saved
    expect(name).toMatch(/^encore-.*\.json$/)
    expect(JSON.parse(String(content))).toMatchObject({ encore: 1, film: 'purple-hearts' })
  })

  test('saving reports when its code fails to load', async () => {
    const { app, environment } = startApp()
    const gone = () => Promise.reject(new TypeError('Failed to fetch'))
    expect(await saveData(app, gone)).toBe(false)
    expect([...environment.saved]).toEqual([])
  })

  test('starting again opens home', async () => {
    const { app, environment } = startApp()
    environment.navigate('#/vote')
    startAgain(app)
    expect(environment.currentHash).toBe('#/')
    expect(environment.reloads).toBe(1)
  })
})
