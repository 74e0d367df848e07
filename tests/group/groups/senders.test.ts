import { describe, expect, test } from 'vitest'
import { encodeParty, encodeResult } from '../../../src/links/index.ts'
import { film } from '../../../src/film/index.ts'
import { fakeEnvironment } from '../../world/fake-environment.ts'
import { eventually } from '../../world/eventually.ts'
import { openAddress, vote } from '../../world/play-app.ts'
import { startApp, type App } from '../../world/start-app.ts'

const ballot = (...ids: string[]) => ({ ranking: ids.map(id => [id]) })
const own = (name: string, ...ids: string[]) =>
  `https://encore.test/play/#/r/${encodeResult({ ...(name && { name }), ballot: ballot(...ids) }, film)}`
const groupCode = (...names: string[]) =>
  encodeParty(
    { ballots: names.map(name => ({ ...(name && { name }), ballot: ballot('duet') })) },
    film
  )
const said = (sender: string, text: string) => `17/03/2025, 20:10 - ${sender}: ${text}`

const names = ({ voters }: App) => voters.voters.get().map(({ ballot: { name } }) => name)

async function readFile(app: App, text: string): Promise<void> {
  app.groupFiles.addFile(Object.assign(new Blob([text]), { name: 'chat.txt' }))
  await eventually(() => {
    expect(app.groupFiles.reading.get()?.state).toBe('done')
  })
}

/** Each way in which the ballots of a link come to a group. */
const ways: [way: string, bring: (app: App, code: string) => Promise<void> | void][] = [
  [
    'pasted',
    ({ importer }, code) => {
      importer.addBallots(`https://encore.test/play/#/p/${code}`)
    }
  ],
  [
    'scanned',
    ({ environment, scanner }, code) => {
      const stop = scanner.startScanning(null as never)
      environment.camera?.({ kind: 'code', text: `https://encore.test/play/#/p/${code}` })
      stop()
      scanner.finishScanning()
    }
  ],
  ['in a file', (app, code) => readFile(app, `https://encore.test/play/#/p/${code}`)],
  [
    'opened and kept',
    (app, code) => {
      openAddress(app, `#/p/${code}`)
      app.sharedGroup.keepShared()
    }
  ]
]

describe.each(ways)('ballots in somebody’s party link that is %s', (_, bring) => {
  test('are told as ballots out of one link, and still are after a reload', async () => {
    const app = startApp()
    await bring(app, groupCode('Ana', 'Bo', ''))
    const expected = [{ isLink: true, sender: '', count: 3 }]
    expect(app.voters.forwarded.get()).toEqual(expected)
    const again = startApp(app.environment.afterReload())
    expect(again.voters.forwarded.get()).toEqual(expected)
    expect(new Set(again.voters.voters.get().map(({ link }) => link)).size).toBe(1)
  })

  test('are different people’s, though they are nameless and alike', async () => {
    const app = startApp()
    await bring(app, groupCode('', '', ''))
    expect(names(app)).toEqual([undefined, undefined, undefined])
  })
})

test('the same group link adds nothing a second time, whichever way it comes', async () => {
  const code = groupCode('', '', '', 'Ana')
  for (const [, first] of ways) {
    for (const [, second] of ways.slice(0, 3)) {
      const app = startApp()
      await first(app, code)
      await second(app, code)
      expect(names(app)).toEqual([undefined, undefined, undefined, 'Ana'])
    }
  }
})

test('a group link that was kept before it was noted which one adds nothing when it comes again', () => {
  const environment = fakeEnvironment()
  const code = groupCode('')
  for (const id of [code, `${code}.5`]) {
    const value = { party: 'first', id, code, addedAt: 1, came: 'party' }
    environment.stored.set(`encore:party-ballot:first:${id}`, JSON.stringify({ version: 1, value }))
  }
  const app = startApp(environment)
  app.importer.addBallots(groupCode('', ''))
  expect(names(app)).toEqual([undefined, undefined])
  app.importer.addBallots(groupCode('', '', ''))
  expect(app.importer.importReport.get()).toMatchObject({ added: [''], known: ['', ''] })
})

test('of a group link in a chat it is kept who sent it, and the nameless in it are not called so', () => {
  const app = startApp()
  app.importer.addBallots(said('Zoe', `https://encore.test/play/#/p/${groupCode('Ana', '')}`))
  expect(names(app)).toEqual(['Ana', undefined])
  const forwarded = [{ isLink: true, sender: 'Zoe', count: 2 }]
  expect(app.importer.importReport.get()?.forwarded).toEqual(forwarded)
  expect(startApp(app.environment.afterReload()).voters.forwarded.get()).toEqual(forwarded)
})

test('of ten links with ten names that one person sent it is kept who that was', () => {
  const app = startApp()
  const chat = Array.from({ length: 10 }, (_, at) => said('Zoe', own(`Guest ${at}`, 'duet')))
  app.importer.addBallots(
    [...chat, said('Zoe', own('Zoe', 'duet')), said('Bo', own('', 'duet'))].join('\n')
  )
  const forwarded = [{ isLink: false, sender: 'Zoe', count: 10 }]
  expect(app.importer.importReport.get()?.forwarded).toEqual(forwarded)
  const again = startApp(app.environment.afterReload())
  expect(again.voters.forwarded.get()).toEqual(forwarded)
  expect(again.voters.voters.get().map(({ sender }) => sender)).toEqual([
    ...Array.from({ length: 11 }, () => 'Zoe'),
    'Bo'
  ])
})

test('a group link takes nothing from a ballot that its voter sent: neither place nor score', () => {
  const app = startApp()
  app.importer.addBallots(said('Ana', own('Ana', 'duet')))
  const before = app.voters.voters.get()
  const forged = { name: 'Ana', ballot: ballot('duet'), score: { right: 0, of: 10 } }
  const code = encodeParty({ ballots: [forged, { ...forged, ballot: ballot('children') }] }, film)
  app.importer.addBallots(said('Ana', `https://encore.test/play/#/p/${code}`))
  expect(app.importer.importReport.get()).toMatchObject({ known: ['Ana'], added: ['Ana'] })
  expect(app.voters.voters.get()[0]).toEqual(before[0])
  // The other ranking under her name is asked about.
  expect(app.voters.namesakes.get()).toMatchObject([
    { later: { sender: 'Ana', link: before[0]?.link ?? expect.any(String) } }
  ])
})

test('two of one name in one group link are both in, and asked about', () => {
  const app = startApp()
  app.importer.addBallots(`https://encore.test/play/#/p/${groupCode('Ana', 'Ana')}`)
  expect(names(app)).toEqual(['Ana', 'Ana'])
  expect(app.voters.namesakes.get()).toHaveLength(1)
})

test('nameless ballots like the host’s own count, but for one that came as their own link', () => {
  const app = startApp()
  app.importer.addBallots(`https://encore.test/play/#/p/${groupCode('', '', '')}`)
  app.importer.addBallots(own('', 'duet'))
  expect(app.voters.present.get()).toHaveLength(4)
  vote(app, ['duet'])
  expect(app.voters.present.get()).toHaveLength(4)
})

test('a stored voter under the host’s id is put aside, and a guest named You is a guest', () => {
  const environment = fakeEnvironment()
  const code = groupCode('You')
  const value = { party: 'first', id: 'me', code, addedAt: 1 }
  environment.stored.set('encore:party-ballot:first:me', JSON.stringify({ version: 1, value }))
  const app = startApp(environment)
  expect(app.voters.voters.get()).toEqual([])
  expect(app.storage.quarantined.get()).toBe(1)
  app.importer.addBallots(code)
  expect(app.voters.me.get()).toBeNull()
  expect(app.voters.present.get().map(({ id }) => id)).not.toContain('me')
})
