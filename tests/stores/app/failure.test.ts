import { describe, expect, test } from 'vitest'
import { play, tenRight } from '../play.ts'
import { startApp } from '../start-app.ts'

describe('after a failure nobody foresaw', () => {
  test('everything can be saved as a file', async () => {
    const { environment, failure, ...app } = await startApp()
    play({ environment, failure, ...app }, tenRight)
    await failure.saveData()
    const [[name, content] = []] = environment.saved
    expect(name).toMatch(/^encore-.*\.json$/)
    expect(JSON.parse(String(content))).toMatchObject({ encore: 1, film: 'purple-hearts' })
  })

  test('one can start again, at home', async () => {
    const { environment, failure } = await startApp()
    environment.goTo('#/vote')
    failure.startAgain()
    expect(environment.currentHash).toBe('#/')
    expect(environment.timesLoadedAgain).toBe(1)
  })
})
