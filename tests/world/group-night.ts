import { encodeInvitation, encodeResult } from '../../src/links/index.ts'
import type { BallotReport } from '../../src/group/worker/messages.ts'
import { film } from '../../src/film/index.ts'
import { answer, play, vote } from './play-app.ts'
import type { App } from './start-app.ts'

const bo = {
  name: 'Bo',
  quiz: { mode: 'ten' as const, questions: [12, 3], right: [true, false] },
  ballot: { ranking: [['duet']] }
}
const bosInvitation = encodeInvitation({ host: 'Bo', mark: 7 }, film)
const bosRunoff = encodeInvitation({ mark: 8, storylines: ['children', 'old-wounds'] }, film)
const bosCode = encodeResult(bo, film)

/** For each thing that is stored: where, what a player does that stores it, and what is then on screen. */
export const things: {
  key: `encore:${string}`
  act: (app: App) => void
  shown: (app: App) => unknown
}[] = [
  {
    key: 'encore:name',
    act: ({ ticket }) => {
      ticket.name.set('Ann')
    },
    shown: ({ ticket }) => ticket.name.get()
  },
  {
    key: 'encore:language',
    act: ({ language }) => {
      language.choice.set('en')
    },
    shown: ({ language }) => language.choice.get()
  },
  {
    key: 'encore:theme',
    act: ({ theme }) => {
      theme.theme.set('light')
    },
    shown: ({ theme }) => theme.theme.get()
  },
  {
    key: 'encore:sounds',
    act: ({ feedback }) => {
      feedback.sounds.set(true)
    },
    shown: ({ feedback }) => feedback.sounds.get()
  },
  {
    key: 'encore:vibration',
    act: ({ feedback }) => {
      feedback.vibration.set(true)
    },
    shown: ({ feedback }) => feedback.vibration.get()
  },
  {
    key: 'encore:single-keys',
    act: ({ feedback }) => {
      feedback.singleKeys.set(false)
    },
    shown: ({ feedback }) => feedback.singleKeys.get()
  },
  {
    key: 'encore:friend:',
    act: app => {
      play(app, [true, true], bosCode)
    },
    shown: ({ challengers }) => challengers.challenger.get()
  },
  {
    key: 'encore:round:',
    act: app => {
      play(app, [true, false])
      answer(app, true)
    },
    shown: ({ quiz, rounds }) => [quiz.quiz.get(), rounds.history.get()]
  },
  {
    key: 'encore:storyline-order',
    act: ({ vote }) => {
      vote.openVote()
    },
    shown: ({ draft }) => draft.candidates.get()
  },
  {
    key: 'encore:write-in',
    act: ({ draft }) => {
      draft.typeWriteIn('Goats')
    },
    shown: ({ draft }) => draft.typedWriteIn.get()
  },
  {
    key: 'encore:ballot:',
    act: app => {
      vote(app, ['big-break'])
      app.draft.toggle('big-break')
    },
    shown: ({ ballots }) => ballots.ballot.get()
  },
  {
    key: 'encore:ballot-draft',
    act: ({ draft }) => {
      for (const id of ['duet', 'children', 'old-wounds']) draft.toggle(id)
    },
    shown: ({ draft }) => draft.ranking.get()
  },
  {
    key: 'encore:ballot-moved',
    act: ({ draft }) => {
      draft.move('children', 'up')
    },
    shown: ({ draft }) => draft.isTouched.get()
  },
  {
    key: 'encore:duels',
    act: ({ draft }) => {
      draft.duels.answerDuel('children')
    },
    shown: ({ draft }) => draft.duels.duel.get()
  },
  {
    key: 'encore:vote-step',
    act: ({ vote }) => {
      vote.rankShortlist()
    },
    shown: ({ vote }) => vote.step.get()
  },
  {
    key: 'encore:party:',
    act: ({ parties }) => {
      parties.nameGroup('Sofa')
    },
    shown: ({ groupList }) => groupList.parties.get()
  },
  {
    key: 'encore:party-open',
    act: ({ groupLifecycle }) => {
      groupLifecycle.newGroup()
    },
    shown: ({ parties }) => parties.party.get()
  },
  {
    key: 'encore:party-ballot:',
    act: ({ importer }) => {
      importer.addBallots(bosCode)
    },
    shown: app => groupsOf(app).flatMap(group => app.in(group).voters.voters.get())
  },
  {
    key: 'encore:party-file:',
    act: ({ groupFiles }) => {
      groupFiles.addFile(new File([], 'votes.csv'))
    },
    shown: app => groupsOf(app).flatMap(group => app.in(group).groupFiles.files.get())
  },
  {
    key: 'encore:invitation',
    act: ({ invitation }) => {
      invitation.openInvitation(bosInvitation)
      invitation.vote()
    },
    shown: ({ answering }) => {
      const to = answering.destination.get()
      return to.page === 'invite' ? to.code : ''
    }
  },
  {
    key: 'encore:runoff-ballot:',
    act: ({ invitation, runoffDraft }) => {
      invitation.openInvitation(bosRunoff)
      runoffDraft.beginRunoffVote()
      runoffDraft.ballot.toggle('children')
      runoffDraft.castRunoffBallot()
    },
    shown: ({ ballotToSend, invitation }) => {
      invitation.openInvitation(bosRunoff)
      return ballotToSend.ballotToSend.get()
    }
  },
  {
    key: 'encore:sent-vote:',
    act: ({ invitation, sentVotes }) => {
      invitation.openInvitation(bosRunoff)
      sentVotes.noteSent()
    },
    shown: ({ invitation, sentVotes }) => {
      invitation.openInvitation(bosRunoff)
      return sentVotes.sent.get()
    }
  }
]

/** All groups, listed or not. */
function groupsOf(app: App): string[] {
  const texts = [...app.environment.stored].flat()
  const known = texts.flatMap(
    text => /^encore:(?:[\w-]+:)?party-ballot:([^:]*):|"party":"([^"]*)"/.exec(text)?.slice(1) ?? []
  )
  const listed = app.groupList.parties.get().map(({ id }) => id)
  return [...new Set([app.group, ...listed, ...known.filter(Boolean)])].sort()
}

/** What a browser’s worker makes of a file, at once. */
export const readFile: BallotReport = {
  kind: 'file',
  file: {
    people: [],
    folded: '9,2\n',
    ballots: 2,
    known: 0,
    replaced: 0,
    refused: {},
    unread: { lines: 0, first: 0, examples: [] },
    encoding: 'utf-8'
  }
}

export function playAll(app: App): void {
  for (const { act } of things) {
    app.environment.clock += 1000
    act(app)
  }
}

export function onEveryScreen(app: App): unknown[] {
  return things.map(({ key, shown }) => [key, shown(app)])
}
