import { describe, expect, test } from 'vitest'
import type { Result } from '../../../src/links/contents.ts'
import { encodeResult } from '../../../src/links/index.ts'
import { film } from '../../../src/film/index.ts'
import { codeOf, play, tenRight, vote, openAddress } from '../../world/play-app.ts'
import { startApp, type App } from '../../world/start-app.ts'

const quiz = { mode: 'ten' as const, questions: [12, 3], right: [true, false] }
const ballot = { ranking: [['duet'], ['children'], ['big-break']] }

function compare(app: App, friend: Result) {
  openAddress(app, `#/r/${encodeResult(friend, film)}`)
  return app.comparison.comparison.get()
}

describe('comparison with a friend’s result', () => {
  test('no friend’s link is open → there is no comparison', async () => {
    expect(startApp().comparison.comparison.get()).toBeNull()
  })

  test('the player has neither played nor voted → only the friend’s answers are listed', async () => {
    const prompt = (number: number) => film.questions.find(each => each.number === number)?.prompt
    expect(compare(startApp(), { quiz, ballot })).toEqual({
      knowsEnding: false,
      hasVoted: false,
      hasPlayed: false,
      score: null,
      questions: [
        { number: 12, prompt: prompt(12), theirs: true, mine: null },
        { number: 3, prompt: prompt(3), theirs: false, mine: null }
      ],
      votes: null,
      roundsWon: null,
      answerLink: null,
      ticket: null
    })
  })

  test('the player has played the same questions → both scores', async () => {
    const app = startApp()
    play(app, [true, true], encodeResult({ quiz }, film))
    expect(compare(app, { quiz })).toMatchObject({
      knowsEnding: true,
      score: { theirs: 1, mine: 2, of: 2 },
      questions: [
        { theirs: true, mine: true },
        { theirs: false, mine: true }
      ],
      ticket: { name: '', score: { right: 2, of: 2 } }
    })
  })

  test('the last round on the same questions counts, in whatever order they were asked', async () => {
    const app = startApp()
    const turned = { ...quiz, questions: [3, 12] }
    play(app, [true, false], encodeResult({ quiz: turned }, film))
    play(app, tenRight)
    app.ticket.name.set('Bo')
    expect(compare(app, { quiz })).toMatchObject({
      score: { theirs: 1, mine: 1, of: 2 },
      questions: [
        { number: 12, theirs: true, mine: false },
        { number: 3, theirs: false, mine: true }
      ],
      ticket: { name: 'Bo', score: { right: 1, of: 2 } }
    })
  })

  test('the friend has played the player’s questions → both scores', async () => {
    const me = startApp()
    play(me, tenRight)
    const mine = codeOf(me)
    const ann = startApp()
    play(ann, [...tenRight.slice(1), false], mine)
    openAddress(me, `#/r/${codeOf(ann)}`)
    expect(me.comparison.comparison.get()?.score).toMatchObject({
      theirs: 9,
      mine: 10,
      of: 10
    })
  })

  test('the player’s round is not finished → no scores', async () => {
    const app = startApp()
    play(app, [true], encodeResult({ quiz }, film))
    expect(compare(app, { quiz })).toMatchObject({ score: null, knowsEnding: false })
  })
})

describe('rounds with the same friend', () => {
  const ann = (questions: number[], right: boolean[]) =>
    encodeResult({ name: 'Ann', quiz: { mode: 'ten', questions, right } }, film)

  test('each set of questions is counted once, for the player who won it', async () => {
    const app = startApp()
    const first = ann([12, 3], [true, false])
    play(app, [true, true], first)
    openAddress(app, `#/r/${first}`)
    expect(app.comparison.comparison.get()?.roundsWon).toBeNull()

    const second = ann([7, 8], [true, true])
    play(app, [true, false], second)
    app.environment.clock += 1000
    play(app, [true, true], ann([3, 12], [true, true]))
    openAddress(app, `#/r/${second}`)
    expect(app.comparison.comparison.get()?.roundsWon).toEqual({ mine: 0, theirs: 1 })
  })

  test('a friend’s answer to the player’s questions is counted once it was remembered', async () => {
    const app = startApp()
    play(app, [true, true], ann([7, 8], [true, false]))
    play(app, tenRight)
    const questions = app.ticket.result.get()?.quiz?.questions ?? []
    const answer = ann(questions, [...tenRight.slice(1), false])
    openAddress(app, `#/r/${answer}`)
    app.comparison.rememberRound()
    app.comparison.rememberRound()
    expect(app.comparison.comparison.get()?.roundsWon).toEqual({ mine: 2, theirs: 0 })
    openAddress(app, `#/r/${ann([7, 8], [true, false])}`)
    expect(app.comparison.comparison.get()?.roundsWon).toEqual({ mine: 2, theirs: 0 })
  })

  test('rounds with a friend of another name are not counted', () => {
    const app = startApp()
    play(app, [true, true], ann([12, 3], [true, false]))
    play(
      app,
      [true, true],
      encodeResult({ name: 'Bo', quiz: { ...quiz, questions: [7, 8] } }, film)
    )
    openAddress(app, `#/r/${ann([12, 3], [true, false])}`)
    expect(app.comparison.comparison.get()?.roundsWon).toBeNull()
  })

  test('opening an old answer again does not make it the latest', () => {
    const app = startApp()
    const [first, second] = [ann([12, 3], [true, false]), ann([3, 12], [false, false])]
    play(app, [true, true], first)
    app.environment.clock += 1000
    play(app, [true, true], second)
    openAddress(app, `#/r/${first}`)
    app.environment.clock += 1000
    app.comparison.rememberRound()
    expect(app.challengers.friendResults.get().map(({ code }) => code)).toEqual([second, first])
  })

  test('no link is open → nothing is remembered', () => {
    const app = startApp()
    app.comparison.rememberRound()
    expect([...app.environment.stored]).toEqual([])
  })

  test('the friend has no name, or the player has not played → nothing is counted', async () => {
    const app = startApp()
    for (const questions of [
      [12, 3],
      [7, 8]
    ]) {
      play(app, [true, true], encodeResult({ quiz: { ...quiz, questions } }, film))
    }
    expect(compare(app, { quiz })?.roundsWon).toBeNull()
    const stored = app.environment.stored.size
    openAddress(app, `#/r/${ann([1, 2], [true, true])}`)
    app.comparison.rememberRound()
    expect(app.environment.stored.size).toBe(stored)
  })

  test('the answer link holds the player’s round on the friend’s questions', async () => {
    const app = startApp()
    play(app, [true, true], encodeResult({ quiz }, film))
    play(app, tenRight)
    const answer = String(compare(app, { quiz })?.answerLink)
    openAddress(app, answer.replace(/.*#/, '#'))
    expect(app.friend.friendResult.get()?.quiz).toEqual({
      mode: 'challenge',
      questions: [12, 3],
      right: [true, true]
    })
  })
})

describe('comparison of two ballots', () => {
  test('counts the pairs that agree and names the biggest disagreement', async () => {
    const app = startApp()
    vote(app, ['children', 'duet'])
    // Mine: children, duet, twelve unranked. Theirs: duet, children, big-break, eleven unranked.
    // Both rank one above the other in: children–duet (opposite), and the two against each of
    // the twelve (24, all alike). Mine ranks neither big-break nor the rest.
    expect(compare(app, { ballot })).toMatchObject({
      hasVoted: true,
      votes: {
        same: 24,
        compared: 25,
        share: 24 / 25,
        disagreement: { title: 'And Baby Makes Three', mine: 1, theirs: 2 }
      },
      ticket: { setlist: [[{ id: 'children' }], [{ id: 'duet' }]] }
    })
  })

  test('the ballots are the same → no disagreement', async () => {
    const app = startApp()
    vote(app, ['duet', 'children', 'big-break'])
    expect(compare(app, { ballot })?.votes).toMatchObject({ share: 1, disagreement: null })
  })

  test('one ballot ranks everything level → nothing to compare', async () => {
    const app = startApp()
    vote(app, ['duet'])
    const level = { ranking: [film.storylines.map(({ id }) => id)] }
    expect(compare(app, { ballot: level })?.votes).toMatchObject({ compared: 0, share: null })
  })

  test('the friend has sent no ballot → no comparison', async () => {
    const app = startApp()
    vote(app, ['duet'])
    expect(compare(app, { name: 'Ann' })).toMatchObject({
      votes: null,
      ticket: null,
      questions: []
    })
  })
})
