import { expect, test } from 'vitest'
import { encodeInvitation, encodeResult } from '../../../../src/links/index.ts'
import { film } from '../../../../src/film/index.ts'
import { startApp } from '../../../world/start-app.ts'

const linkOf = (name: string, right?: boolean[]) => {
  const quiz = right && { mode: 'ten' as const, questions: right.map((_, at) => at + 1), right }
  const result = { name, ballot: { ranking: [['duet']] }, ...(quiz && { quiz }) }
  return `https://encore.test/#/r/${encodeResult(result, film)}`
}

function scanning() {
  const app = startApp()
  expect(app.scanner.scanning.get()).toBe('off')
  expect(app.scanner.isMirrored.get()).toBe(false)
  const stop = app.scanner.startScanning(null as never)
  const see = (text: string) => app.environment.camera?.({ kind: 'code', text })
  return { app, see, stop }
}

test('a ticket in view is told once, and again when it comes back', () => {
  const { app, see, stop } = scanning()
  expect(app.scanner.scanning.get()).toBe('starting')
  app.environment.camera?.({ kind: 'on', isFacingYou: true })
  expect(app.scanner.scanning.get()).toBe('on')
  expect(app.scanner.isMirrored.get()).toBe(true)
  see(linkOf('Ben'))
  const first = app.scanner.sighting.get()
  expect(first).toMatchObject({ kind: 'ballots', report: { added: ['Ben'] } })
  app.environment.clock += 2000
  see(linkOf('Ben'))
  expect(app.scanner.sighting.get()).toBe(first)
  app.environment.clock += 3000
  see(linkOf('Ben'))
  expect(app.scanner.sighting.get()).toMatchObject({ report: { added: [], known: ['Ben'] } })
  see(linkOf('Cem'))
  stop()
  expect(app.environment.camera).toBeNull()
  expect(app.scanner.scanning.get()).toBe('off')
  app.scanner.finishScanning()
  expect(app.importer.importReport.get()).toMatchObject({ added: ['Ben', 'Cem'], known: [] })
})

test('what is no ballot is told, and an invitation by its name', () => {
  const { app, see } = scanning()
  app.feedback.sounds.set(true)
  see('https://example.org')
  expect(app.scanner.sighting.get()).toMatchObject({ report: { refused: ['no-code'] } })
  see(`https://encore.test/#/i/${encodeInvitation({ mark: 1 }, film)}`)
  expect(app.scanner.sighting.get()?.kind).toBe('invitation')
  see(linkOf('Ben'))
  expect(app.environment.heard).toHaveLength(2)
  app.environment.camera?.({ kind: 'off', why: 'hidden' })
  expect(app.scanner.scanning.get()).toBe('hidden')
})

test('ballots land in the group whose scanner it is', () => {
  const { app, see } = scanning()
  const first = app.group
  app.groupLifecycle.newGroup()
  see(linkOf('Ben'))
  expect(app.in(first).voters.voters.get()).toHaveLength(1)
  expect(app.voters.voters.get()).toEqual([])
})

test('each new ballot is heard, what is none in another way, and one that is in already not at all', () => {
  const { app, see } = scanning()
  app.feedback.sounds.set(true)
  const heardOf = (text: string) => {
    app.environment.heard.length = 0
    see(text)
    return app.environment.heard[0]
  }
  const right = heardOf(linkOf('Ben'))
  const wrong = heardOf('https://example.org')
  expect(right).toBeDefined()
  expect(wrong).toBeDefined()
  expect(wrong).not.toEqual(right)
  expect(heardOf(linkOf('Ben', [true]))).toEqual(right)
  app.environment.clock += 3000
  expect(heardOf(linkOf('Ben'))).toBeUndefined()
  expect(app.scanner.sighting.get()).toMatchObject({ kind: 'ballots', report: { known: ['Ben'] } })
  app.scanner.finishScanning()
  expect(app.importer.importReport.get()).toMatchObject({ added: ['Ben'], updated: ['Ben'] })
})

test('scores alone that came in are told too', () => {
  const { app, see } = scanning()
  app.importer.addBallots(linkOf('Ben'))
  see(linkOf('Ben', [true]))
  app.scanner.finishScanning()
  expect(app.importer.importReport.get()).toMatchObject({ added: [], updated: ['Ben'] })
})

test('a scanner that is closed with nothing new leaves what was told before, and what can be undone', () => {
  const { app, see, stop } = scanning()
  app.importer.addBallots(`${linkOf('Ana')}\n#/r/r1`)
  const told = app.importer.importReport.get()
  expect(told).toMatchObject({ added: ['Ana'], refused: ['cut-off'] })
  see('https://example.org')
  see(linkOf('Ana'))
  expect(app.scanner.sighting.get()).toMatchObject({ report: { known: ['Ana'] } })
  stop()
  app.scanner.finishScanning()
  expect(app.importer.importReport.get()).toBe(told)
  app.undo.undo()
  expect(app.voters.voters.get()).toEqual([])
  expect(app.importer.importReport.get()).toBeNull()
})

test('tickets that were scanned in one go are taken back in one', () => {
  const { app, see, stop } = scanning()
  see(linkOf('Ben'))
  see(linkOf('Cem'))
  stop()
  app.scanner.finishScanning()
  // Once more: closing twice tells nothing twice.
  app.scanner.finishScanning()
  app.undo.undo()
  expect(app.voters.voters.get()).toEqual([])
  expect(app.importer.importReport.get()).toBeNull()
  expect(app.undo.undoable.get()).toBeUndefined()
})
