import { describe, expect, test } from 'vitest'
import type { Ballot } from '../../../src/links/contents.ts'
import { encodeParty, encodeResult } from '../../../src/links/index.ts'
import { film } from '../../../src/film/index.ts'
import { startApp, type App } from '../../world/start-app.ts'
import { eventually } from '../../world/eventually.ts'

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

describe('the count', () => {
  test('is made anew at every change, until nobody looks', async () => {
    const app = startApp()
    const stop = app.groupCount.keepCounting()
    expect(app.groupCount.count.get()?.headline).toEqual({ kind: 'none' })
    app.importer.addBallots(link('Ann', ballot('duet', 'children')))
    expect(app.groupCount.count.get()?.headline).toMatchObject({ winner: 'duet' })
    app.importer.addBallots(link('Cy', ballot('children', 'duet')))
    expect(app.groupCount.count.get()?.headline).toMatchObject({ kind: 'tie' })
    stop()
    expect(app.groupCount.count.get()).toBeNull()
  })

  test('of a file is made apart from the page, and is the same', async () => {
    const app = startApp()
    await readFile(app, 'duet > children\nduet\nchildren\n')
    const stop = app.groupCount.keepCounting()
    expect(app.groupCount.counting.get()).toBe('working')
    await eventually(() => {
      expect(app.groupCount.counting.get()).toBe('done')
    })
    expect(app.groupCount.count.get()).toMatchObject({
      tally: { ballots: 3 },
      headline: { winner: 'duet' }
    })
    expect(app.groupSharing.groupLink.get()).toBeNull()
    stop()
  })

  test('stands while the next one is made', async () => {
    const app = startApp()
    await readFile(app, 'duet > children\nduet\n')
    const stop = app.groupCount.keepCounting()
    await eventually(() => {
      expect(app.groupCount.counting.get()).toBe('done')
    })
    app.importer.addBallots(link('Ann', ballot('children')))
    expect(app.groupCount.counting.get()).toBe('working')
    expect(app.groupCount.count.get()).toMatchObject({ tally: { ballots: 2 } })
    await eventually(() => {
      expect(app.groupCount.count.get()).toMatchObject({ tally: { ballots: 3 } })
    })
    stop()
  })

  test('of a file in a runoff counts what stands alone, as that of links does', async () => {
    const app = startApp()
    const standing = ['children', 'big-break']
    app.groupList.openGroup(app.allGroups.startGroup('Movie night', { round: 2, standing }))
    await readFile(app, 'duet > children\nduet > big-break\nwrite-in:A bar > big-break\n')
    const stop = app.groupCount.keepCounting()
    await eventually(() => {
      expect(app.groupCount.counting.get()).toBe('done')
    })
    expect(app.groupCount.count.get()).toMatchObject({
      headline: { winner: 'big-break' },
      tally: { ballots: 3, shortlisted: { children: 1, 'big-break': 2 } },
      writeIns: {}
    })
    expect(Object.keys(app.groupCount.count.get()?.tally.shortlisted ?? {}).sort()).toEqual(
      standing.toSorted()
    )
    stop()
  })

  test('tells whether there are ideas of the voters’ own', () => {
    const app = startApp()
    expect(app.groupCount.counting.get()).toBe('done')
    expect(app.groupCount.hasWriteIns.get()).toBe(false)
    const stop = app.groupCount.keepCounting()
    app.importer.addBallots(link('Ann', ballot('duet')))
    expect(app.groupCount.hasWriteIns.get()).toBe(false)
    app.importer.addBallots(link('Bo', { ...ballot('write-in'), writeIn: 'A bar' }))
    expect(app.groupCount.hasWriteIns.get()).toBe(true)
    stop()
    expect(app.groupCount.hasWriteIns.get()).toBe(false)
  })

  test('that breaks off is told, and can be begun again', async () => {
    const app = startApp()
    await readFile(app, 'duet')
    const { startBallotWork } = app.environment
    app.environment.startBallotWork = (_, listener) => {
      queueMicrotask(() => {
        listener({ kind: 'failed' })
      })
      return () => undefined
    }
    const stop = app.groupCount.keepCounting()
    await eventually(() => {
      expect(app.groupCount.counting.get()).toBe('failed')
    })
    app.environment.startBallotWork = startBallotWork
    app.groupCount.countAgain()
    await eventually(() => {
      expect(app.groupCount.summary.get()?.headline.winners).toEqual(['Duet'])
    })
    expect(app.groupCount.counting.get()).toBe('done')
    app.environment.startBallotWork = () => () => undefined
    app.groupCount.countAgain()
    stop()
    expect(app.groupCount.counting.get()).toBe('done')
  })
})

describe('a file of ballots', () => {
  test('adds people by name, and the nameless together', async () => {
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

  test('can be taken out and brought back, alone or with its group', async () => {
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

  test('is one group’s, and may come into another as well', async () => {
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

  test('alone makes a group of the player’s, beside which another one’s link is kept', async () => {
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

  test('of people alone is kept as people, and told as none that was in before', async () => {
    const app = startApp()
    await readFile(app, 'Ann,duet\n')
    expect(await readFile(app, 'Bo,duet\n')).toMatchObject({ report: { isAgain: false } })
    expect(names(app)).toEqual(['Ann', 'Bo'])
    expect(app.groupFiles.files.get()).toEqual([])
  })

  test('of nobody by name leaves no word of people, and is read again all the same', async () => {
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

  test('tells how far it is read', () => {
    const app = startApp()
    app.environment.startBallotWork = (_, listener) => {
      listener({ kind: 'progress', part: 0.5 })
      return () => undefined
    }
    app.groupFiles.addFile(file('duet'))
    expect(app.groupFiles.reading.get()).toEqual({ state: 'reading', name: 'club.csv', part: 0.5 })
  })

  test('too big to be stored stays until the page is closed', async () => {
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

  test('can be cancelled while it is read, and may be no text at all', async () => {
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

  test('is what a group is saved as, and brings it back whole', async () => {
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

test('a file read again as text of another encoding takes the place of what it brought', async () => {
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
