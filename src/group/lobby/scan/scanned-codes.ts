import { atom } from 'nanostores'
import type { CameraFault } from '../../../app/environment.ts'
import { feedbackStore } from '../../../app/settings/feedback.ts'
import { defineGroupStore } from '../../groups/define-group-store.ts'
import {
  ballotImportStore,
  emptyReport,
  type ImportReport,
  type Import
} from '../import/ballot-import.ts'

export type Scanning = 'off' | 'starting' | 'on' | CameraFault

export interface Sighting {
  kind: 'ballots' | 'invitation'
  report: ImportReport
}

/** Milliseconds without a code in view, after which it counts as shown again. */
const OUT_OF_SIGHT = 3000

export const scannerStore = defineGroupStore((app, group) => {
  const { environment } = app
  const { signal } = feedbackStore(app)
  const { importText, showReport } = ballotImportStore(app, group)

  const scanning = atom<Scanning>('off')
  /** Whether to mirror the picture, so that a code held up to a laptop moves as expected. */
  const isMirrored = atom(false)
  const sighting = atom<Sighting | null>(null)

  /** Since the scanner was opened, even if the camera was restarted. */
  let imports: Import[] = []

  /** @returns a function that turns the camera off */
  function startScanning(video: HTMLVideoElement): () => void {
    const lastSeen = new Map<string, number>()
    scanning.set('starting')
    sighting.set(null)
    const stop = environment.readCamera(video, report => {
      if (report.kind === 'on') {
        isMirrored.set(report.isFacingYou)
        scanning.set('on')
      } else if (report.kind === 'off') scanning.set(report.why)
      else read(report.text)
    })

    function read(text: string): void {
      const now = environment.now()
      const before = lastSeen.get(text) ?? Infinity
      lastSeen.set(text, now)
      if (Math.abs(now - before) < OUT_OF_SIGHT) return
      const scanned = importText(text, 'camera')
      const { report } = scanned
      const { added, known, updated, refused } = report
      imports.push(scanned)
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

  /** Reports all imports since the scanner was opened as one, which can be undone as one. */
  function finishScanning(): void {
    const finished = imports
    imports = []
    const report = emptyReport()
    for (const { report: one } of finished) {
      report.added.push(...one.added)
      report.updated.push(...one.updated)
      report.forwarded.push(...one.forwarded)
    }
    // Without changes, the report of an earlier import stays.
    if (report.added.length + report.updated.length === 0) return
    const undo = () => {
      for (const each of [...finished].reverse()) each.undo()
    }
    showReport({ report, undo })
  }

  return { scanning, isMirrored, sighting, startScanning, finishScanning }
})
