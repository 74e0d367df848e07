import { atom } from 'nanostores'
import type { CameraFault } from '../../../platform/environment.ts'
import { defineStore } from '../../app/app.ts'
import { feedbackStore } from '../../app/feedback.ts'
import { ballotImporter, emptyReport, type ImportReport } from './add-ballots.ts'
import { partyStore } from '../parties.ts'

/** What the scanner is at: off, asking for the camera, looking through it, or why it cannot. */
export type Scanning = 'off' | 'starting' | 'on' | CameraFault

/** A QR code in view, by what its ballots became; an invitation has none. */
export interface Sighting {
  kind: 'ballots' | 'invitation'
  report: ImportReport
}

/** In milliseconds: a code that was out of sight for so long and is back was shown once more. */
const OUT_OF_SIGHT = 3000

export const scannerStore = defineStore(app => {
  const { environment } = app
  const { signal } = feedbackStore(app)
  const { addBallots, importReport } = ballotImporter(app)
  const { openParty } = partyStore(app)

  const scanning = atom<Scanning>('off')
  /** Whether the picture is to be shown as in a mirror. */
  const isMirrored = atom(false)
  /** The last code that came into view. */
  const sighting = atom<Sighting | null>(null)

  /** What came in since the scanner was opened, however often the camera went off meanwhile. */
  let all = emptyReport()

  /** Turns the camera on and reads ticket after ticket into the party that is open now, until what it returns is called. */
  function startScanning(screen: HTMLVideoElement): () => void {
    const party = openParty.get()
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
      const { added, known, updated, refused } = addBallots(text, 'camera', party)
      all.added.push(...added)
      all.updated.push(...updated)
      const isInvitation = [added, known, updated, refused].every(({ length }) => length === 0)
      const report = { added, known, updated, refused }
      sighting.set({ kind: isInvitation ? 'invitation' : 'ballots', report })
      if (added.length + updated.length > 0) signal('right')
      else if (refused.length > 0) signal('wrong')
    }

    return () => {
      stop()
      scanning.set('off')
    }
  }

  /** Back in the lobby, all that came in is told together. */
  function finishScanning(): void {
    importReport.set(all.added.length + all.updated.length > 0 ? all : null)
    all = emptyReport()
  }

  return { scanning, isMirrored, sighting, startScanning, finishScanning }
})
