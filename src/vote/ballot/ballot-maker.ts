import { atom, computed, type ReadableAtom, type WritableAtom } from 'nanostores'
import { add, remove } from '../rules/arrange.ts'
import type { AnsweredDuel } from '../rules/head-to-head.ts'
import type { Storyline } from '../../film/types.ts'
import { shownLanguage } from '../../app/text/i18n.ts'
import { WRITE_IN, type Ballot } from '../../links/contents.ts'
import { cleanWriteIn, writeInProblem } from '../../links/text.ts'
import { rankedStorylines, moveInRanking, type Move } from '../arrange/ranked-storylines.ts'
import { createHeadToHead } from '../rank/duel-answers.ts'
import { inPlayersOrder } from './storyline-order.ts'

export interface Candidate extends Storyline {
  isPicked: boolean
}

/** The stores of a ballot. A store that is not given is kept in memory. */
interface BallotParts {
  seed: ReadableAtom<number | null>
  /** The ids of the storylines of a runoff; `null` for all storylines of the film. */
  runoffStorylines?: ReadableAtom<readonly string[] | null>
  draft?: WritableAtom<string[][]>
  writeIn?: WritableAtom<string>
  duels?: WritableAtom<AnsweredDuel[]>
  /** Whether the player has moved something in the draft, or has cast it. */
  isMoved?: WritableAtom<boolean>
}

export type BallotMaker = ReturnType<typeof createBallotMaker>

/** The state of a ballot that is being filled in: one each for the vote, a passed phone and a runoff. */
export function createBallotMaker({
  seed,
  runoffStorylines = atom(null),
  draft = atom([]),
  writeIn: typedWriteIn = atom(''),
  duels: answered = atom([]),
  isMoved = atom(false)
}: BallotParts) {
  const writeInFault = computed(typedWriteIn, writeInProblem)

  const writeIn = computed(typedWriteIn, cleanWriteIn)

  /** Best first. The write-in is left out while its text is blank or too long. */
  const ranking = computed([draft, writeInFault], (tiers, fault) =>
    fault ? remove(tiers, WRITE_IN) : tiers
  )

  const offered = computed([seed, runoffStorylines], (drawn, ids) =>
    inPlayersOrder(drawn).filter(({ id }) => ids === null || ids.includes(id))
  )

  const candidates = computed([offered, ranking, shownLanguage], (all, tiers) =>
    all.map((storyline): Candidate => ({
      ...storyline,
      isPicked: tiers.flat().includes(storyline.id)
    }))
  )

  const arranged = computed([ranking, writeIn, shownLanguage], rankedStorylines)

  /** Whether the order is the player’s own: they moved a storyline, settled a duel of two picks, or cast it. */
  const isTouched = computed([isMoved, answered, ranking], (isByHand, duelled, tiers) => {
    const picks = tiers.flat()
    return isByHand || duelled.some(({ pair }) => pair.every(id => picks.includes(id)))
  })

  const hasWriteIn = computed(ranking, tiers => tiers.flat().includes(WRITE_IN))

  /** A draft that was emptied is followed by a new list. */
  function setDraft(tiers: string[][]): void {
    draft.set(tiers)
    if (tiers.length === 0 && isMoved.get()) isMoved.set(false)
  }

  const { changeShortlist, forgetWriteInDuels, ...duels } = createHeadToHead({
    order: computed(offered, all => all.map(({ id }) => id)),
    ranking,
    setRanking: setDraft,
    writeIn,
    answered
  })

  function toggle(id: string): void {
    if (offered.get().some(storyline => storyline.id === id)) flip(id)
  }

  function flip(id: string): void {
    changeShortlist(tiers => (tiers.flat().includes(id) ? remove(tiers, id) : add(tiers, id)))
  }

  function typeWriteIn(text: string): void {
    if (text === typedWriteIn.get()) return
    typedWriteIn.set(text)
    forgetWriteInDuels()
  }

  function toggleWriteIn(): void {
    if (!writeInFault.get()) flip(WRITE_IN)
  }

  function addWriteIn(): void {
    if (!hasWriteIn.get()) toggleWriteIn()
  }

  function move(id: string, how: Move): void {
    draft.set(moveInRanking(ranking.get(), id, how))
    isMoved.set(true)
  }

  /** Called when the draft is cast as it is. */
  function approveOrder(): void {
    isMoved.set(true)
  }

  /** Loads a ballot that was cast before. If it has no write-in, the typed text stays. */
  function takeBack({ ranking: tiers, writeIn: text }: Ballot): void {
    if (text) typeWriteIn(text)
    draft.set(tiers)
    isMoved.set(true)
  }

  function clear(): void {
    draft.set([])
    typedWriteIn.set('')
    answered.set([])
    isMoved.set(false)
  }

  function toBallot(): Ballot {
    return {
      ranking: ranking.get(),
      ...(hasWriteIn.get() && { writeIn: writeIn.get() })
    }
  }

  return {
    candidates,
    ranking,
    arranged,
    isTouched,
    typedWriteIn,
    writeInFault,
    hasWriteIn,
    toggle,
    typeWriteIn,
    toggleWriteIn,
    addWriteIn,
    move,
    approveOrder,
    takeBack,
    clear,
    toBallot,
    duels
  }
}
