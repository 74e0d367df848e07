import { describe, expect, test } from 'vitest'
import { saveData, startAgain } from '../../../src/stores/app/failure.ts'
import { play, tenRight } from '../play.ts'
import { startApp } from '../start-app.ts'

describe('after a failure nobody foresaw', () => {
  test('everything can be saved as a file', async () => {
    const app = startApp()
    const { environment } = app
    play(app, tenRight)
    await saveData(app.app)
    const [[name, content] = []] = environment.saved
    expect(name).toMatch(/^encore-.*\.json$/)
    expect(JSON.parse(String(content))).toMatchObject({ encore: 1, film: 'purple-hearts' })
  })

  test('one can start again, at home', async () => {
    const { app, environment } = startApp()
    environment.navigate('#/vote')
    startAgain(app)
    expect(environment.currentHash).toBe('#/')
    expect(environment.reloads).toBe(1)
  })
})
