import { atom, computed } from 'nanostores'
import { encodeResult, findInvitation, readCode, type LinkProblem } from '../../links/index.ts'
import { viewResult, type ResultView } from '../rules/result-view.ts'
import { linkedFilm } from '../../film/linked.ts'
import { hashOf } from '../../app/route.ts'
import { titleOf } from '../../vote/index.ts'
import { ticketStore } from '../own-ticket.ts'
import { updateStore } from '../../app/shell/update.ts'
import { defineStore } from '../../app/app.ts'

export interface Friend {
  code: string
  ticket: ResultView
  /** Where their questions are played, if they have any. */
  challenge: string | undefined
  hasBallot: boolean
  /** Whether it was sent in answer to somebody’s invitation. */
  isAnswer: boolean
}

/** With the party's address, if it is a party's link. */
export type FriendProblem = { kind: LinkProblem } | { kind: 'party'; party: string }

function readLink(code: string) {
  const read = readCode(code, linkedFilm)
  return { code, read, result: read.ok && read.kind === 'result' ? read.result : null }
}

function friendOf({ code, result }: ReturnType<typeof readLink>): Friend | null {
  if (!result) return null
  const { quiz, ballot } = result
  return {
    code,
    ticket: viewResult(result, titleOf),
    challenge: quiz && hashOf({ page: 'challenge', code }),
    hasBallot: Boolean(ballot),
    isAnswer: Boolean(ballot) && findInvitation(code, linkedFilm) !== null
  }
}

/** The friend whose link this is, without opening it. */
export const readFriend = (code: string): Friend | null => friendOf(readLink(code))

export const friendStore = defineStore(app => {
  const { environment } = app
  const { result } = ticketStore(app)
  const { update } = updateStore(app)

  const openedCode = atom<string | null>(null)
  const opened = computed(openedCode, code => (code === null ? null : readLink(code)))

  /** What the friend sent, as their link tells it. `null` when no such link is open. */
  const friendResult = computed(opened, link => link?.result ?? null)

  const friend = computed(opened, link => link && friendOf(link))

  /** Whether it is the player's own link that is open. */
  const isOwn = computed(
    [friendResult, result],
    (theirs, mine) =>
      theirs !== null &&
      mine !== null &&
      encodeResult(theirs, linkedFilm) === encodeResult(mine, linkedFilm)
  )

  /** What is wrong with the link that was opened. */
  const linkProblem = computed(opened, (link): FriendProblem | null => {
    if (!link) return null
    const { code, read } = link
    if (!read.ok) return { kind: read.problem }
    if (read.kind === 'invitation') return { kind: 'no-code' }
    return read.kind === 'party' ? { kind: 'party', party: hashOf({ page: 'group', code }) } : null
  })

  function openFriend(code: string): void {
    openedCode.set(code)
  }

  /** For the newest game there is: the one that waits, or the one a reload may find. */
  function reloadGame(): void {
    const apply = update.get() ?? environment.reload
    apply()
  }

  return { openFriend, friendResult, friend, isOwn, linkProblem, reloadGame }
})
