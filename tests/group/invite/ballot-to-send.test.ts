import { describe, expect, test } from 'vitest'
import { readCode } from '../../../src/links/index.ts'
import { film } from '../../../src/film/index.ts'
import { vote } from '../../world/play-app.ts'
import { startApp, type App } from '../../world/start-app.ts'

const codeOf = (link: string) => link.replace(/.*#\/i\//, '')

/** Whoever opens the link votes and sends the answer back. */
function answerTo(link: string, name: string, ids: string[]): string {
  const app = startApp()
  app.invitation.openInvitation(codeOf(link))
  app.invitation.vote()
  expect(app.environment.currentHash).toBe('#/vote')
  vote(app, ids)
  expect(app.environment.currentHash).toBe(`#/i/${codeOf(link)}`)
  app.ticket.name.set(name)
  return app.ballotToSend.ballotLink.get() ?? ''
}

function invite(app: App, party: string, host: string): string {
  app.ticket.name.set(host)
  app.parties.nameGroup(party)
  return app.invite.inviteLink()
}

describe('an invitation', () => {
  test('names the group and its host, and is the same each time', () => {
    const app = startApp()
    const link = invite(app, 'Movie night', 'Ana')
    expect(readCode(link, film)).toMatchObject({
      ok: true,
      kind: 'invitation',
      invitation: { party: 'Movie night', host: 'Ana' }
    })
    expect(app.invite.inviteLink()).toBe(link)
    const again = startApp(app.environment.afterReload())
    expect(again.invite.inviteLink()).toBe(link)
  })

  test('is always by the present names, and by none once they are deleted', () => {
    const app = startApp()
    expect(app.invite.invitationLink.get()).toBe('')
    const nameless = app.invite.inviteLink()
    const named = invite(app, 'Movie night', 'Ana')
    expect(named).not.toBe(nameless)
    expect(app.invite.invitationLink.get()).toBe(named)
    app.parties.nameGroup('')
    app.ticket.name.set('')
    expect(app.invite.invitationLink.get()).toBe(nameless)
    expect(app.invite.inviteLink()).toBe(nameless)
  })

  test('is answered by a ballot that says which group it is for', () => {
    const app = startApp()
    const link = invite(app, 'Movie night', 'Ana')
    app.groupLifecycle.newGroup()
    app.environment.nextSeed = 77
    invite(app, 'Work', 'Ana')
    const answer = answerTo(link, 'Ben', ['duet', 'children'])
    expect(readCode(answer, film)).toMatchObject({ kind: 'result', result: { name: 'Ben' } })
    const party = app.answeredGroup.ownGroupOf(answer)
    expect(party?.name).toBe('Movie night')
    app.in(party?.id ?? '').importer.addBallots(answer, 'link')
    app.groupList.noteOpened(party?.id ?? '')
    expect(app.voters.voters.get()).toEqual([])
    app.groupList.openGroup(app.groupList.lastGroup())
    expect(app.parties.party.get().name).toBe('Movie night')
    expect(app.voters.voters.get().map(({ ballot }) => ballot.name)).toEqual(['Ben'])
    expect(startApp().answeredGroup.ownGroupOf(answer)).toBeUndefined()
    expect(startApp().answeredGroup.answersInvitation(answer)).toBe(true)
  })

  test('is for no group where a ballot comes without one', () => {
    const app = startApp()
    app.groupLifecycle.newGroup()
    const friend = startApp()
    vote(friend, ['duet'])
    const plain = friend.ticket.resultLink.get() ?? ''
    expect(app.answeredGroup.ownGroupOf(plain)).toBeUndefined()
    expect(app.answeredGroup.answersInvitation(plain)).toBe(false)
  })

  test('is there once the group has a mark, and leads from the vote once', () => {
    const app = startApp()
    expect(app.invite.invitation.get()).toBe('')
    const link = invite(app, 'Movie night', 'Ana')
    const friend = startApp()
    friend.invitation.vote()
    expect(friend.environment.currentHash).toBe('')
    friend.invitation.openInvitation(codeOf(link))
    expect(friend.ballotToSend.ballotToSend.get()).toBeNull()
    expect(friend.ballotToSend.ballotLink.get()).toBeNull()
    friend.invitation.vote()
    vote(friend, ['duet'])
    expect(friend.environment.currentHash).toBe(`#/i/${codeOf(link)}`)
    vote(friend, ['children'])
    expect(friend.environment.currentHash).toBe('#/ticket')
    expect(friend.answering.destination.get()).toEqual({ page: 'ticket' })
  })

  test('is not added when a chat with it in it is pasted', () => {
    const app = startApp()
    const link = invite(app, 'Movie night', 'Ana')
    const answer = answerTo(link, 'Ben', ['duet'])
    app.importer.addBallots(`Ana: ${link}\nBen: ${answer}`)
    expect(app.importer.importReport.get()).toMatchObject({ added: ['Ben'], refused: [] })
  })

  test('that does not open says why, and a ballot is none', () => {
    const app = startApp()
    expect(app.invitation.opened.get()).toBeNull()
    expect(app.ballotToSend.ballotLink.get()).toBeNull()
    app.invitation.openInvitation('i1')
    app.invitation.vote()
    expect(app.environment.currentHash).toBe('')
    expect(app.invitation.opened.get()).toEqual({ ok: false, problem: 'cut-off' })
    vote(app, ['duet'])
    expect(app.environment.currentHash).toBe('#/ticket')
    app.invitation.openInvitation(app.ticket.resultLink.get() ?? '')
    expect(app.invitation.opened.get()).toEqual({ ok: false, problem: 'no-code' })
  })
})
