import { atom, computed, type ReadableAtom, type WritableAtom } from 'nanostores'
import { add, remove } from './rules/arrange.ts'
import type { AnsweredDuel } from './rules/head-to-head.ts'
import type { Storyline } from '../film/types.ts'
import { WRITE_IN, type Ballot } from '../links/contents.ts'
import { cleanWriteIn, writeInProblem } from '../links/text.ts'
import { rankedStorylines, moveInRanking, type Move } from './arrange/ranked-storylines.ts'
import { createHeadToHead } from './rank/duel-answers.ts'
import { inPlayersOrder } from './storyline-order.ts'

/** A storyline that can be put on the ballot. */
export interface Candidate extends Storyline {
  isPicked: boolean
}

/** Where the parts of a ballot are held. A part that is not given is held in memory. */
interface BallotParts {
  /** Shuffles the candidates, so that no place is favoured. */
  seed: ReadableAtom<number | null>
  /** The only storylines on offer, by id; `null` for all of the film's. */
  standing?: ReadableAtom<readonly string[] | null>
  draft?: WritableAtom<string[][]>
  /** As it was typed. */
  writeIn?: WritableAtom<string>
  duels?: WritableAtom<AnsweredDuel[]>
}

/** A ballot while it is filled in: its shortlist, its write-in, and the order of both. */
export function createBallotMaker({
  seed,
  standing = atom(null),
  draft = atom([]),
  writeIn: typedWriteIn = atom(''),
  duels: answered = atom([])
}: BallotParts) {
  const writeInFault = computed(typedWriteIn, writeInProblem)

  const writeIn = computed(typedWriteIn, cleanWriteIn)

  /** Best first. A write-in whose text is gone is no candidate. */
  const ranking = computed([draft, writeInFault], (tiers, fault) =>
    fault ? remove(tiers, WRITE_IN) : tiers
  )

  const offered = computed([seed, standing], (drawn, ids) =>
    inPlayersOrder(drawn).filter(({ id }) => ids === null || ids.includes(id))
  )

  const candidates = computed([offered, ranking], (all, tiers) =>
    all.map((storyline): Candidate => ({
      ...storyline,
      isPicked: tiers.flat().includes(storyline.id)
    }))
  )

  /** The shortlist in the player's order, best first. */
  const arranged = computed([ranking, writeIn], rankedStorylines)

  const hasWriteIn = computed(ranking, tiers => tiers.flat().includes(WRITE_IN))

  const { changeShortlist, forgetWriteInDuels, ...duels } = createHeadToHead({
    order: computed(offered, all => all.map(({ id }) => id)),
    ranking,
    setRanking: draft.set,
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

  /** Puts the write-in on the shortlist or takes it off. A text that cannot be one stays as typed. */
  function toggleWriteIn(): void {
    if (!writeInFault.get()) flip(WRITE_IN)
  }

  /** Puts the write-in on the shortlist, if there is a text that can be one. */
  function addWriteIn(): void {
    if (!hasWriteIn.get()) toggleWriteIn()
  }

  function move(id: string, how: Move): void {
    draft.set(moveInRanking(ranking.get(), id, how))
  }

  /** Goes on with a ballot that was cast before. Without a write-in on it, the typed text stays. */
  function takeBack({ ranking: tiers, writeIn: text }: Ballot): void {
    if (text) typeWriteIn(text)
    draft.set(tiers)
  }

  /** Starts an empty ballot: nothing of this one can be seen any more. */
  function clear(): void {
    draft.set([])
    typedWriteIn.set('')
    answered.set([])
  }

  /** The ballot as it is cast. */
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
    typedWriteIn,
    writeInFault,
    hasWriteIn,
    toggle,
    typeWriteIn,
    toggleWriteIn,
    addWriteIn,
    move,
    takeBack,
    clear,
    toBallot,
    duels
  }
}
