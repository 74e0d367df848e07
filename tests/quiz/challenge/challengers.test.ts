import { describe, expect, test } from 'vitest'
import { encodeParty, encodeResult } from '../../../src/links/index.ts'
import { film } from '../../../src/film/index.ts'
import { play, tenRight } from '../../world/play-app.ts'
import { startApp } from '../../world/start-app.ts'
import { storageKeyOf } from '../../world/storage-keys.ts'

const quiz = { mode: 'ten' as const, questions: [12, 3], right: [true, false] }
const ann = encodeResult({ name: 'Ann', quiz }, film)
const bo = encodeResult({ quiz: { ...quiz, questions: [3, 12] } }, film)

describe('the challenger of the last round', () => {
  test('no challenge, or other questions played: none', async () => {
    const app = startApp()
    expect(app.challengers.challenger.get()).toBeNull()
    play(app, tenRight)
    expect(app.challengers.challenger.get()).toBeNull()
  })

  test('a friend’s questions played: the friend, with a link to the comparison', async () => {
    const app = startApp()
    play(app, [true, true], ann)
    expect(app.challengers.challenger.get()).toEqual({ name: 'Ann', comparison: `#/r/${ann}` })
  })

  test('two friends with the same questions: the later one', async () => {
    const app = startApp()
    play(app, [true, true], ann)
    app.environment.clock += 1000
    play(app, [true, true], bo)
    expect(app.challengers.challenger.get()).toEqual({ name: '', comparison: `#/r/${bo}` })
  })

  test('a result that is not stored or unreadable: none', async () => {
    const app = startApp()
    play(app, [true, true], ann)
    app.environment.stored.delete(storageKeyOf(`encore:friend:${ann}`))
    const broken = { version: 1, value: { code: 'r1broken', playedAt: 0 } }
    app.environment.stored.set('encore:friend:r1broken', JSON.stringify(broken))
    const party = encodeParty({ ballots: [{ ballot: { ranking: [['duet']] } }] }, film)
    app.environment.stored.set(
      `encore:friend:${party}`,
      JSON.stringify({ version: 1, value: { code: party, playedAt: 0 } })
    )
    const again = startApp(app.environment.afterReload())
    expect(again.challengers.challenger.get()).toBeNull()
    expect(again.challengers.friendResults.get()).toEqual([])
  })

  test.each([
    ['a damaged link', 'r1broken'],
    ['a party’s link', encodeParty({ ballots: [{ ballot: { ranking: [['duet']] } }] }, film)]
  ])('rememberChallenger of %s stores nothing', async (_, code) => {
    const app = startApp()
    app.challengers.rememberChallenger(code)
    expect([...app.environment.stored.keys()]).toEqual([])
  })

  test('a friend’s result without a quiz: none', async () => {
    const app = startApp()
    play(app, [true, true], ann)
    const bare = encodeResult({ name: 'Cem' }, film)
    app.environment.clock += 1000
    app.challengers.rememberChallenger(bare)
    expect(app.challengers.challenger.get()?.name).toBe('Ann')
  })
})
