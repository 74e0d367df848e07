import { atom } from 'nanostores'
import type { CameraFault } from '../../../app/environment.ts'
import { feedbackStore } from '../../../app/settings/feedback.ts'
import { defineGroupStore } from '../../groups/define-group-store.ts'
import {
  ballotImportStore,
  emptyReport,
  type ImportReport,
  type Taken
} from '../import/ballot-import.ts'

/** What the scanner is at: off, asking for the camera, looking through it, or why it cannot. */
export type Scanning = 'off' | 'starting' | 'on' | CameraFault

/** A QR code in view, by what its ballots became; an invitation has none. */
export interface Sighting {
  kind: 'ballots' | 'invitation'
  report: ImportReport
}

/** In milliseconds: a code that was out of sight for so long and is back was shown once more. */
const OUT_OF_SIGHT = 3000

export const scannerStore = defineGroupStore((app, group) => {
  const { environment } = app
  const { signal } = feedbackStore(app)
  const { takeText, tell } = ballotImportStore(app, group)

  const scanning = atom<Scanning>('off')
  /** Whether the picture is to be shown as in a mirror. */
  const isMirrored = atom(false)
  /** The last code that came into view. */
  const sighting = atom<Sighting | null>(null)

  /** What came in since the scanner was opened, however often the camera went off meanwhile. */
  let all: Taken[] = []

  /** Turns the camera on and reads ticket after ticket into the group, until what it returns is called. */
  function startScanning(screen: HTMLVideoElement): () => void {
    const lastSeen = new Map<string, number>()
    scanning.set('starting')
    sighting.set(null)
    const stop = environment.readCamera(screen, report => {
      if (report.kind === 'on') {
        isMirrored.set(report.isFacingYou)
        scanning.set('on')
      } else if (report.kind === 'off') scanning.set(report.why)
      else see(report.text)
    })

    function see(text: string): void {
      const now = environment.now()
      const before = lastSeen.get(text) ?? Infinity
      lastSeen.set(text, now)
      if (Math.abs(now - before) < OUT_OF_SIGHT) return
      const taken = takeText(text, 'camera')
      const { report } = taken
      const { added, known, updated, refused } = report
      all.push(taken)
      const isInvitation = [added, known, updated, refused].every(({ length }) => length === 0)
      sighting.set({ kind: isInvitation ? 'invitation' : 'ballots', report })
      if (added.length + updated.length > 0) signal('right')
      else if (refused.length > 0) signal('wrong')
    }

    return () => {
      stop()
      scanning.set('off')
    }
  }

  /**
   * Back in the lobby, all that came in is told together, and can be taken back together. Where
   * nothing did, what was told before is still so.
   */
  function finishScanning(): void {
    const taken = all
    all = []
    const report = emptyReport()
    for (const { report: one } of taken) {
      report.added.push(...one.added)
      report.updated.push(...one.updated)
      report.bundles.push(...one.bundles)
    }
    if (report.added.length + report.updated.length === 0) return
    const takeOut = () => {
      for (const each of [...taken].reverse()) each.takeOut()
    }
    tell({ report, takeOut })
  }

  return { scanning, isMirrored, sighting, startScanning, finishScanning }
})
