import { atom, computed, map } from 'nanostores'
import { createBallotMaker, foldName } from '../../../vote/index.ts'
import { cleanName, nameOverflow } from '../../../links/text.ts'
import { ballotImportStore, emptyReport } from '../import/ballot-import.ts'
import { defineGroupStore } from '../../groups/define-group-store.ts'
import { groupStore } from '../../groups/groups.ts'
import { phoneModeStore } from './phone-mode.ts'
import { voterStore } from '../../voters/voters.ts'

/** Somebody's turn on the phone that goes round. */
export interface Turn {
  step: 'off' | 'name' | 'shortlist' | 'arrange' | 'hand-on'
  name: string
}

export const phoneTurnStore = defineGroupStore((app, group) => {
  const { environment } = app
  const { addAll, showReport } = ballotImportStore(app, group)
  const { party } = groupStore(app, group)
  const { isPassingPhone } = phoneModeStore(app, group)
  const { present } = voterStore(app, group)

  /** The phone goes round: whose turn it is, and where they are. */
  const turn = map<Turn>({ step: 'off', name: '' })

  /** Who has voted on this phone since it began to go round, by name; empty for those without one. */
  const voted = atom<readonly string[]>([])

  /** How many they are. */
  const passed = computed(voted, names => names.length)

  /** Each player has an order of their own. */
  const seed = atom(0)

  /** In a runoff, the storylines left in it. */
  const standing = atom<readonly string[] | null>(null)

  /** Held in memory alone: nothing of a ballot is kept until it is cast. */
  const ballot = createBallotMaker({ seed, standing })

  /** A runoff has no write-ins: they are on nobody else's list. */
  const takesWriteIn = computed(standing, ids => ids === null)

  /** Whether somebody of this name is in: the host will be asked whether it’s the same person. */
  const isNameTaken = computed(
    [turn, present],
    ({ name }, everybody) =>
      foldName(name) !== '' &&
      everybody.some(({ ballot }) => foldName(ballot.name) === foldName(name))
  )

  /** By how many characters the name, as typed, is too long. */
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
      // Without this, a write-in that is too long would be left off without a word.
      if (ballot.writeInFault.get() === 'tooLong' || isBlank()) return
    }
    turn.setKey('step', step)
  }

  function isBlank(): boolean {
    return ballot.ranking.get().length === 0
  }

  /** Puts the ballot in, and takes it off the screen. */
  function castOnPhone(): void {
    // A second tap comes when the ballot is off the screen.
    if (turn.get().step !== 'arrange' || isBlank()) return
    const name = cleanName(turn.get().name)
    // Two people may have the same name and ranking. Then both are in, and the host is asked about them.
    const undo = addAll([{ ...(name && { name }), ballot: ballot.toBallot() }], 'phone')
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
