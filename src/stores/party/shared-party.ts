import { atom, computed } from 'nanostores'
import type { PartyBallot } from '../../core/domain/result.ts'
import { ballotsIn, type BallotProblem } from '../../core/election/index.ts'
import { readCode } from '../../core/link/index.ts'
import { cleanName } from '../../core/text.ts'
import { linkedFilm } from '../../film/linked.ts'
import { defineStore } from '../app/app.ts'
import { ballotImporter } from './bringing/add-ballots.ts'
import { partyFileStore } from './bringing/files.ts'
import { MOST_IN_A_LINK } from './bringing/text-ballots.ts'
import { partiesStore, partyStore } from './parties.ts'
import { partyListStore } from './party-list.ts'
import { voterStore } from './voters.ts'

/** A party that came as a link, or why it cannot be shown. */
export type SharedParty =
  | { ok: true; code: string; name: string; ballots: PartyBallot[] }
  | { ok: false; problem: BallotProblem }

export function readSharedParty(code: string): SharedParty {
  const read = readCode(code, linkedFilm)
  if (!read.ok) return read
  const ballots = ballotsIn(read)
  if (ballots.length === 0) return { ok: false, problem: 'no-ballot' }
  if (ballots.length > MOST_IN_A_LINK) return { ok: false, problem: 'too-many' }
  const name = (read.kind === 'party' && read.party.name) || ''
  return { ok: true, code, name, ballots }
}

export const sharedPartyStore = defineStore(app => {
  const { startParty } = partiesStore(app)
  const { lastParty, openParty } = partyListStore(app)

  const opened = atom<string | undefined>()

  /** The party in the link that was opened; it changes nothing of the player’s own. */
  const sharedParty = computed(opened, code => (code === undefined ? null : readSharedParty(code)))

  /** @param code of the party’s link; without one the player’s own party is shown */
  function openSharedParty(code: string | undefined): void {
    opened.set(code)
  }

  /** Makes the opened party one of the player’s own, and opens it. */
  function keepShared(): void {
    const shared = sharedParty.get()
    if (!shared?.ok) return
    const own = blankParty() ?? startParty()
    const { party, saveParty } = partyStore(app, own)
    saveParty({ ...party.get(), name: cleanName(shared.name), isWithoutMe: true })
    const isOfSeveral = shared.ballots.length > 1
    ballotImporter(app, own).addAll(shared.ballots, 'party', isOfSeveral ? shared.code : undefined)
    openParty(own)
  }

  /** The party that is there before any is started, as long as nothing is in it. */
  function blankParty(): string | undefined {
    const last = lastParty()
    return partyStore(app, last).record.get() || hasBallots(last) ? undefined : last
  }

  function hasBallots(party: string): boolean {
    const { voters } = voterStore(app, party)
    return voters.get().length + partyFileStore(app, party).files.get().length > 0
  }

  return { openSharedParty, sharedParty, keepShared }
})
