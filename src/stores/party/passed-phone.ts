import { atom, computed, map } from 'nanostores'
import { add, remove } from '../../core/ballot/arrange.ts'
import { foldName } from '../../core/election/index.ts'
import { shuffle } from '../../core/random.ts'
import { cleanName, cleanWriteIn } from '../../core/text.ts'
import { environment } from '../../platform/environment.ts'
import { film } from '../../film/index.ts'
import { inOrder, moved, type Move } from '../vote/ballot-draft.ts'
import { addPeople, admit, members } from './voters.ts'

/** The phone goes round: whose turn it is, and where they are. Nothing of it is kept until it is cast. */
export const turn = map<{
  step: 'off' | 'name' | 'shortlist' | 'arrange' | 'hand-on'
  name: string
  writeIn: string
  ranking: string[][]
  seed: number
}>(fresh('off'))

/** How many have voted on this phone since it began to go round. */
export const passed = atom(0)

function fresh(step: 'off' | 'name') {
  return { step, name: '', writeIn: '', ranking: [], seed: 0 }
}

/** All storylines in an order of this player’s own, and the one they wrote in. */
export const phoneShortlist = computed(turn, ({ ranking, seed }) =>
  shuffle(film.storylines, seed).map(storyline => ({
    ...storyline,
    isPicked: ranking.flat().includes(storyline.id)
  }))
)

export const phoneArranged = computed(turn, ({ ranking, writeIn }) =>
  inOrder(ranking, cleanWriteIn(writeIn))
)

/** Whether somebody of this name is in, whose place the ballot would take. */
export const isNameTaken = computed(
  [turn, members],
  ({ name }, present) =>
    foldName(name) !== '' && present.some(({ ballot }) => foldName(ballot.name) === foldName(name))
)

export function passPhone(): void {
  passed.set(0)
  nextPlayer()
}

export function nextPlayer(): void {
  turn.set({ ...fresh('name'), seed: environment().randomSeed() })
}

export function stopPassing(): void {
  turn.set(fresh('off'))
}

export function goToStep(step: 'name' | 'shortlist' | 'arrange'): void {
  const { writeIn, ranking } = turn.get()
  const isWritten = cleanWriteIn(writeIn) !== ''
  turn.setKey('ranking', isWritten ? add(ranking, 'write-in') : remove(ranking, 'write-in'))
  turn.setKey('step', step)
}

export function togglePhonePick(id: string): void {
  const { ranking } = turn.get()
  turn.setKey('ranking', ranking.flat().includes(id) ? remove(ranking, id) : add(ranking, id))
}

export function movePhonePick(id: string, move: Move): void {
  turn.setKey('ranking', moved(turn.get().ranking, id, move))
}

/** Puts the ballot in, and takes it off the screen. */
export function castOnPhone(): void {
  const { name: typed, writeIn: text, ranking } = turn.get()
  const name = cleanName(typed)
  const writeIn = cleanWriteIn(text)
  const ballot = { ...(name && { name }), ballot: { ranking, ...(writeIn && { writeIn }) } }
  if (name) addPeople([ballot])
  else admit(ballot)
  passed.set(passed.get() + 1)
  turn.set({ ...fresh('off'), step: 'hand-on', name })
}
