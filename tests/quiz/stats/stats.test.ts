import { expect, test } from 'vitest'
import { play } from '../../world/play-app.ts'
import { startApp } from '../../world/start-app.ts'

test('stats: answers of unfinished rounds count, the rounds do not', async () => {
  const app = startApp()
  play(app, [true, true, false])
  expect(app.stats.stats.get()).toMatchObject({
    rounds: 0,
    answers: { right: 2, of: 3 },
    run: { current: 0, best: 2 }
  })
})
