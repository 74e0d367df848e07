import { describe, expect, test } from 'vitest'
import { encodeParty, encodeResult } from '../../src/links/index.ts'
import { film } from '../../src/film/index.ts'
import { play, tenRight } from '../world/play-app.ts'
import { startApp } from '../world/start-app.ts'
import { placeOf } from '../world/places.ts'

const quiz = { mode: 'ten' as const, questions: [12, 3], right: [true, false] }
const ann = encodeResult({ name: 'Ann', quiz }, film)
const bo = encodeResult({ quiz: { ...quiz, questions: [3, 12] } }, film)

describe('whose challenge the last round met', () => {
  test('is nobody’s before there is one, and when other questions were played', async () => {
    const app = startApp()
    expect(app.challengers.challenger.get()).toBeNull()
    play(app, tenRight)
    expect(app.challengers.challenger.get()).toBeNull()
  })

  test('is the friend’s whose questions were played, and leads back to their link', async () => {
    const app = startApp()
    play(app, [true, true], ann)
    expect(app.challengers.challenger.get()).toEqual({ name: 'Ann', comparison: `#/r/${ann}` })
  })

  test('is the one met last, of two with the same questions', async () => {
    const app = startApp()
    play(app, [true, true], ann)
    app.environment.clock += 1000
    play(app, [true, true], bo)
    expect(app.challengers.challenger.get()).toEqual({ name: '', comparison: `#/r/${bo}` })
  })

  test('is nobody’s when it is no longer known, or its link no longer opens', async () => {
    const app = startApp()
    play(app, [true, true], ann)
    app.environment.stored.delete(placeOf(`encore:friend:${ann}`))
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
  ])('is not kept from %s', async (_, code) => {
    const app = startApp()
    app.challengers.rememberChallenger(code)
    expect([...app.environment.stored.keys()]).toEqual([])
  })

  test('is nobody’s when the friend sent no quiz', async () => {
    const app = startApp()
    play(app, [true, true], ann)
    const bare = encodeResult({ name: 'Cem' }, film)
    app.environment.clock += 1000
    app.challengers.rememberChallenger(bare)
    expect(app.challengers.challenger.get()?.name).toBe('Ann')
  })
})
