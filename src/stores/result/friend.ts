import { computed } from 'nanostores'
import { encodeResult, readCode, type LinkProblem } from '../../core/link/index.ts'
import { environment } from '../../platform/environment.ts'
import { film } from '../../film/index.ts'
import { shownResult, type ShownResult } from './shown-result.ts'
import { hashOf, route } from '../app/route.ts'
import { result } from './ticket.ts'
import { update } from '../app/update.ts'

const opened = computed(route, ({ page, ...rest }) =>
  page === 'friend' && 'code' in rest ? { code: rest.code, read: readCode(rest.code, film) } : null
)

/** What the friend sent, as their link tells it. `null` when no such link is open. */
export const friendResult = computed(opened, link =>
  link?.read.ok && link.read.kind === 'result' ? link.read.result : null
)

export interface Friend {
  code: string
  ticket: ShownResult
  /** Where their questions are played, if they have any. */
  challenge: string | undefined
  hasBallot: boolean
}

export const friend = computed(opened, (link): Friend | null => {
  if (!link?.read.ok || link.read.kind === 'party') return null
  const { quiz, ballot } = link.read.result
  return {
    code: link.code,
    ticket: shownResult(link.read.result),
    challenge: quiz && hashOf({ page: 'challenge', code: link.code }),
    hasBallot: Boolean(ballot)
  }
})

/** Whether it is the player's own link that is open. */
export const isOwn = computed(
  [friendResult, result],
  (theirs, mine) =>
    theirs !== null && mine !== null && encodeResult(theirs, film) === encodeResult(mine, film)
)

/** With the party's address, if it is a party's link. */
export type Problem = { kind: LinkProblem } | { kind: 'party'; party: string }

/** What is wrong with the link that was opened. */
export const linkProblem = computed(opened, (link): Problem | null => {
  if (!link) return null
  const { code, read } = link
  if (!read.ok) return { kind: read.problem }
  return read.kind === 'party' ? { kind: 'party', party: hashOf({ page: 'party', code }) } : null
})

/** For the newest game there is: the one that waits, or the one a reload may find. */
export function loadAgain(): void {
  const apply = update.get() ?? environment().loadAgain
  apply()
}
