import { describe, expect, test } from 'vitest'
import { codeOf, linkOf, play, tenRight, vote, openAddress } from '../world/play-app.ts'
import { startApp } from '../world/start-app.ts'

describe('the own ticket', () => {
  test('no finished round and no ballot → no result and no link', async () => {
    const app = startApp()
    app.ticket.name.set('Ann')
    play(app, [true])
    expect(app.ticket.result.get()).toBeNull()
    expect(app.ticket.resultLink.get()).toBeNull()
  })

  test('has the last finished round, the last ballot and the name', async () => {
    const app = startApp()
    play(app, [...tenRight.slice(1), false])
    vote(app, ['duet', 'children'])
    app.ticket.name.set('Ann')
    expect(app.ticket.result.get()).toEqual({
      name: 'Ann',
      quiz: {
        mode: 'ten',
        questions: app.rounds.history.get().at(-1)?.round.questions,
        right: [...tenRight.slice(1), false]
      },
      ballot: { ranking: [['duet'], ['children']] }
    })
  })

  test('has only a round, or only a ballot', async () => {
    const app = startApp()
    vote(app, ['duet'])
    expect(app.ticket.result.get()).toEqual({ ballot: { ranking: [['duet']] } })
    const other = startApp()
    play(other, tenRight)
    expect(Object.keys(other.ticket.result.get() ?? {})).toEqual(['quiz'])
  })

  test('the name is cleaned', async () => {
    const app = startApp()
    vote(app, ['duet'])
    app.ticket.name.set('  Ann \n\u202E Lee\u200B ')
    expect(app.ticket.result.get()?.name).toBe('Ann Lee')
    app.ticket.name.set('\u200B')
    expect(app.ticket.result.get()).not.toHaveProperty('name')
  })

  test('opening its link → the same ticket', async () => {
    const app = startApp()
    play(app, [...tenRight.slice(1), false])
    vote(app, ['duet', 'children'])
    app.ticket.name.set('Ann')
    expect(linkOf(app)).toMatch(/^https:\/\/encore\.test\/play\/#\/r\/r1[\w-]+$/)

    const friend = startApp()
    openAddress(friend, `#/r/${codeOf(app)}`)
    expect(friend.friend.friend.get()).toMatchObject({
      ticket: app.ticket.ticket.get()
    })
  })
})

test('`nameOverflow` counts the graphemes beyond 24', async () => {
  const { ticket } = startApp()
  expect(ticket.nameOverflow.get()).toBe(0)
  ticket.name.set(` ${'x'.repeat(24)} `)
  expect(ticket.nameOverflow.get()).toBe(0)
  ticket.name.set('👩‍👩‍👧'.repeat(26))
  expect(ticket.nameOverflow.get()).toBe(2)
})
