import { Blob } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { encodeParty, encodeResult } from '../../../src/links/index.ts'
import { isByHand } from '../../../src/group/voters/voter-records.ts'
import { film } from '../../../src/film/index.ts'
import { fakeEnvironment } from '../../world/fake-environment.ts'
import { openAddress } from '../../world/play-app.ts'
import { startApp, type App } from '../../world/start-app.ts'
import { eventually } from '../../world/eventually.ts'

const ballot = (...ids: string[]) => ({ ranking: ids.map(id => [id]) })
const codeOf = (name: string) => encodeResult({ name, ballot: ballot('duet') }, film)
const linkOf = (name: string) => `https://encore.test/play/#/r/${codeOf(name)}`

const told = ({ voters }: App) =>
  voters.voters
    .get()
    .map(voter => [voter.ballot.name, voter.came, isByHand(voter) ? 'by hand' : ''])

async function addFile(app: App, text: string): Promise<void> {
  const file = Object.assign(new Blob([text]), { name: 'club.csv' })
  app.groupFiles.addFile(file as unknown as File)
  await eventually(() => {
    expect(app.groupFiles.reading.get()?.state).toBe('done')
  })
}

test('of each ballot it is noted when it came and how, and it is still known after a reload', async () => {
  const app = startApp()
  app.importer.addBallots(`Ann: ${linkOf('Ann')}`)
  app.in('first').importer.addBallots(codeOf('Bo'), 'link')
  const stop = app.scanner.startScanning(null as never)
  app.environment.camera?.({ kind: 'code', text: linkOf('Cy') })
  stop()
  app.phone.passPhone()
  app.phone.turn.setKey('name', 'Dee')
  app.phone.goToTurnStep('shortlist')
  app.phone.ballot.toggle('duet')
  app.phone.goToTurnStep('arrange')
  app.environment.clock += 60_000
  app.phone.castOnPhone()
  await addFile(app, `${linkOf('Eli')}\nFay,duet`)

  const expected = [
    ['Ann', 'chat', ''],
    ['Bo', 'link', ''],
    ['Cy', 'camera', ''],
    ['Dee', 'phone', 'by hand'],
    ['Eli', 'file', ''],
    ['Fay', 'typed', 'by hand']
  ]
  expect(told(app)).toEqual(expected)
  const [ann, , , dee] = app.voters.voters.get()
  expect((dee?.addedAt ?? 0) - (ann?.addedAt ?? 0)).toBeGreaterThanOrEqual(60_000)
  expect(told(startApp(app.environment.afterReload()))).toEqual(expected)
})

test('a nameless ballot from the phone came by hand too', () => {
  const app = startApp()
  app.phone.passPhone()
  app.phone.goToTurnStep('shortlist')
  app.phone.ballot.toggle('duet')
  app.phone.goToTurnStep('arrange')
  app.phone.castOnPhone()
  expect(told(app)).toEqual([[undefined, 'phone', 'by hand']])
})

test('those of a group that was kept came with that, whatever is in its link', () => {
  const app = startApp()
  const code = encodeParty({ ballots: [{ name: 'Ann', ballot: ballot('duet') }] }, film)
  openAddress(app, `#/p/${code}`)
  app.sharedGroup.keepShared()
  expect(told(app)).toEqual([['Ann', 'party', '']])
})

test('a link vouches for what was typed before, and it stays where it stood', async () => {
  const app = startApp()
  await addFile(app, 'Ann,duet\nBo,duet')
  const quiz = { mode: 'ten' as const, questions: [1, 2], right: [true, false] }
  const { addedAt } = app.voters.voters.get()[0] ?? {}
  app.environment.clock += 60_000
  app.importer.addBallots(encodeResult({ name: 'Ann', quiz, ballot: ballot('duet') }, film))
  expect(told(app)).toEqual([
    ['Ann', 'chat', ''],
    ['Bo', 'typed', 'by hand']
  ])
  expect(app.voters.voters.get()[0]?.addedAt).toBe(addedAt)
})

test('it is kept where a voter is renamed, told apart from a namesake, or taken out and back', () => {
  const app = startApp()
  app.importer.addBallots(linkOf('Ann'))
  const id = app.voters.voters.get()[0]?.id ?? ''
  app.voters.renameVoter(id, 'Annabel')
  app.voters.removeVoter(id)
  app.undo.undo()
  expect(told(app)).toEqual([['Annabel', 'chat', '']])
})

test('what was stored before it was noted is shown as ever, and says nothing of it', () => {
  const { stored } = JSON.parse(
    readFileSync(new URL('../../fixtures/stored/v1.json', import.meta.url), 'utf8')
  ) as { stored: Record<string, string> }
  const environment = fakeEnvironment()
  for (const [key, text] of Object.entries(stored)) environment.stored.set(key, text)
  const app = startApp(environment)
  expect(app.voters.voters.get()).toMatchObject([{ addedAt: 1_795_377_615_000 }])
  expect(told(app)).toEqual([['Bo', undefined, '']])
  expect(app.groupFiles.files.get()).toMatchObject([{ name: 'votes.csv', ballots: 2 }])
  expect(app.groupFiles.files.get()[0]).not.toHaveProperty('addedAt')
  // Nothing is made up for it when it is stored again.
  app.voters.renameVoter(app.voters.voters.get()[0]?.id ?? '', 'Bea')
  expect(told(startApp(environment.afterReload()))).toEqual([['Bea', undefined, '']])
})
