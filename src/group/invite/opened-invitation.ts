import { atom, computed } from 'nanostores'
import type { Invitation } from '../../links/contents.ts'
import { readCode, type LinkProblem } from '../../links/index.ts'
import { linkedFilm } from '../../film/linked-film.ts'
import { defineStore } from '../../app/app.ts'
import { routeStore } from '../../app/route.ts'
import { answeringStore, ballotStore } from '../../vote/index.ts'

export type OpenedInvitation =
  { ok: true; code: string; invitation: Invitation } | { ok: false; problem: LinkProblem }

export function readInvitation(code: string): OpenedInvitation {
  const read = readCode(code, linkedFilm)
  if (!read.ok) return read
  return read.kind === 'invitation'
    ? { ok: true, code, invitation: read.invitation }
    : { ok: false, problem: 'no-code' }
}

/** Own file, so that the first page of an invitation loads without the ballot to send. */
export const openedInvitationStore = defineStore(app => {
  const { openRoute } = routeStore(app)
  const { answerInvitation } = answeringStore(app)
  const { ballot } = ballotStore(app)

  const openedCode = atom<string | null>(null)

  /** When the last ballot was cast before the player left to vote; `null` if they did not. */
  let before: { castAt: number | undefined } | null = null

  const opened = computed(openedCode, code => (code === null ? null : readInvitation(code)))

  function openInvitation(code: string): void {
    openedCode.set(code)
  }

  /** Opens the vote. The ballot will answer this invitation. */
  function vote(): void {
    const link = opened.get()
    if (!link?.ok) return
    answerInvitation(link.code)
    before = { castAt: ballot.get()?.castAt }
    openRoute({ page: 'vote' })
  }

  /** Whether the player has just come back with a new ballot; `true` once only. */
  function takeFreshVote(): boolean {
    const isFresh = before !== null && before.castAt !== ballot.get()?.castAt
    before = null
    return isFresh
  }

  return { opened, openInvitation, vote, takeFreshVote }
})
