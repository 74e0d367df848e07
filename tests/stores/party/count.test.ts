// @vitest-environment node
import { describe, expect, test, vi } from 'vitest'
import { encodeResult, type Ballot } from '../../../src/core/link/index.ts'
import { film } from '../../../src/film/index.ts'
import { startApp, type App } from '../start-app.ts'

const ballot = (...ids: string[]): Ballot => ({ ranking: ids.map(id => [id]) })
const link = (name: string, given: Ballot) =>
  `https://encore.test/#/r/${encodeResult({ name, ballot: given }, film)}`
const file = (text: string, name = 'club.csv') => Object.assign(new Blob([text]), { name })

async function readFile(app: App, text: string, name?: string) {
  app.partyFiles.addFile(file(text, name))
  await vi.waitFor(() => {
    expect(app.partyFiles.reading.get()?.state).not.toBe('reading')
  })
  return app.partyFiles.reading.get()
}

const names = ({ party }: App) => party.members.get().map(({ ballot: { name } }) => name)

describe('the count', () => {
  test('is made anew at every change, until nobody looks', async () => {
    const app = await startApp()
    const stop = app.partyCount.keepCounting()
    expect(app.partyCount.count.get()?.headline).toEqual({ kind: 'none' })
    app.party.addBallots(link('Ann', ballot('duet', 'children')))
    expect(app.partyCount.count.get()?.headline).toMatchObject({ winner: 'duet' })
    app.party.addBallots(link('Cy', ballot('children', 'duet')))
    expect(app.partyCount.count.get()?.headline).toMatchObject({ kind: 'tie' })
    stop()
    expect(app.partyCount.count.get()).toBeNull()
  })

  test('of a file is made apart from the page, and is the same', async () => {
    const app = await startApp()
    await readFile(app, 'duet > children\nduet\nchildren\n')
    const stop = app.partyCount.keepCounting()
    expect(app.partyCount.counting.get()).toBe('working')
    await vi.waitFor(() => {
      expect(app.partyCount.counting.get()).toBe('done')
    })
    expect(app.partyCount.count.get()).toMatchObject({
      tally: { ballots: 3 },
      headline: { winner: 'duet' }
    })
    expect(app.partyCount.partyLink.get()).toBeNull()
    stop()
  })

  test('that breaks off is told', async () => {
    const app = await startApp()
    await readFile(app, 'duet')
    app.environment.startBallotWork = (_, listener) => {
      queueMicrotask(() => {
        listener({ kind: 'failed' })
      })
      return () => undefined
    }
    const stop = app.partyCount.keepCounting()
    await vi.waitFor(() => {
      expect(app.partyCount.counting.get()).toBe('failed')
    })
    stop()
  })
})

describe('a file of ballots', () => {
  test('adds people by name, and the nameless together', async () => {
    const app = await startApp()
    const text = 'name,ranking\nAnn,duet\n,duet\n,duet > children\nwhat\n'
    expect(await readFile(app, text)).toEqual({
      state: 'done',
      name: 'club.csv',
      outcome: {
        ballots: 2,
        known: 0,
        replaced: 0,
        refused: {},
        unread: { lines: 1, first: 5 },
        isAgain: false
      }
    })
    expect(names(app)).toEqual(['Ann'])
    expect(app.partyFiles.files.get()).toMatchObject([
      { name: 'club.csv', ballots: 2, isKept: true }
    ])
    expect(await readFile(app, text)).toMatchObject({ outcome: { isAgain: true } })
    expect(app.partyFiles.files.get()).toHaveLength(1)
    const again = await startApp(app.environment.reload())
    expect(again.partyFiles.files.get()).toHaveLength(1)
  })

  test('can be taken out and brought back, alone or with its party', async () => {
    const app = await startApp()
    await readFile(app, 'duet')
    app.environment.clock += 1
    await readFile(app, 'children', 'second.csv')
    const shown = () => app.partyFiles.files.get().map(({ name }) => name)
    app.partyFiles.removeFile(app.partyFiles.files.get()[0]?.id ?? '')
    expect(shown()).toEqual(['second.csv'])
    app.undo.undo()
    expect(shown()).toEqual(['club.csv', 'second.csv'])
    app.partyRooms.deleteParty()
    expect(shown()).toEqual([])
    app.undo.undo()
    expect(shown()).toEqual(['club.csv', 'second.csv'])
  })

  test('too big to be stored stays until the page is closed', async () => {
    const app = await startApp()
    const lines = Array.from({ length: 5000 }, (_, at) => `write-in:An idea of mine, number ${at}`)
    const quoted = lines.map(line => `,"${line}"`).join('\n')
    await readFile(app, quoted)
    expect(app.partyFiles.files.get()).toMatchObject([{ ballots: 5000, isKept: false }])
    const again = await startApp(app.environment.reload())
    expect(again.partyFiles.files.get()).toEqual([])
    app.partyFiles.removeFile(app.partyFiles.files.get()[0]?.id ?? '')
    expect(app.partyFiles.files.get()).toEqual([])
  })

  test('can be cancelled while it is read, and may be no text at all', async () => {
    const app = await startApp()
    app.partyFiles.addFile(file('duet'))
    expect(app.partyFiles.reading.get()).toEqual({ state: 'reading', name: 'club.csv', part: 0 })
    app.partyFiles.cancelFile()
    expect(app.partyFiles.reading.get()).toEqual({ state: 'cancelled', name: 'club.csv' })
    app.partyFiles.cancelFile()
    const broken = file('duet')
    broken.stream = () => {
      throw new Error('The disk is gone.')
    }
    app.partyFiles.addFile(broken)
    await vi.waitFor(() => {
      expect(app.partyFiles.reading.get()).toEqual({ state: 'failed', name: 'club.csv' })
    })
    expect(app.partyFiles.files.get()).toEqual([])
  })

  test('is what a party is saved as, and brings it back whole', async () => {
    const app = await startApp()
    const own = { ...ballot('write-in', 'duet'), writeIn: 'A bar, at last' }
    app.party.addBallots(`${link('Ann', ballot('duet', 'children'))} ${link('', own)}`)
    await readFile(app, 'duet\nduet\n')
    app.partyCount.saveParty('party.csv')
    const saved = String(app.environment.saved.get('party.csv'))
    expect(saved).toBe(
      'name,ranking,ballots\nAnn,duet > children,1\n,"write-in:A bar, at last > duet",1\n,9,2\n'
    )

    const other = await startApp()
    await readFile(other, saved)
    const counts = []
    for (const { partyCount } of [app, other]) {
      const stop = partyCount.keepCounting()
      await vi.waitFor(() => {
        expect(partyCount.count.get()).not.toBeNull()
      })
      counts.push(partyCount.count.get())
      stop()
    }
    expect(counts[1]).toEqual(counts[0])
    app.partyCount.saveBallots('shared.csv', [{ name: 'Bo', ballot: ballot('duet') }])
    expect(app.environment.saved.get('shared.csv')).toBe('name,ranking,ballots\nBo,duet,1\n')
  })
})

describe('what is shown of a count', () => {
  async function shown(...ballots: Ballot[]) {
    const app = await startApp()
    const { countElection } = await import('../../../src/core/election/index.ts')
    return app.partyShow.showOf(countElection(ballots, [], film))
  }

  test('the headliner last, after all who are below', async () => {
    const show = await shown(
      ballot('duet', 'children', 'big-break'),
      ballot('duet', 'big-break', 'children'),
      ballot('children', 'duet')
    )
    expect(show.headline).toEqual({
      kind: 'condorcet',
      winners: ['Duet'],
      duel: { for: 2, against: 1, rival: 'And Baby Makes Three' }
    })
    expect(show.steps).toEqual([
      { place: 3, titles: ['Cassie’s Big Break'] },
      { place: 2, titles: ['And Baby Makes Three'] },
      { place: 1, titles: ['Duet'] }
    ])
    expect(show.candidates).toEqual(['Duet', 'And Baby Makes Three', 'Cassie’s Big Break'])
    expect(show.duels[0]).toEqual([null, { for: 2, against: 1 }, { for: 3, against: 0 }])
    expect(show.unlisted).toBe(11)
    expect(show.rounds.at(-1)).toEqual({
      votes: [2, 1, null],
      inactive: 0,
      left: [],
      isLast: true
    })
    expect(show.flows).toEqual([
      [
        { from: 0, to: 0, ballots: 2 },
        { from: 1, to: 1, ballots: 1 }
      ]
    ])
    expect(show.rules.doAgree).toBe(true)
    expect(show.closest).toMatchObject({ headliner: 'Duet', ballots: 1 })
  })

  test('a tie as a tie, and nothing where nothing is ranked', async () => {
    const tie = await shown(ballot('duet'), ballot('children'))
    expect(tie.headline).toEqual({ kind: 'tie', winners: ['And Baby Makes Three', 'Duet'] })
    expect(tie.steps).toEqual([{ place: 1, titles: ['And Baby Makes Three', 'Duet'] }])
    expect(tie.closest).toBeNull()
    const none = await shown()
    expect(none.headline).toEqual({ kind: 'none', winners: [] })
    expect(none.steps).toEqual([])
  })

  test('a lone storyline wins against those nobody named', async () => {
    const { headline, steps } = await shown(ballot('duet'))
    expect(headline).toMatchObject({ kind: 'condorcet', winners: ['Duet'] })
    expect(steps).toEqual([{ place: 1, titles: ['Duet'] }])
  })

  test('what decided a cycle: the strongest chains, or more shortlists', async () => {
    const chains = await shown(
      ...Array<Ballot>(4).fill(ballot('duet', 'children', 'big-break')),
      ...Array<Ballot>(3).fill(ballot('children', 'big-break', 'duet')),
      ...Array<Ballot>(2).fill(ballot('big-break', 'duet', 'children'))
    )
    expect(chains.headline).toEqual({ kind: 'schulze', winners: ['Duet'] })
    const lists = await shown(ballot('duet'), ballot('children', 'duet'))
    expect(lists.headline).toEqual({
      kind: 'shortlists',
      winners: ['Duet'],
      tied: ['And Baby Makes Three'],
      shortlists: 2
    })
    expect(lists.steps).toEqual([
      { place: 2, titles: ['And Baby Makes Three'] },
      { place: 1, titles: ['Duet'] }
    ])
  })
})
