import { describe, expect, test } from 'vitest'
import { encodeResult } from '../../../../src/links/index.ts'
import { film } from '../../../../src/film/index.ts'
import { eventually } from '../../../world/eventually.ts'
import { startApp, type App } from '../../../world/start-app.ts'

const linkOf = (name: string) =>
  `https://encore.test/#/r/${encodeResult({ name, ballot: { ranking: [['duet']] } }, film)}`

const names = ({ voters }: Pick<App, 'voters'>) =>
  voters.voters.get().map(({ ballot }) => ballot.name)

/** As Excel saves it: the letters tell no encoding, so that others are offered. */
const table = (text: string) =>
  Object.assign(new Blob([new Uint8Array([...text].map(each => each.charCodeAt(0)))]), {
    name: 'club.csv'
  })

async function read(app: App, file: Blob & { name: string }): Promise<void> {
  app.groupFiles.addFile(file)
  await eventually(() => {
    expect(app.groupFiles.reading.get()?.state).toBe('done')
  })
}

describe('report of a file', () => {
  test('file of named voters, undone → not reported as empty', async () => {
    const app = startApp()
    await read(app, table(`Ann: ${linkOf('Ann')}`))
    expect(app.groupFiles.reading.get()).toMatchObject({ report: { people: { added: ['Ann'] } } })
    app.undo.undo()
    expect(names(app)).toEqual([])
    expect(app.groupFiles.reading.get()).toEqual({ state: 'undone', name: 'club.csv' })
  })

  test('undo → removes named and nameless ballots of the file', async () => {
    const app = startApp()
    await read(app, table('Ann,duet\n,children\n'))
    app.undo.undo()
    expect(names(app)).toEqual([])
    expect(app.groupFiles.files.get()).toEqual([])
    expect(app.undo.undoable.get()).toBeUndefined()
  })

  test('undo of something else → the report of the file stays', async () => {
    const app = startApp()
    await read(app, table(`Ann: ${linkOf('Ann')}`))
    const done = app.groupFiles.reading.get()
    app.importer.addBallots(linkOf('Bo'))
    app.undo.undo()
    expect(app.importer.importReport.get()).toBeNull()
    expect(app.groupFiles.reading.get()).toBe(done)
  })

  test('read again in another encoding → undone in one step', async () => {
    const app = startApp()
    await read(app, table('Zo\u00eb,duet'))
    app.groupFiles.readAgainAs('utf-8')
    await eventually(() => {
      expect(app.groupFiles.reading.get()).toMatchObject({ report: { encoding: 'utf-8' } })
    })
    app.undo.undo()
    expect(names(app)).toEqual([])
    expect(app.groupFiles.files.get()).toEqual([])
    expect(app.undo.undoable.get()).toBeUndefined()
  })
})
