import { atom, computed, map } from 'nanostores'
import { add, remove } from '../../core/ballot/arrange.ts'
import { WRITE_IN } from '../../core/domain/result.ts'
import { foldName } from '../../core/election/index.ts'
import { shuffle } from '../../core/random.ts'
import { cleanName, cleanWriteIn, nameOverflow, writeInProblem } from '../../core/text.ts'
import { storylines } from '../../film/storylines.ts'
import { inOrder, moveInRanking, type Move } from '../vote/ballot-draft.ts'
import { ballotImporter } from './bringing/add-ballots.ts'
import { partyStore } from './parties.ts'
import { passingStore } from './passing.ts'
import { voterStore } from './voters.ts'
import { defineStore } from '../app/app.ts'

/** Somebody's turn on the phone that goes round. */
export interface Turn {
  step: 'off' | 'name' | 'shortlist' | 'arrange' | 'hand-on'
  name: string
  writeIn: string
  ranking: string[][]
  /** Gives the order in which the storylines stand. */
  seed: number
  /** Of a runoff: what stands in it. All do where there are none. */
  standing: readonly string[]
}

export const passedPhoneStore = defineStore(app => {
  const { environment } = app
  const { addAll, importBallots } = ballotImporter(app)
  const { openParty, party: opened } = partyStore(app)
  const { isPassing } = passingStore(app)
  const { present } = voterStore(app)

  /** The party that was open when the phone was passed: another tab may open another. */
  let party = ''
  let stands: readonly string[] = []

  /** The phone goes round: whose turn it is, and where they are. Nothing of it is kept until it is cast. */
  const turn = map<Turn>(newTurn('off'))

  /** How many have voted on this phone since it began to go round. */
  const passed = atom(0)

  /** All storylines that stand, in an order of this player’s own. */
  const phoneShortlist = computed(turn, ({ ranking, seed, standing }) =>
    shuffle(storylines, seed)
      .filter(({ id }) => standing.length === 0 || standing.includes(id))
      .map(storyline => ({ ...storyline, isPicked: ranking.flat().includes(storyline.id) }))
  )

  const phoneArranged = computed(turn, ({ ranking, writeIn }) =>
    inOrder(ranking, cleanWriteIn(writeIn))
  )

  /** Whether somebody of this name is in: the host will be asked whether it’s the same person. */
  const isNameTaken = computed(
    [turn, present],
    ({ name }, everybody) =>
      foldName(name) !== '' &&
      everybody.some(({ ballot }) => foldName(ballot.name) === foldName(name))
  )

  /** By how many characters the name, as typed, is too long. */
  const phoneOverflow = computed(turn, ({ name }) => nameOverflow(name))

  /** Whether there is more of the write-in than there is room for. */
  const isPhoneWriteInLong = computed(turn, ({ writeIn }) => writeInProblem(writeIn) === 'tooLong')

  function passPhone(): void {
    party = openParty.get()
    stands = opened.get().standing ?? []
    passed.set(0)
    isPassing.set(true)
    nextVoter()
  }

  function nextVoter(): void {
    turn.set({ ...newTurn('name'), seed: environment.randomSeed(), standing: stands })
  }

  function stopPassing(): void {
    isPassing.set(false)
    turn.set(newTurn('off'))
  }

  function goToTurnStep(step: 'name' | 'shortlist' | 'arrange'): void {
    const { writeIn, ranking } = turn.get()
    const isWritten = cleanWriteIn(writeIn) !== ''
    turn.setKey('ranking', isWritten ? add(ranking, WRITE_IN) : remove(ranking, WRITE_IN))
    turn.setKey('step', step)
  }

  function togglePhonePick(id: string): void {
    const { ranking } = turn.get()
    turn.setKey('ranking', ranking.flat().includes(id) ? remove(ranking, id) : add(ranking, id))
  }

  function movePhonePick(id: string, move: Move): void {
    turn.setKey('ranking', moveInRanking(turn.get().ranking, id, move))
  }

  /** Puts the ballot in, and takes it off the screen. */
  function castOnPhone(): void {
    // A second tap comes when the ballot is off the screen.
    if (turn.get().step !== 'arrange') return
    const { name: typed, writeIn: text, ranking } = turn.get()
    const name = cleanName(typed)
    const writeIn = cleanWriteIn(text)
    const ballot = { ...(name && { name }), ballot: { ranking, ...(writeIn && { writeIn }) } }
    if (name) importBallots([ballot], 'phone', party)
    else addAll([ballot], 'phone', party)
    passed.set(passed.get() + 1)
    turn.set({ ...newTurn('off'), step: 'hand-on', name })
  }

  return {
    turn,
    passed,
    phoneShortlist,
    phoneArranged,
    isNameTaken,
    isPhoneWriteInLong,
    phoneOverflow,
    nextVoter,
    passPhone,
    stopPassing,
    goToTurnStep,
    togglePhonePick,
    movePhonePick,
    castOnPhone
  }
})

function newTurn(step: 'off' | 'name'): Turn {
  return { step, name: '', writeIn: '', ranking: [], seed: 0, standing: [] }
}
