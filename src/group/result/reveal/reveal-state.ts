import { atom } from 'nanostores'
import { shownLanguage } from '../../../app/text/i18n.ts'
import type { Count } from '../../rules/election/count.ts'
import type { Summary } from '../../rules/election/summary.ts'
import { defineGroupStore } from '../../groups/define-group-store.ts'
import type { GroupCount } from '../group-count.ts'

/** Imports only the type of the count, so that the group page loads without the code that counts. */
export const revealStore = defineGroupStore(() => {
  /** Whether the reveal was ever started. Nothing is counted before. */
  const hasStarted = atom(false)
  /** Whether the reveal waits for the count: a million ballots take a second. */
  const isWaiting = atom(false)
  /** The count being revealed, as it was when the reveal began; `null` if none is. */
  const revealed = atom<Summary | null>(null)
  /** Whether the reveal ran to its end. The result is not on the page before. */
  const hasEnded = atom(false)

  /** The places that are revealed. */
  let revealedCount: Count | null = null

  /** Set while the result is part of the page. */
  let opened: { count: GroupCount; onNoWinner: () => void } | null = null

  /** The press on “Start the reveal”: adds the result to the page, which counts, and reveals the count. */
  function startReveal(): void {
    hasStarted.set(true)
    isWaiting.set(true)
    if (opened?.count.counting.get() === 'failed') opened.count.countAgain()
    revealCount()
  }

  function revealCount(): void {
    const summary = opened?.count.summary.get()
    if (!isWaiting.get() || !summary || opened?.count.counting.get() !== 'done') return
    isWaiting.set(false)
    revealedCount = opened.count.count.get()
    if (summary.headline.kind === 'none') opened.onNoWinner()
    else revealed.set(summary)
  }

  /**
   * Counts the ballots while the result is part of the page, and reveals the count if a press waits for it.
   * @param onNoWinner is called instead of a reveal if nobody has ranked anything
   * @returns a function that stops counting and ends the reveal
   */
  function openResult(count: GroupCount, onNoWinner: () => void): () => void {
    opened = { count, onNoWinner }
    const stops = [
      count.keepCounting(),
      count.counting.listen(state => {
        if (state === 'failed') isWaiting.set(false)
        else revealCount()
      }),
      count.summary.listen(revealCount),
      shownLanguage.listen(() => {
        if (revealed.get() && revealedCount) revealed.set(count.summaryOf(revealedCount))
      })
    ]
    revealCount()
    return () => {
      for (const stop of stops) stop()
      opened = null
      isWaiting.set(false)
      revealed.set(null)
    }
  }

  /** @param atEnd whether the winner had been revealed */
  function leaveReveal(atEnd: boolean): void {
    revealed.set(null)
    if (atEnd) hasEnded.set(true)
  }

  return { hasStarted, isWaiting, revealed, hasEnded, startReveal, openResult, leaveReveal }
})
