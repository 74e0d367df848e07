import { describe, expect, test } from 'vitest'
import type { Ballot } from '../../../src/links/contents.ts'
import { encodeResult } from '../../../src/links/index.ts'
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

describe('count', () => {
  test('ballots change → counted again, until counting is stopped', async () => {
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

  test('file → counted in a worker, with the same result', async () => {
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

  test('counting in a worker → the last count stays meanwhile', async () => {
    const app = startApp()
    await readFile(app, 'duet > children\nduet\n')
    const stop = app.groupCount.keepCounting()
    await eventually(() => {
      expect(app.groupCount.counting.get()).toBe('done')
    })
    app.importer.addBallots(link('Ann', ballot('children')))
    const countedNames = () => app.groupCount.countedBallots.get().map(({ name }) => name)
    expect(countedNames()).toEqual([])
    expect(app.groupCount.counting.get()).toBe('working')
    expect(app.groupCount.count.get()).toMatchObject({ tally: { ballots: 2 } })
    await eventually(() => {
      expect(app.groupCount.count.get()).toMatchObject({ tally: { ballots: 3 } })
    })
    expect(countedNames()).toEqual(['Ann'])
    app.importer.addBallots(link('Bo', ballot('duet')))
    expect(countedNames()).toEqual(['Ann'])
    stop()
    expect(countedNames()).toEqual([])
  })

  test('runoff with a file → only its storylines count, as for links', async () => {
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

  test('write-ins → hasWriteIns', () => {
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

  test('worker fails → reported, and can be counted again', async () => {
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
