import { describe, expect, test } from 'vitest'
import { encodeParty, encodeResult } from '../../../src/links/index.ts'
import { isComment } from '../../../src/quiz/rules/comment-questions.ts'
import { film } from '../../../src/film/index.ts'
import { fakeEnvironment } from '../../world/fake-environment.ts'
import { answer, codeOf, onScreen, onScreenAs, play, tenRight, vote } from '../../world/play-app.ts'
import { startApp, type App } from '../../world/start-app.ts'
import { eventually } from '../../world/eventually.ts'

/** A link's code with these questions in it, all answered right. */
function codeAsking(questions: number[]): string {
  const right = questions.map(() => true)
  return encodeResult({ quiz: { mode: 'ten', questions, right } }, film)
}

/** What was on screen at each of the questions that were asked. */
function askAll(app: App) {
  app.quiz.openQuiz()
  return tenRight.map(() => {
    const shown = onScreen(app)
    answer(app, true)
    app.quiz.nextQuestion()
    return shown
  })
}

describe('a round', () => {
  test('asks ten questions: one order or match, one or two comments, no fact twice', async () => {
    const app = startApp()
    const asked = askAll(app).map(({ question }) => question)
    expect(new Set(asked.map(({ fact }) => fact)).size).toBe(10)
    expect(asked.filter(({ kind }) => kind !== 'choice')).toHaveLength(1)
    expect([1, 2]).toContain(asked.filter(isComment).length)
  })

  test('has the position of each question', async () => {
    const app = startApp()
    const shown = askAll(app)
    expect(shown.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    expect(new Set(shown.map(({ of }) => of))).toEqual(new Set([10]))
    expect(shown.map(({ isLast }) => isLast)).toEqual([...Array<boolean>(9).fill(false), true])
  })

  test('two rounds in a row: different questions', async () => {
    const app = startApp()
    const numbers = () => askAll(app).map(({ question }) => question.number)
    expect(numbers()).not.toEqual(numbers())
  })

  test('after a reload: same question, same order of options', async () => {
    const app = startApp()
    play(app, [true])
    answer(app, false)
    const before = onScreen(app)
    expect(before.right).toBe(false)

    const again = startApp(app.environment.afterReload())
    again.quiz.openQuiz()
    expect(onScreen(again)).toEqual(before)
  })

  test('leaving the last question leads to the ticket', async () => {
    const app = startApp()
    play(app, tenRight.slice(1))
    answer(app, true)
    expect(app.environment.hash()).toBe('')
    app.quiz.nextQuestion()
    expect(app.environment.hash()).toBe('#/ticket')
  })
})

describe('an answer', () => {
  test('right or wrong: the right and the given option are marked', async () => {
    const app = startApp()
    app.quiz.openQuiz()
    expect(onScreen(app).right).toBeNull()
    expect(onScreenAs(app, 'choice').options.some(({ isGiven }) => isGiven)).toBe(false)

    answer(app, false)
    expect(onScreen(app).right).toBe(false)
    const { options, question } = onScreenAs(app, 'choice')
    expect(options).toHaveLength(question.options.length)
    expect(options.filter(({ isAnswer }) => isAnswer)).toHaveLength(1)
    expect(options.filter(({ isGiven }) => isGiven)).toHaveLength(1)
    expect(options.some(({ isAnswer, isGiven }) => isAnswer && isGiven)).toBe(false)

    app.quiz.nextQuestion()
    answer(app, true)
    expect(onScreen(app).right).toBe(true)
  })

  test('the explanation appears once loaded, even after the answer', async () => {
    const app = startApp(undefined, false)
    app.questions.questions.set([])
    await app.questions.fetchTen()
    app.quiz.openQuiz()
    expect(onScreen(app).question.explanation).toBe('')
    answer(app, true)
    await eventually(() => {
      expect(onScreen(app).question.explanation).not.toBe('')
    })
  })

  test('a second answer changes nothing', async () => {
    const app = startApp()
    app.quiz.openQuiz()
    answer(app, false)
    const before = onScreen(app)
    answer(app, true)
    expect(onScreen(app)).toEqual(before)
  })

  test('nextQuestion without an answer: same question', async () => {
    const app = startApp()
    app.quiz.openQuiz()
    const before = onScreen(app)
    app.quiz.nextQuestion()
    expect(onScreen(app)).toEqual(before)
  })

  test('its time begins with the question and is never negative', async () => {
    const app = startApp()
    app.quiz.openQuiz()
    app.environment.clock += 1500
    answer(app, true)
    app.environment.clock += 9000
    app.quiz.nextQuestion()
    app.environment.clock += 700
    answer(app, true)
    app.quiz.nextQuestion()
    app.environment.clock -= 60_000
    answer(app, true)
    expect(
      app.rounds.history
        .get()
        .at(-1)
        ?.round.answers.map(({ took }) => took)
    ).toEqual([1500, 700, 0])
  })

  test('an answer after the last question, or after another tab erased the round: ignored', async () => {
    const app = startApp()
    play(app, tenRight)
    app.quiz.submitAnswer([0])
    app.quiz.nextQuestion()
    expect(app.rounds.history.get().at(-1)?.round.answers).toHaveLength(10)

    app.rounds.history.subscribe(() => undefined)
    app.environment.newTab().tabStorage.clear()
    app.quiz.submitAnswer([0])
    app.quiz.nextQuestion()
    expect(app.rounds.history.get()).toEqual([])
  })
})

describe('a challenge', () => {
  const theirs = [12, 3, 7]
  const code = codeAsking(theirs)

  test('asks the questions of the link, in their order', async () => {
    const app = startApp()
    play(app, [true, true, true], code)
    expect(app.rounds.history.get().at(-1)?.round).toMatchObject({
      mode: 'challenge',
      questions: theirs
    })
    expect(app.rounds.history.get().at(-1)?.round.answers).toHaveLength(3)
  })

  test('shows how the friend answered each question, once it is answered', async () => {
    const quiz = { mode: 'ten' as const, questions: theirs, right: [true, false, true] }
    const app = startApp()
    app.challenge.openChallenge(encodeResult({ name: 'Maja', quiz }, film))
    const shown = theirs.map(() => {
      const before = onScreen(app).rival
      answer(app, true)
      const after = onScreen(app).rival
      app.quiz.nextQuestion()
      return [before, after].map(rival => rival?.marks)
    })
    expect(shown).toEqual([
      [[], [true]],
      [[true], [true, false]],
      [
        [true, false],
        [true, false, true]
      ]
    ])
    app.quiz.openQuiz()
    expect(onScreen(app).rival).toBeNull()
  })

  test('opened twice: continues', async () => {
    const app = startApp()
    play(app, [true], code)
    const before = onScreen(app)
    app.challenge.openChallenge(code)
    expect(onScreen(app)).toEqual(before)
  })

  test('with another round open: starts its own', async () => {
    const app = startApp()
    play(app, [true])
    app.environment.clock += 1000
    app.challenge.openChallenge(code)
    expect(onScreen(app)).toMatchObject({ position: 1, of: 3, question: { number: 12 } })
  })

  test('leaves out retired questions', async () => {
    const retired = film.questions.filter(question => question.retired).slice(0, 2)
    const numbers = retired.map(({ number }) => number)
    const app = startApp()
    app.challenge.openChallenge(codeAsking([...numbers, 12, 3]))
    expect(app.rounds.history.get().at(-1)?.round.questions).toEqual([12, 3])
    app.challenge.openChallenge(codeAsking(numbers))
    expect(onScreen(app)).toMatchObject({ isUnreadable: true, of: 10 })
  })

  test('same questions in another order: another round', async () => {
    const app = startApp()
    play(app, [true], codeAsking([12, 7, 3]))
    app.environment.clock += 1000
    app.challenge.openChallenge(code)
    expect(onScreen(app).position).toBe(1)
  })

  test.each([
    ['a link that cannot be read', 'r1nothing'],
    ['a link without a quiz', encodeResult({ name: 'Ann' }, film)],
    ['a party', encodeParty({ ballots: [{ ballot: { ranking: [['duet']] } }] }, film)],
    ['a quiz without questions', codeAsking([])]
  ])('%s: a quick ten instead', async (_, unplayable) => {
    const app = startApp()
    app.challenge.openChallenge(unplayable)
    expect(onScreen(app).of).toBe(10)
  })

  test('of a friend’s link: same questions as the friend’s round', async () => {
    const friend = startApp()
    play(friend, tenRight)
    vote(friend, ['duet'])
    const asked = friend.rounds.history.get().at(-1)?.round.questions
    const me = startApp(fakeEnvironment())
    me.challenge.openChallenge(codeOf(friend))
    expect(me.rounds.history.get().at(-1)?.round.questions).toEqual(asked)
  })
})

test('an unreadable challenge is marked as such; opening the quiz clears the mark', async () => {
  const app = startApp()
  app.challenge.openChallenge('r1nothing')
  expect(onScreen(app)).toMatchObject({ isUnreadable: true, mode: 'ten' })
  app.quiz.openQuiz()
  expect(onScreen(app).isUnreadable).toBe(false)
})
