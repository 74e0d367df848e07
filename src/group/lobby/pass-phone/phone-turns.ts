import { atom, computed, map } from 'nanostores'
import { ballotStore, createBallotMaker, foldName } from '../../../vote/index.ts'
import type { Ballot } from '../../../links/contents.ts'
import { cleanName, nameOverflow } from '../../../links/text.ts'
import { ballotImportStore, emptyReport } from '../import/ballot-import.ts'
import { defineGroupStore } from '../../groups/define-group-store.ts'
import { groupStore } from '../../groups/groups.ts'
import { phoneModeStore } from './phone-mode.ts'
import { runoffBallotStore } from '../../runoff/runoff-ballots.ts'
import { ticketStore } from '../../../ticket/index.ts'
import { voterStore } from '../../voters/voters.ts'

export interface Turn {
  step: 'off' | 'name' | 'shortlist' | 'arrange' | 'hand-on'
  name: string
}

export const phoneTurnStore = defineGroupStore((app, group) => {
  const { environment } = app
  const { addAll, showReport } = ballotImportStore(app, group)
  const { drawMark, party } = groupStore(app, group)
  const { isPassingPhone } = phoneModeStore(app, group)
  const { leaveMeOut, me, present } = voterStore(app, group)
  const { saveBallot } = ballotStore(app)
  const { saveRunoffBallot } = runoffBallotStore(app)
  const { name: hostName } = ticketStore(app)

  const turn = map<Turn>({ step: 'off', name: '' })

  /** Names of everybody who voted since the phone was passed on; empty for nameless voters. */
  const voted = atom<readonly string[]>([])

  const passed = computed(voted, names => names.length)

  /** Gives each voter their own order of storylines. */
  const seed = atom(0)

  /** The storylines of a runoff. */
  const standing = atom<readonly string[] | null>(null)

  /** Kept in memory only until it is cast. */
  const ballot = createBallotMaker({ seed, runoffStorylines: standing })

  /** In a runoff, nobody else could rank the write-in. */
  const takesWriteIn = computed(standing, ids => ids === null)

  const isNameTaken = computed(
    [turn, present],
    ({ name }, everybody) =>
      foldName(name) !== '' &&
      everybody.some(({ ballot }) => foldName(ballot.name) === foldName(name))
  )

  const phoneOverflow = computed(turn, ({ name }) => nameOverflow(name))

  function passPhone(): void {
    voted.set([])
    isPassingPhone.set(true)
    nextVoter()
  }

  function nextVoter(): void {
    ballot.clear()
    seed.set(environment.randomSeed())
    standing.set(party.get().standing ?? null)
    turn.set({ step: 'name', name: '' })
  }

  function stopPassing(): void {
    isPassingPhone.set(false)
    ballot.clear()
    turn.set({ step: 'off', name: '' })
  }

  function goToTurnStep(step: 'name' | 'shortlist' | 'arrange'): void {
    if (step === 'arrange') {
      ballot.addWriteIn()
      // Otherwise a write-in that is too long would be dropped silently.
      if (ballot.writeInFault.get() === 'tooLong' || isBlank()) return
    }
    turn.setKey('step', step)
  }

  function isBlank(): boolean {
    return ballot.ranking.get().length === 0
  }

  /** The first one to give the host’s name is the host, not somebody of the same name. */
  function isHost(name: string): boolean {
    const { isWithoutMe = false } = party.get()
    return (
      foldName(name) !== '' &&
      foldName(name) === foldName(hostName.get()) &&
      !me.get() &&
      !isWithoutMe
    )
  }

  /** @returns a function that leaves the host’s ballot out again */
  function castAsHost(cast: Ballot): () => void {
    const { standing } = party.get()
    if (standing) saveRunoffBallot(drawMark(), standing, cast.ranking)
    else saveBallot(cast)
    return () => {
      leaveMeOut(true)
    }
  }

  function castOnPhone(): void {
    // Ignores a double tap, whose second press comes after the ballot was removed.
    if (!['shortlist', 'arrange'].includes(turn.get().step) || isBlank()) return
    const name = cleanName(turn.get().name)
    const cast = ballot.toBallot()
    // Added even if it equals another ballot: the host is asked whether both are from one person.
    const undo = isHost(name)
      ? castAsHost(cast)
      : addAll([{ ...(name && { name }), ballot: cast }], 'phone')
    voted.set([...voted.get(), name])
    showReport({ report: { ...emptyReport(), added: [...voted.get()] }, undo })
    ballot.clear()
    turn.set({ step: 'hand-on', name })
  }

  return {
    turn,
    passed,
    ballot,
    takesWriteIn,
    isNameTaken,
    phoneOverflow,
    nextVoter,
    passPhone,
    stopPassing,
    goToTurnStep,
    castOnPhone
  }
})
