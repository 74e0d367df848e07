import { atom } from 'nanostores'
import { after } from '../../ui/layout/idle.ts'

/** Milliseconds before the first heart, so that both names have been read. */
const BEFORE = 500
/** For both hearts of a question. */
const PAIR = 180
/** Of many questions no more than ten times that. */
const LONGEST = 10 * PAIR

/** How many hearts have landed, question by question: the player’s own, then the friend’s. */
export function createLanding(pairs: number, isShown: boolean) {
  const all = 2 * pairs
  const landed = atom(isShown ? 0 : all)
  let stop: () => void = () => undefined

  function land() {
    landed.set(landed.get() + 1)
    if (landed.get() < all) stop = after(Math.min(PAIR, LONGEST / pairs) / 2, land)
  }

  /** @returns a function that stops it */
  function begin(): () => void {
    if (landed.get() < all) stop = after(BEFORE, land)
    return () => {
      stop()
    }
  }

  function finish(): void {
    stop()
    landed.set(all)
  }

  return { landed, begin, finish }
}
