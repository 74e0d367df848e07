import { describe, expect, test } from 'vitest'
import type { Ballot } from '../../../../src/links/contents.ts'
import { encodeParty, encodeResult } from '../../../../src/links/index.ts'
import { film } from '../../../../src/film/index.ts'
import { startApp, type App } from '../../../world/start-app.ts'
import { eventually } from '../../../world/eventually.ts'

const ballot = (...ids: string[]): Ballot => ({ ranking: ids.map(id => [id]) })
const link = (name: string, given: Ballot) =>
  `https://encore.test/#/r/${encodeResult({ name, ballot: given }, film)}`
const file = (text: string, name = 'club.csv') => Object.assign(new Blob([text]), { name })

async function readFile(app: App, text: string, name?: string) {
  app.groupFiles.addFile(file(text, name))
  await eventually(() => {
    expect(app.groupFiles.reading.get()?.state).not.toBe('reading')
  })
  return app.groupFiles.reading.get()
}

const names = ({ voters }: App) => voters.voters.get().map(({ ballot: { name } }) => name)

describe('file of ballots', () => {
  test('file → named voters one by one, nameless ballots together', async () => {
    const app = startApp()
    const text = 'name,ranking\nAnn,duet\n,duet\n,duet > children\nwhat\n'
    expect(await readFile(app, text)).toEqual({
      state: 'done',
      name: 'club.csv',
      report: {
        ballots: 2,
        known: 0,
        replaced: 0,
        refused: {},
        unread: { lines: 1, first: 5, examples: [{ line: 5, text: 'what' }] },
        encoding: 'utf-8',
        people: { added: ['Ann'], known: [], updated: [], forwarded: [], refused: [] },
        isAgain: false
      }
    })
    expect(names(app)).toEqual(['Ann'])
    expect(app.groupFiles.files.get()).toMatchObject([
      { name: 'club.csv', ballots: 2, isStored: true }
    ])
    expect(await readFile(app, text)).toMatchObject({ report: { isAgain: true } })
    expect(app.groupFiles.files.get()).toHaveLength(1)
    const again = startApp(app.environment.afterReload())
    expect(again.groupFiles.files.get()).toHaveLength(1)
  })

  test('file removed alone or with its group → can be restored', async () => {
    const app = startApp()
    await readFile(app, 'duet')
    app.environment.clock += 1
    await readFile(app, 'children', 'second.csv')
    const shown = () => app.groupFiles.files.get().map(({ name }) => name)
    app.groupFiles.removeFile(app.groupFiles.files.get()[0]?.id ?? '')
    expect(shown()).toEqual(['second.csv'])
    app.undo.undo()
    expect(shown()).toEqual(['club.csv', 'second.csv'])
    app.groupLifecycle.deleteGroup()
    expect(shown()).toEqual([])
    app.undo.undo()
    expect(shown()).toEqual(['club.csv', 'second.csv'])
  })

  test('file → belongs to one group, can be added to another, too', async () => {
    const app = startApp()
    await readFile(app, 'duet')
    app.importer.addBallots(link('Ann', ballot('duet')))
    expect(app.groupSharing.groupLink.get()).toBeNull()
    app.groupLifecycle.newGroup()
    expect(app.groupFiles.files.get()).toEqual([])
    expect(await readFile(app, 'duet')).toMatchObject({ report: { isAgain: false } })
    expect(app.groupFiles.files.get()).toHaveLength(1)
    app.groupLifecycle.deleteGroup()
    expect(app.groupFiles.files.get()).toHaveLength(1)
  })

  test('group with only a file → keeping a link starts another group', async () => {
    const app = startApp()
    await readFile(app, 'duet\n')
    app.sharedGroup.openSharedGroup(
      encodeParty({ ballots: [{ ballot: ballot('children') }] }, film)
    )
    app.sharedGroup.keepShared()
    expect(app.groupList.parties.get()).toHaveLength(2)
    expect(app.groupFiles.files.get()).toEqual([])
    expect(app.voters.voters.get()).toHaveLength(1)
  })

  test('file of named voters only → stored as voters, not reported as known', async () => {
    const app = startApp()
    await readFile(app, 'Ann,duet\n')
    expect(await readFile(app, 'Bo,duet\n')).toMatchObject({ report: { isAgain: false } })
    expect(names(app)).toEqual(['Ann', 'Bo'])
    expect(app.groupFiles.files.get()).toEqual([])
  })

  test('file of nameless ballots → can be read again', async () => {
    const app = startApp()
    await readFile(app, 'duet\nchildren\n')
    expect(app.importer.importReport.get()).toBeNull()
    app.groupFiles.readAgainAs('windows-1252')
    await eventually(() => {
      expect(app.groupFiles.reading.get()).toMatchObject({
        state: 'done',
        report: { isAgain: false }
      })
    })
  })

  test('reading → reports progress', () => {
    const app = startApp()
    app.environment.startBallotWork = (_, listener) => {
      listener({ kind: 'progress', part: 0.5 })
      return () => undefined
    }
    app.groupFiles.addFile(file('duet'))
    expect(app.groupFiles.reading.get()).toEqual({ state: 'reading', name: 'club.csv', part: 0.5 })
  })

  test('file too big to store → stays in memory', async () => {
    const app = startApp()
    const lines = Array.from({ length: 5000 }, (_, at) => `write-in:An idea of mine, number ${at}`)
    const quoted = lines.map(line => `,"${line}"`).join('\n')
    await readFile(app, quoted)
    expect(app.groupFiles.files.get()).toMatchObject([{ ballots: 5000, isStored: false }])
    const again = startApp(app.environment.afterReload())
    expect(again.groupFiles.files.get()).toEqual([])
    app.groupFiles.removeFile(app.groupFiles.files.get()[0]?.id ?? '')
    expect(app.groupFiles.files.get()).toEqual([])
  })

  test('reading → can be cancelled; binary file → failed', async () => {
    const app = startApp()
    app.groupFiles.addFile(file('duet'))
    expect(app.groupFiles.reading.get()).toEqual({ state: 'reading', name: 'club.csv', part: 0 })
    app.groupFiles.cancelFile()
    expect(app.groupFiles.reading.get()).toEqual({ state: 'cancelled', name: 'club.csv' })
    app.groupFiles.cancelFile()
    const broken = file('duet')
    broken.stream = () => {
      throw new Error('The disk is gone.')
    }
    app.groupFiles.addFile(broken)
    await eventually(() => {
      expect(app.groupFiles.reading.get()).toEqual({ state: 'failed', name: 'club.csv' })
    })
    expect(app.groupFiles.files.get()).toEqual([])
  })

  test('exported file → imports the same group', async () => {
    const app = startApp()
    const own = { ...ballot('write-in', 'duet'), writeIn: 'A bar, at last' }
    app.importer.addBallots(`${link('Ann', ballot('duet', 'children'))} ${link('', own)}`)
    await readFile(app, 'duet\nduet\n')
    app.groupSharing.exportGroup('party.csv')
    const saved = String(app.environment.saved.get('party.csv'))
    expect(saved).toBe(
      '\uFEFFname,ranking,ballots\nAnn,duet > children,1\n,write-in:A bar%2C at last > duet,1\n,9,2\n'
    )

    const other = startApp()
    await readFile(other, saved)
    const counts = []
    for (const { groupCount } of [app, other]) {
      const stop = groupCount.keepCounting()
      await eventually(() => {
        expect(groupCount.count.get()).not.toBeNull()
      })
      counts.push(groupCount.count.get())
      stop()
    }
    expect(counts[1]).toEqual(counts[0])
    await readFile(app, 'children\n', 'second.csv')
    app.groupSharing.exportGroup('party.csv')
    expect(String(app.environment.saved.get('party.csv'))).toBe(`${saved},6,1\n`)
    app.ballotSharing.exportBallots('shared.csv', [{ name: 'Bo', ballot: ballot('duet') }])
    expect(app.environment.saved.get('shared.csv')).toBe('\uFEFFname,ranking,ballots\nBo,duet,1\n')
  })
})

test('file read again in another encoding → replaces its ballots', async () => {
  const app = startApp()
  const readAgain = async (encoding: 'windows-1252' | 'utf-8') => {
    app.groupFiles.readAgainAs(encoding)
    await eventually(() => {
      expect(app.groupFiles.reading.get()?.state).toBe('done')
    })
  }
  app.groupFiles.readAgainAs('utf-8')
  expect(app.groupFiles.reading.get()).toBeNull()
  await readFile(app, 'Zoë,duet\n,children\n')
  expect(names(app)).toEqual(['Zoë'])
  await readAgain('windows-1252')
  expect(names(app)).toEqual(['ZoÃ«'])
  expect(app.groupFiles.files.get()).toHaveLength(1)
  await readAgain('utf-8')
  expect(names(app)).toEqual(['Zoë'])
  expect(app.groupFiles.files.get()).toHaveLength(1)
})
