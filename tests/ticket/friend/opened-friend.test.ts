import { describe, expect, test, vi } from 'vitest'
import { encodeInvitation, encodeParty, encodeResult } from '../../../src/links/index.ts'
import { film } from '../../../src/film/index.ts'
import { fixtureFilm } from '../../fixtures/film.ts'
import { codeOf, play, tenRight, vote, openAddress } from '../../world/play-app.ts'
import { startApp } from '../../world/start-app.ts'

const quiz = { mode: 'ten', questions: [12, 3], right: [true, false] } as const
const ann = {
  name: 'Ann',
  quiz: { mode: quiz.mode, questions: [...quiz.questions], right: [...quiz.right] },
  ballot: { ranking: [['duet'], ['children']] }
}

/** The app with a friend's link open. */
async function opened(code: string) {
  const app = startApp()
  openAddress(app, `#/r/${code}`)
  return app
}

describe('a friend’s link', () => {
  test('the link has a quiz and a ballot → the ticket and the address of the challenge', async () => {
    const code = encodeResult(ann, film)
    const { friend } = await opened(code)
    expect(friend.friend.get()).toEqual({
      code,
      ticket: {
        name: 'Ann',
        nameInText: 'Ann',
        score: { right: 1, of: 2, marks: [true, false], verdict: 'crowd' },
        setlist: [
          [expect.objectContaining({ title: 'Duet' })],
          [expect.objectContaining({ title: 'And Baby Makes Three' })]
        ]
      },
      challenge: `#/quiz/${code}`,
      hasBallot: true,
      isAnswer: false
    })
    expect(friend.linkProblem.get()).toBeNull()
  })

  test('the link has an empty result → no score, setlist or challenge', async () => {
    const bare = await opened(encodeResult({}, film))
    expect(bare.friend.friend.get()).toMatchObject({
      ticket: { name: '', score: undefined, setlist: [] },
      challenge: undefined,
      hasBallot: false
    })
  })

  test('no link is open → there is no friend', async () => {
    const { friend } = startApp()
    expect(friend.friend.get()).toBeNull()
    expect(friend.linkProblem.get()).toBeNull()
  })

  test('`isOwn` is true only if the link has the player’s own result', async () => {
    const app = startApp()
    expect(app.friend.isOwn.get()).toBe(false)
    vote(app, ['role-swap'])
    expect(app.friend.isOwn.get()).toBe(false)
    openAddress(app, `#/r/${codeOf(app)}`)
    expect(app.friend.isOwn.get()).toBe(true)
    const visitor = await opened(codeOf(app))
    expect(visitor.friend.isOwn.get()).toBe(false)
  })

  test('opening a link changes neither what is stored nor the player’s ticket', async () => {
    const app = startApp()
    play(app, tenRight)
    vote(app, ['role-swap'])
    const before = [...app.environment.stored]
    const mine = app.ticket.result.get()
    openAddress(app, `#/r/${encodeResult(ann, film)}`)
    expect(app.friend.friend.get()).not.toBeNull()
    expect(app.friend.isOwn.get()).toBe(false)
    expect([...app.environment.stored]).toEqual(before)
    expect(app.ticket.result.get()).toEqual(mine)
  })
})

describe('a friend’s link that does not open', () => {
  const code = encodeResult(ann, film)
  const swapped = code.replace(/(.)(.)$/, '$2$1')

  test.each([
    ['no-code', ''],
    ['cut-off', code.slice(0, -2)],
    ['damaged', swapped],
    ['newer', encodeResult({ ballot: { ranking: [['prequel']] } }, withPrequel())],
    ['other-film', encodeResult({ name: 'Ann' }, fixtureFilm)]
  ])('the problem is reported: %s', async (kind, given) => {
    const { friend } = await opened(given)
    expect(friend.friend.get()).toBeNull()
    expect(friend.linkProblem.get()).toEqual({ kind })
  })

  test('the link is a group’s → the address of the group', async () => {
    const groupCode = encodeParty({ ballots: [{ ballot: ann.ballot }] }, film)
    const { friend } = await opened(groupCode)
    expect(friend.linkProblem.get()).toEqual({ kind: 'group', address: `#/p/${groupCode}` })
    expect(friend.friend.get()).toBeNull()
    expect(friend.friendResult.get()).toBeNull()
  })

  test('the link is an invitation → no code', async () => {
    const { friend } = await opened(encodeInvitation({ mark: 1 }, film))
    expect(friend.linkProblem.get()).toEqual({ kind: 'no-code' })
    expect(friend.friend.get()).toBeNull()
    expect(friend.friendResult.get()).toBeNull()
  })

  test('reloading: no update is waiting → the page is reloaded', async () => {
    const { environment, friend } = await opened('')
    friend.reloadGame()
    expect(environment.reloads).toBe(1)
  })

  test('reloading: an update is waiting → it is applied', async () => {
    const { environment, friend, update } = await opened('')
    const apply = vi.fn()
    update.watchForUpdate()
    environment.fetchUpdate?.(apply)
    friend.reloadGame()
    expect(apply).toHaveBeenCalledOnce()
    expect(environment.reloads).toBe(0)
  })
})

/** A later edition of the film, with one more storyline. */
function withPrequel() {
  const [first] = film.storylines
  return first
    ? { ...film, storylines: [...film.storylines, { ...first, id: 'prequel', number: 999 }] }
    : film
}
