import { atom, computed } from 'nanostores'
import {
  givenByPairs,
  moveEvent as moved,
  startOrder,
  startPairing,
  tapSide,
  viewMatch,
  viewOrder,
  type MatchView,
  type OrderView,
  type Pairing,
  type Side
} from '../rules/drafts.ts'
import type { Given } from '../rules/round.ts'
import { defineStore } from '../../app/app.ts'
import { quizStore } from '../play/current-round.ts'

/** An answer that is being put together, and the question of the round it belongs to. */
interface Draft<T> {
  place: string
  answer: T
}

export const answerDraftStore = defineStore(app => {
  const { submitAnswer, quiz } = quizStore(app)

  const order = atom<Draft<Given> | null>(null)
  const pairing = atom<Draft<Pairing> | null>(null)

  /** What an order or a match has on screen: the answer, the draft of one, or how it stands at first. */
  const answerDraft = computed(
    [quiz, order, pairing],
    (shown, events, pairs): OrderView | MatchView | null => {
      if (!shown) return null
      const { question, place, given, seed } = shown
      if (question.kind === 'order') {
        const draft = events?.place === place ? events.answer : null
        return viewOrder(question, given ?? draft ?? startOrder(question, seed), place)
      }
      if (question.kind === 'match') {
        const draft = pairs?.place === place ? pairs.answer : null
        const paired = given ? { links: given, picked: null } : (draft ?? startPairing(question))
        return viewMatch(question, paired, seed, place)
      }
      return null
    }
  )

  /** Swaps an event of an order with its neighbour. */
  function moveEvent(event: string, direction: 'up' | 'down'): void {
    const draft = answerDraft.get()
    if (draft?.kind !== 'order') return
    order.set({ place: draft.place, answer: moved(draft.standing, Number(event), direction) })
  }

  /** Picks one half of a pair in a match, or pairs it with the half picked before. */
  function pickSide(side: Side, index: number): void {
    const draft = answerDraft.get()
    if (draft?.kind !== 'match') return
    pairing.set({ place: draft.place, answer: tapSide(draft.paired, side, index) })
  }

  /** Answers with what has been put together. Pairs with gaps are no answer yet. */
  function submitDraft(): void {
    const draft = answerDraft.get()
    const given = draft?.kind === 'match' ? givenByPairs(draft.paired) : draft?.standing
    if (given) submitAnswer(given)
  }

  return { answerDraft, moveEvent, pickSide, submitDraft }
})
