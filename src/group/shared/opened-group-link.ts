import { atom, computed } from 'nanostores'
import type { PartyBallot } from '../../links/contents.ts'
import { ballotsIn, type BallotProblem } from '../rules/import/index.ts'
import { readCode } from '../../links/index.ts'
import { cleanName } from '../../links/text.ts'
import { linkedFilm } from '../../film/linked-film.ts'
import { defineStore } from '../../app/app.ts'
import { ballotImportStore } from '../lobby/import/ballot-import.ts'
import { groupFileStore } from '../lobby/import/ballot-files.ts'
import { MOST_IN_A_LINK } from '../lobby/import/text-ballots.ts'
import { groupsStore, groupStore } from '../groups/groups.ts'
import { groupListStore } from '../groups/group-list.ts'
import { voterStore } from '../voters/voters.ts'

export type SharedGroup =
  | { ok: true; code: string; name: string; ballots: PartyBallot[] }
  | { ok: false; problem: BallotProblem }

export function readSharedGroup(code: string): SharedGroup {
  const read = readCode(code, linkedFilm)
  if (!read.ok) return read
  const ballots = ballotsIn(read)
  if (ballots.length === 0) return { ok: false, problem: 'no-ballot' }
  if (ballots.length > MOST_IN_A_LINK) return { ok: false, problem: 'too-many' }
  const name = (read.kind === 'party' && read.party.name) || ''
  return { ok: true, code, name, ballots }
}

export const sharedGroupStore = defineStore(app => {
  const { startGroup } = groupsStore(app)
  const { lastGroup, openGroup } = groupListStore(app)

  const opened = atom<string | undefined>()

  const sharedGroup = computed(opened, code => (code === undefined ? null : readSharedGroup(code)))

  /** @param code of a group’s link; `undefined` shows the player’s own group */
  function openSharedGroup(code: string | undefined): void {
    opened.set(code)
  }

  /** Adds the opened group to the player’s own groups and opens it. */
  function keepShared(): void {
    const shared = sharedGroup.get()
    if (!shared?.ok) return
    const own = blankGroup() ?? startGroup()
    const { party, saveGroup } = groupStore(app, own)
    saveGroup({ ...party.get(), name: cleanName(shared.name), isWithoutMe: true })
    const isOfSeveral = shared.ballots.length > 1
    ballotImportStore(app, own).addAll(
      shared.ballots,
      'party',
      isOfSeveral ? shared.code : undefined
    )
    openGroup(own)
  }

  /** The unstored first group, if it is empty. */
  function blankGroup(): string | undefined {
    const last = lastGroup()
    return groupStore(app, last).record.get() || hasBallots(last) ? undefined : last
  }

  function hasBallots(party: string): boolean {
    const { voters } = voterStore(app, party)
    return voters.get().length + groupFileStore(app, party).files.get().length > 0
  }

  return { openSharedGroup, sharedGroup, keepShared }
})
