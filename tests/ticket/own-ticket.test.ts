import { describe, expect, test } from 'vitest'
import { codeOf, linkOf, play, tenRight, vote, openAddress } from '../world/play-app.ts'
import { startApp } from '../world/start-app.ts'

describe('a ticket', () => {
  test('holds nothing before there is a round or a ballot', async () => {
    const app = startApp()
    app.ticket.name.set('Ann')
    play(app, [true])
    expect(app.ticket.result.get()).toBeNull()
    expect(app.ticket.resultLink.get()).toBeNull()
  })

  test('holds the last finished round, the ballot that counts and the name', async () => {
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

  test('can hold a round alone, or a ballot alone', async () => {
    const app = startApp()
    vote(app, ['duet'])
    expect(app.ticket.result.get()).toEqual({ ballot: { ranking: [['duet']] } })
    const other = startApp()
    play(other, tenRight)
    expect(Object.keys(other.ticket.result.get() ?? {})).toEqual(['quiz'])
  })

  test('shows the name on one line and without what cannot be seen', async () => {
    const app = startApp()
    vote(app, ['duet'])
    app.ticket.name.set('  Ann \n\u202E Lee\u200B ')
    expect(app.ticket.result.get()?.name).toBe('Ann Lee')
    app.ticket.name.set('\u200B')
    expect(app.ticket.result.get()).not.toHaveProperty('name')
  })

  test('opens from its link to the same result', async () => {
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

test('a name is too long by as many characters as there is no room for', async () => {
  const { ticket } = startApp()
  expect(ticket.nameOverflow.get()).toBe(0)
  ticket.name.set(` ${'x'.repeat(24)} `)
  expect(ticket.nameOverflow.get()).toBe(0)
  ticket.name.set('👩‍👩‍👧'.repeat(26))
  expect(ticket.nameOverflow.get()).toBe(2)
})
