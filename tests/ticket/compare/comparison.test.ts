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

describe('a friend’s result beside one’s own', () => {
  test('is not there on any other page', async () => {
    expect(startApp().comparison.comparison.get()).toBeNull()
  })

  test('tells a visitor who has done nothing how the friend did', async () => {
    const prompt = (number: number) => film.questions.find(each => each.number === number)?.prompt
    expect(compare(startApp(), { quiz, ballot })).toEqual({
      knowsEnding: false,
      hasVoted: false,
      score: null,
      questions: [
        { number: 12, prompt: prompt(12), theirs: true, mine: null },
        { number: 3, prompt: prompt(3), theirs: false, mine: null }
      ],
      votes: null,
      standing: null,
      answerLink: null,
      ticket: null
    })
  })

  test('has both scores once the same questions are played', async () => {
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

  test('counts the last round on these questions, in whatever order, not the last of all', async () => {
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

  test('meets the friend who played one’s own questions', async () => {
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

  test('leaves out a round that is not finished', async () => {
    const app = startApp()
    play(app, [true], encodeResult({ quiz }, film))
    expect(compare(app, { quiz })).toMatchObject({ score: null, knowsEnding: false })
  })
})

describe('rounds with the same friend', () => {
  const ann = (questions: number[], right: boolean[]) =>
    encodeResult({ name: 'Ann', quiz: { mode: 'ten', questions, right } }, film)

  test('are counted by who won them, each set of questions once', async () => {
    const app = startApp()
    const first = ann([12, 3], [true, false])
    play(app, [true, true], first)
    openAddress(app, `#/r/${first}`)
    expect(app.comparison.comparison.get()?.standing).toBeNull()

    const second = ann([7, 8], [true, true])
    play(app, [true, false], second)
    app.environment.clock += 1000
    play(app, [true, true], ann([3, 12], [true, true]))
    openAddress(app, `#/r/${second}`)
    expect(app.comparison.comparison.get()?.standing).toEqual({ mine: 0, theirs: 1 })
  })

  test('include a friend’s answer to the player’s own questions, once it has been seen', async () => {
    const app = startApp()
    play(app, [true, true], ann([7, 8], [true, false]))
    play(app, tenRight)
    const questions = app.ticket.result.get()?.quiz?.questions ?? []
    const answer = ann(questions, [...tenRight.slice(1), false])
    openAddress(app, `#/r/${answer}`)
    app.comparison.rememberRound()
    app.comparison.rememberRound()
    expect(app.comparison.comparison.get()?.standing).toEqual({ mine: 2, theirs: 0 })
    openAddress(app, `#/r/${ann([7, 8], [true, false])}`)
    expect(app.comparison.comparison.get()?.standing).toEqual({ mine: 2, theirs: 0 })
  })

  test('are not counted with friends of another name, however the round went', () => {
    const app = startApp()
    play(app, [true, true], ann([12, 3], [true, false]))
    play(
      app,
      [true, true],
      encodeResult({ name: 'Bo', quiz: { ...quiz, questions: [7, 8] } }, film)
    )
    openAddress(app, `#/r/${ann([12, 3], [true, false])}`)
    expect(app.comparison.comparison.get()?.standing).toBeNull()
  })

  test('are kept by what was played: no answer is moved up by looking at it again', () => {
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

  test('need a link that is open', () => {
    const app = startApp()
    app.comparison.rememberRound()
    expect([...app.environment.stored]).toEqual([])
  })

  test('are not counted with somebody nameless, and nothing is kept before both have played', async () => {
    const app = startApp()
    for (const questions of [
      [12, 3],
      [7, 8]
    ]) {
      play(app, [true, true], encodeResult({ quiz: { ...quiz, questions } }, film))
    }
    expect(compare(app, { quiz })?.standing).toBeNull()
    const stored = app.environment.stored.size
    openAddress(app, `#/r/${ann([1, 2], [true, true])}`)
    app.comparison.rememberRound()
    expect(app.environment.stored.size).toBe(stored)
  })

  test('lead to an answer: the player’s result on these questions', async () => {
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

describe('two ballots', () => {
  test('are compared by pairs, with the biggest disagreement', async () => {
    const app = startApp()
    vote(app, ['children', 'duet'])
    // Mine: children, duet, the other twelve level. Theirs: duet, children, big-break, the rest.
    // Pairs with an opinion of both: children–duet (other way round), each of the two with each of
    // the twelve (24, all the same way); big-break with the rest is no opinion of mine.
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

  test('that are the same disagree on nothing', async () => {
    const app = startApp()
    vote(app, ['duet', 'children', 'big-break'])
    expect(compare(app, { ballot })?.votes).toMatchObject({ share: 1, disagreement: null })
  })

  test('have nothing to compare where one ranks all level', async () => {
    const app = startApp()
    vote(app, ['duet'])
    const level = { ranking: [film.storylines.map(({ id }) => id)] }
    expect(compare(app, { ballot: level })?.votes).toMatchObject({ compared: 0, share: null })
  })

  test('need a friend’s', async () => {
    const app = startApp()
    vote(app, ['duet'])
    expect(compare(app, { name: 'Ann' })).toMatchObject({
      votes: null,
      ticket: null,
      questions: []
    })
  })
})
