import { atom, computed } from 'nanostores'
import { encodeResult, findInvitation, readCode, type LinkProblem } from '../../links/index.ts'
import { viewResult, type ResultView } from '../rules/result-view.ts'
import { linkedFilm } from '../../film/linked-film.ts'
import { hashOf } from '../../app/route.ts'
import { shownLanguage } from '../../app/text/i18n.ts'
import { titleOf } from '../../vote/index.ts'
import { ticketStore } from '../own-ticket.ts'
import { updateStore } from '../../app/shell/update.ts'
import { defineStore } from '../../app/app.ts'

export interface Friend {
  code: string
  ticket: ResultView
  /** The address of a round on their questions, if they have played. */
  challenge: string | undefined
  hasBallot: boolean
  /** Whether the link answers an invitation to a group. */
  isAnswer: boolean
}

export type FriendProblem = { kind: LinkProblem } | { kind: 'group'; address: string }

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

/** Reads a friend's link without opening it: `friendStore` keeps the friend that is open. */
export const readFriend = (code: string): Friend | null => friendOf(readLink(code))

export const friendStore = defineStore(app => {
  const { environment } = app
  const { result } = ticketStore(app)
  const { update } = updateStore(app)

  const openedCode = atom<string | null>(null)
  const opened = computed(openedCode, code => (code === null ? null : readLink(code)))

  /** `null` if no friend's link is open. */
  const friendResult = computed(opened, link => link?.result ?? null)

  const friend = computed([opened, shownLanguage], link => link && friendOf(link))

  /** Whether the open link has exactly the player's own result. */
  const isOwn = computed(
    [friendResult, result],
    (theirs, mine) =>
      theirs !== null &&
      mine !== null &&
      encodeResult(theirs, linkedFilm) === encodeResult(mine, linkedFilm)
  )

  const linkProblem = computed(opened, (link): FriendProblem | null => {
    if (!link) return null
    const { code, read } = link
    if (!read.ok) return { kind: read.problem }
    if (read.kind === 'invitation') return { kind: 'no-code' }
    return read.kind === 'party'
      ? { kind: 'group', address: hashOf({ page: 'group', code }) }
      : null
  })

  function openFriend(code: string): void {
    openedCode.set(code)
  }

  /** Applies a waiting update, or reloads the page in case there is a newer game. */
  function reloadGame(): void {
    const apply = update.get() ?? environment.reload
    apply()
  }

  return { openFriend, friendResult, friend, isOwn, linkProblem, reloadGame }
})
