import { atom, computed } from 'nanostores'
import type { PartyBallot } from '../../core/domain/result.ts'
import { ballotsIn, type BallotProblem } from '../../core/election/index.ts'
import { readCode } from '../../core/link/index.ts'
import { linkedFilm } from '../../film/linked.ts'
import { defineStore } from '../app/app.ts'
import { routeStore } from '../app/route.ts'
import { ballotImporter } from './bringing/add-ballots.ts'
import { MOST_IN_A_LINK } from './bringing/text-ballots.ts'
import { partyStore } from './parties.ts'
import { partySwitcher } from './switch-party.ts'
import { voterStore } from './voters.ts'

/** A party that came as a link, or why it cannot be shown. */
export type SharedParty =
  | { ok: true; code: string; name: string; ballots: PartyBallot[] }
  | { ok: false; problem: BallotProblem }

export const sharedPartyStore = defineStore(app => {
  const { addAll } = ballotImporter(app)
  const { isIn } = voterStore(app)
  const { party, saveParty, startParty } = partyStore(app)
  const { isEmpty, leaveParty } = partySwitcher(app)
  const { openRoute } = routeStore(app)

  const opened = atom<string | undefined>()

  /** The party in the link that was opened; it changes nothing of the player’s own. */
  const sharedParty = computed(opened, (code): SharedParty | null => {
    if (code === undefined) return null
    const read = readCode(code, linkedFilm)
    if (!read.ok) return read
    const ballots = ballotsIn(read)
    if (ballots.length === 0) return { ok: false, problem: 'no-ballot' }
    if (ballots.length > MOST_IN_A_LINK) return { ok: false, problem: 'too-many' }
    return {
      ok: true,
      code,
      name: (read.kind === 'party' && read.party.name) || '',
      ballots
    }
  })

  /** Whether all ballots of the opened link are in the player’s open party. */
  const hasShared = computed(
    [sharedParty, isIn],
    (shared, isInOpen) => shared?.ok === true && isInOpen(shared.code)
  )

  /** @param code of the party’s link; without one the player’s own party is shown */
  function openSharedParty(code: string | undefined): void {
    opened.set(code)
  }

  /** Makes the opened party one of the player’s own, and opens it. */
  function keepShared(): void {
    const shared = sharedParty.get()
    if (!shared?.ok) return
    leaveParty()
    if (isEmpty()) {
      saveParty({ ...party.get(), name: shared.name || party.get().name, isWithoutMe: true })
    } else startParty(shared.name, { isWithoutMe: true })
    addAll(shared.ballots, 'party')
    openRoute({ page: 'party' })
  }

  return { openSharedParty, sharedParty, hasShared, keepShared }
})
