import { atom, computed } from 'nanostores'
import type { Invitation, Result } from '../../core/domain/result.ts'
import {
  encodeInvitation,
  encodeResult,
  findInvitation,
  readCode,
  type LinkProblem
} from '../../core/link/index.ts'
import { linkedFilm } from '../../film/linked.ts'
import { defineStore } from '../app/app.ts'
import { hashOf, routeStore } from '../app/route.ts'
import { ticketStore } from '../result/ticket.ts'
import { answeringStore } from './answering.ts'
import { partyStore, type PartyRecord } from './parties.ts'
import { runoffBallotStore } from './runoff-ballots.ts'

/** An invitation that was opened, or why it cannot be. */
export type OpenedInvitation =
  { ok: true; code: string; invitation: Invitation } | { ok: false; problem: LinkProblem }

export const invitationStore = defineStore(app => {
  const { environment } = app
  const { result } = ticketStore(app)
  const { parties } = partyStore(app)
  const { openRoute } = routeStore(app)
  const { resultIn } = runoffBallotStore(app)

  const { answered } = answeringStore(app)

  const openedCode = atom<string | null>(null)

  const opened = computed(openedCode, (code): OpenedInvitation | null => {
    if (code === null) return null
    const read = readCode(code, linkedFilm)
    if (!read.ok) return read
    return read.kind === 'invitation'
      ? { ok: true, code, invitation: read.invitation }
      : { ok: false, problem: 'no-code' }
  })

  /** What the player would send: the ballot they cast, in a runoff the one they cast in it, with their score. */
  const answer = computed([opened, result, resultIn], (link, mine, inRunoff): Result | null => {
    if (!link?.ok) return null
    const { mark, storylines } = link.invitation
    if (storylines) return inRunoff(mark, storylines)
    return mine?.ballot ? mine : null
  })

  /** The player's ballot, with the mark of the party that it is for. `null` before there is one. */
  const answerLink = computed([opened, answer], (link, mine) => {
    if (!link?.ok || !mine) return null
    const { mark } = link.invitation
    const code = `${encodeResult(mine, linkedFilm)}/${encodeInvitation({ mark }, linkedFilm)}`
    return environment.address() + hashOf({ page: 'friend', code })
  })

  function openInvitation(code: string): void {
    openedCode.set(code)
  }

  /** Goes to the vote, and remembers to what it is an answer. */
  function vote(): void {
    const link = opened.get()
    if (!link?.ok) return
    answered.set(link.code)
    openRoute({ page: 'vote' })
  }

  /** The player's own party that a ballot's link is for. */
  function partyFor(link: string): PartyRecord | undefined {
    const mark = findInvitation(link, linkedFilm)?.mark
    return mark === undefined ? undefined : parties.get().find(each => each.mark === mark)
  }

  /** Whether a ballot's link is for anybody's party. */
  function isForParty(link: string): boolean {
    return findInvitation(link, linkedFilm) !== null
  }

  return {
    answered,
    opened,
    answer,
    answerLink,
    openInvitation,
    vote,
    partyFor,
    isForParty
  }
})
