import { describe, expect, test } from 'vitest'
import { encodeInvitation, encodeResult, readCode } from '../../../src/links/index.ts'
import { film } from '../../../src/film/index.ts'
import { vote } from '../../world/play-app.ts'
import { startApp, type App } from '../../world/start-app.ts'

const linkOf = (name: string, ...ids: string[]) =>
  `https://encore.test/#/r/${encodeResult({ name, ballot: { ranking: ids.map(id => [id]) } }, film)}`

/** Ana's group, in which Ben and Cem have tied. */
function tied(): App {
  const app = startApp()
  app.ticket.name.set('Ana')
  app.parties.nameGroup('Movie night')
  app.importer.addBallots(`${linkOf('Ben', 'duet', 'big-break')} ${linkOf('Cem', 'children')}`)
  return app
}

function headliners(app: App): string[] {
  const stop = app.groupCount.keepCounting()
  const winners = app.groupCount.summary.get()?.headline.winners ?? []
  stop()
  return winners
}

/** Somebody else opens the invitation, and ranks these. */
function answerTo(link: string, name: string, ...ids: string[]): string {
  const app = startApp()
  app.invitation.openInvitation(link.replace(/.*#\/i\//, ''))
  app.ticket.name.set(name)
  app.runoffDraft.beginRunoffVote()
  for (const id of ids) app.runoffDraft.ballot.toggle(id)
  app.runoffDraft.castRunoffBallot()
  return app.ballotToSend.ballotLink.get() ?? ''
}

describe('a runoff', () => {
  test('proposes those that are tied, once there is a count', () => {
    const app = tied()
    expect(app.nextRound.choices.get()).toEqual([])
    const stop = app.groupCount.keepCounting()
    expect(app.nextRound.choices.get().filter(({ isLikely }) => isLikely)).toEqual([
      { id: 'children', title: 'And Baby Makes Three', isLikely: true },
      { id: 'duet', title: 'Duet', isLikely: true }
    ])
    stop()
  })

  test('is another round of the group, with nobody in and its own invitation', () => {
    const app = tied()
    const first = app.invite.inviteLink()
    expect(app.nextRound.nextRound.get()).toBe(2)
    app.nextRound.startRunoff(['duet', 'children'])
    expect(app.parties.party.get()).toMatchObject({
      name: 'Movie night',
      round: 2,
      standing: ['duet', 'children']
    })
    expect(app.voters.present.get()).toEqual([])
    expect(app.importer.importReport.get()).toBeNull()
    expect(app.missingVoters.missing.get()).toEqual(['Ben', 'Cem'])
    const link = app.invite.inviteLink()
    expect(link).not.toBe(first)
    expect(app.invite.invitation.get()).toBe(link.replace(/^[^#]*/, ''))
    expect(readCode(link.replace(/.*#\/i\//, ''), film)).toMatchObject({
      invitation: { party: 'Movie night', host: 'Ana', storylines: ['duet', 'children'] }
    })
  })

  test('counts its own ballots among what stands alone, and leaves the first round as it was', () => {
    const app = tied()
    const [{ id: first } = { id: '' }] = app.parties.rounds.get()
    app.nextRound.startRunoff(['duet', 'children'])
    const link = app.invite.inviteLink()
    const answer = answerTo(link, 'ben', 'children')
    expect(app.answeredGroup.ownGroupOf(answer)?.round).toBe(2)
    app.importer.addBallots(answer, 'link')
    expect(app.missingVoters.missing.get()).toEqual(['Cem'])
    // Cem sends his whole setlist.
    app.importer.addBallots(linkOf('Cem', 'big-break', 'duet', 'children'))
    app.importer.addBallots(answerTo(link, 'Dee', 'children', 'duet'))
    expect(headliners(app)).toEqual(['And Baby Makes Three'])
    expect(app.missingVoters.missing.get()).toEqual([])
    app.groupList.openGroup(first)
    expect(headliners(app)).toEqual(['And Baby Makes Three', 'Duet'])
    expect(app.missingVoters.missing.get()).toEqual([])
  })

  test('is remembered with all its rounds, which are called the same', () => {
    const app = tied()
    app.nextRound.startRunoff(['duet', 'children'])
    app.nextRound.startRunoff(['children', 'duet'])
    app.groupLifecycle.newGroup()
    expect(app.parties.rounds.get()).toHaveLength(1)
    const again = startApp(app.environment.afterReload())
    const [first] = again.groupList.parties.get()
    again.groupList.openGroup(first?.id ?? '')
    again.parties.nameGroup('Sofa')
    expect(again.parties.rounds.get().map(({ name, round }) => [name, round])).toEqual([
      ['Sofa', undefined],
      ['Sofa', 2],
      ['Sofa', 3]
    ])
    expect(again.nextRound.nextRound.get()).toBe(4)
    expect(again.groupList.parties.get().at(-1)?.name).toBe('')
  })

  test('has the host in once they have voted in it, and their setlist stays as it is', () => {
    const app = tied()
    vote(app, ['old-wounds', 'duet'])
    expect(app.voters.me.get()?.ballot.ballot.ranking).toEqual([['old-wounds'], ['duet']])
    app.nextRound.startRunoff(['duet', 'children'])
    expect(app.voters.me.get()).toBeNull()
    const runoff = app.group
    app.groupLifecycle.newGroup()
    app.invitation.openInvitation(codeOfInvitation(app, runoff))
    app.runoffDraft.beginRunoffVote()
    expect(app.runoffDraft.ballot.arranged.get().map(({ id }) => id)).toEqual(['duet'])
    app.runoffDraft.ballot.toggle('children')
    app.runoffDraft.ballot.move('children', 'up')
    app.runoffDraft.castRunoffBallot()
    expect(app.environment.currentHash).toBe(`#/group/${runoff}`)
    expect(app.group).toBe(runoff)
    expect(app.voters.me.get()?.ballot).toEqual({
      name: 'Ana',
      ballot: { ranking: [['children'], ['duet']] }
    })
    expect(app.ballots.ballot.get()?.ranking).toEqual([['old-wounds'], ['duet']])
    // What was cast in it is where changing it begins.
    app.runoffDraft.beginRunoffVote()
    expect(app.runoffDraft.ballot.arranged.get().map(({ id }) => id)).toEqual(['children', 'duet'])
  })

  test('that the host votes in is the one that opens, of several', () => {
    const app = tied()
    const runoffs = [1, 2].map(() => {
      app.environment.nextSeed += 5
      app.nextRound.startRunoff(['duet', 'children'])
      return app.group
    })
    for (const runoff of runoffs) {
      app.invitation.openInvitation(codeOfInvitation(app, runoff))
      app.runoffDraft.beginRunoffVote()
      app.runoffDraft.ballot.toggle('duet')
      app.runoffDraft.castRunoffBallot()
      expect(app.group).toBe(runoff)
    }
  })

  test('leaves out a host who was left out', () => {
    const app = tied()
    vote(app, ['duet'])
    app.voters.leaveMeOut(true)
    app.nextRound.startRunoff(['duet', 'children'])
    expect(app.parties.party.get().isWithoutMe).toBe(true)
  })

  test('shows whoever is invited what stands, and nothing else', () => {
    const app = tied()
    app.nextRound.startRunoff(['duet', 'children'])
    const link = app.invite.inviteLink()
    const friend = startApp()
    friend.runoffDraft.beginRunoffVote()
    expect(friend.runoffDraft.castRunoffBallot()).toBe(false)
    friend.invitation.openInvitation(link.replace(/.*#\/i\//, ''))
    friend.runoffDraft.beginRunoffVote()
    expect(
      friend.runoffDraft.ballot.candidates
        .get()
        .map(({ id, isPicked }) => [id, isPicked])
        .sort()
    ).toEqual([
      ['children', false],
      ['duet', false]
    ])
    expect(friend.runoffDraft.castRunoffBallot()).toBe(false)
    expect(friend.ballotToSend.ballotToSend.get()).toBeNull()
    friend.runoffDraft.ballot.toggle('duet')
    friend.runoffDraft.ballot.toggle('children')
    friend.runoffDraft.ballot.toggle('duet')
    friend.runoffDraft.castRunoffBallot()
    expect(friend.ballotToSend.ballotToSend.get()).toEqual({ ballot: { ranking: [['children']] } })
    expect(friend.ballots.ballot.get()).toBeNull()
  })

  test('has a ballot of its own, apart from that of each other one', () => {
    const friend = startApp()
    const runoffs = [
      { mark: 7, storylines: ['duet', 'children'] },
      { mark: 8, storylines: ['duet', 'children'] },
      { mark: 8, storylines: ['duet', 'children', 'big-break'] }
    ]
    const shown = (invitation: (typeof runoffs)[number]) => {
      friend.invitation.openInvitation(encodeInvitation(invitation, film))
      return friend.ballotToSend.ballotToSend.get()?.ballot?.ranking
    }
    const said = ['children', 'duet', 'big-break']
    runoffs.forEach((runoff, at) => {
      expect(shown(runoff)).toBeUndefined()
      friend.runoffDraft.beginRunoffVote()
      friend.runoffDraft.ballot.toggle(said[at] ?? '')
      friend.runoffDraft.castRunoffBallot()
    })
    expect(runoffs.map(shown)).toEqual([[['children']], [['duet']], [['big-break']]])
    expect(shown({ mark: 7, storylines: ['children', 'duet'] })).toEqual([['children']])
  })

  test('is not voted on before it is begun, nor where a group is no runoff', () => {
    const app = startApp()
    expect(app.runoffDraft.ballot.arranged.get()).toEqual([])
    expect(app.runoffDraft.ballot.candidates.get()).toEqual([])
    app.parties.nameGroup('Sofa')
    const link = app.invite.inviteLink()
    app.invitation.openInvitation(link.replace(/.*#\/i\//, ''))
    app.runoffDraft.beginRunoffVote()
    app.runoffDraft.ballot.toggle('duet')
    app.runoffDraft.castRunoffBallot()
    expect(app.environment.currentHash).toBe('')
  })

  test('goes round on one phone too', () => {
    const app = tied()
    app.nextRound.startRunoff(['duet', 'children'])
    app.phone.passPhone()
    expect(
      app.phone.ballot.candidates
        .get()
        .map(({ id }) => id)
        .sort()
    ).toEqual(['children', 'duet'])
  })
})

/** As the host opens it from the chat. */
function codeOfInvitation(app: App, party: string): string {
  return app.in(party).invite.invitation.get().replace('#/i/', '')
}
