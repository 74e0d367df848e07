import { describe, expect, test } from 'vitest'
import { countElection } from '../../../src/group/rules/election/count.ts'
import { encodeParty, encodeResult, readCode } from '../../../src/links/index.ts'
import { cleanName, cleanWriteIn } from '../../../src/links/text.ts'
import { film } from '../../../src/film/index.ts'
import { fakeEnvironment } from '../../world/fake-environment.ts'
import { texts } from '../../world/hostile.ts'
import { onEveryScreen, playAll, things } from '../../world/group-night.ts'
import { codeOf, vote, openAddress } from '../../world/play-app.ts'
import { startApp, type App } from '../../world/start-app.ts'
import { eventually } from '../../world/eventually.ts'
import { storageKeyOf } from '../../world/storage-keys.ts'

const inputs: [what: string, enter: (app: App, text: string) => unknown][] = [
  [
    'the ticket',
    ({ ticket }, text) => {
      ticket.name.set(text)
    }
  ],
  [
    'a write-in',
    (app, text) => {
      app.vote.openVote()
      app.draft.typeWriteIn(text)
      app.draft.toggleWriteIn()
      vote(app, ['duet'])
    }
  ],
  [
    'a passed phone',
    ({ phone }, text) => {
      phone.passPhone()
      phone.turn.setKey('name', text)
      phone.goToTurnStep('shortlist')
      phone.ballot.toggle('duet')
      phone.ballot.typeWriteIn(text)
      phone.goToTurnStep('arrange')
      phone.castOnPhone()
    }
  ],
  [
    'a roster',
    ({ voters }, text) => {
      voters.renameVoter(voters.voters.get()[0]?.id ?? '', text)
    }
  ],
  [
    'a party',
    ({ allGroups, parties, groupList }, text) => {
      parties.nameGroup(text)
      groupList.openGroup(allGroups.startGroup(text))
    }
  ],
  [
    'a chat',
    ({ importer }, text) => {
      importer.addBallots(text)
      importer.addBallots(`${text} #/r/${encodeResult({ ballot: { ranking: [['duet']] } }, film)}`)
    }
  ],
  ['a file', (app, text) => addFile(app, text, 'votes.csv')],
  ['a name in a line', (app, text) => addFile(app, `${text},duet,1\n,duet,1`, 'votes.csv')],
  ['a write-in in a line', (app, text) => addFile(app, `,write-in:${text},2`, 'votes.csv')],
  ['a file name', (app, text) => addFile(app, ',duet,1', text)],
  [
    'an address',
    (app, text) => {
      for (const page of ['', '/', '/r/', '/p/', '/quiz/', '/review/', '/group/']) {
        openAddress(app, `#${page}${text}`)
        app.friend.friend.get()
        app.friend.linkProblem.get()
        app.comparison.comparison.get()
        app.sharedGroup.sharedGroup.get()
        app.sharedGroup.keepShared()
      }
      app.challenge.openChallenge(text)
      app.review.openReview(text)
      app.review.review.get()
    }
  ],
  [
    'a backup',
    async ({ backup }, text) => {
      await backup.openBackup(new Blob([text]))
      for (const kept of [
        { [text]: 1 },
        { [`encore:party:${text}`]: entry({ id: text, name: text, createdAt: 1 }) },
        { 'encore:name': text },
        { 'encore:write-in': entry(text) }
      ]) {
        await backup.restoreBackup(JSON.stringify({ encore: 1, film: film.id, kept }))
      }
      await backup.restoreBackup(`{"encore":1,"film":"${film.id}","kept":{"encore:name":${text}}}`)
    }
  ]
]

const entry = (value: unknown) => ({ version: 1, value })

async function addFile({ groupFiles }: App, text: string, called: string): Promise<void> {
  const file = new File([text], called)
  groupFiles.addFile(file)
  await eventually(() => {
    expect(groupFiles.reading.get()).toMatchObject({ state: 'done', name: file.name })
  })
}

/** Expects that names are clean, and that the links can be read and counted. */
async function expectSound(app: App): Promise<void> {
  const code = codeOf(app)
  const mine = app.ticket.result.get()
  if (mine) expect(readCode(code, film)).toEqual({ ok: true, kind: 'result', result: mine })
  const members = app.voters.voters.get()
  for (const { ballot } of members) {
    expect(ballot.name ?? '').toBe(cleanName(ballot.name ?? ''))
    expect(ballot.ballot.writeIn ?? '').toBe(cleanWriteIn(ballot.ballot.writeIn ?? ''))
  }
  const ballots = members.map(({ ballot: { ballot } }) => ballot)
  const folded = app.groupFiles.files.get().map(({ folded }) => folded)
  const { tally } = countElection(ballots, folded, film)
  expect(Number.isSafeInteger(tally.ballots)).toBe(true)
  app.groupSharing.groupLink.get()
  app.groupSharing.exportGroup('party.csv')
  onEveryScreen(app)

  expect(await app.backup.restoreBackup(await app.backup.makeBackup())).toMatchObject({
    ok: true,
    added: 0,
    unsaved: 0
  })
  const again = startApp(app.environment.afterReload())
  expect(onEveryScreen(again).length).toBe(things.length)
  expect(again.storage.quarantined.get()).toBe(0)
  expect(Object.keys(Object.prototype)).toEqual([])
  expect({}).not.toHaveProperty('isHacked')
}

describe.each(texts)('%s', (_, text) => {
  test('breaks no input', async () => {
    const app = startApp()
    for (const [what, enter] of inputs) {
      app.environment.clock += 1000
      try {
        await enter(app, text)
      } catch (cause) {
        throw new Error(`${what} broke`, { cause })
      }
    }
    await expectSound(app)
  })

  test('stored in place of any value, it does not break the game', async () => {
    const environment = fakeEnvironment()
    for (const { key } of things) {
      const at = key.endsWith(':') ? key + text.slice(0, 1000) : key
      environment.stored.set(at, text)
      if (key.endsWith(':')) environment.stored.set(`${key}x`, JSON.stringify(entry(text)))
    }
    const app = startApp(environment)
    onEveryScreen(app)
    const before = app.storage.quarantined.get()
    expect(before).toBeGreaterThan(0)
    playAll(app)
    await addFile(app, text, text)
    await expectSound(app)
  })
})

describe('a stored value of the right shape that the game has not written', () => {
  const keptOf = ({ environment: { stored } }: App, kind: string) =>
    [...stored].find(([key]) => key.startsWith(storageKeyOf(kind))) ?? ['', '']

  test.each(['encore:round:', 'encore:friend:', 'encore:party:', 'encore:party-ballot:'])(
    'is quarantined under a wrong key: %s',
    async kind => {
      const app = startApp()
      playAll(app)
      const [key, text] = keptOf(app, kind)
      app.environment.stored.set(`${key}x`, text)
      const again = startApp(app.environment.afterReload())
      expect(onEveryScreen(again)).toEqual(onEveryScreen(startApp(app.environment.afterReload())))
      expect(again.storage.quarantined.get()).toBe(1)
    }
  )

  test('is quarantined under the key __proto__, and adds no entry', async () => {
    const environment = fakeEnvironment()
    const value = { ranking: [['duet']], castAt: 1 }
    environment.stored.set('encore:ballot:__proto__', JSON.stringify(entry(value)))
    const app = startApp(environment)
    expect(app.ballots.ballot.get()).toBeNull()
    const aside = storageKeyOf(`encore:aside:${String(environment.clock)}:ballot:__proto__`)
    expect([...environment.stored.keys()]).toEqual([aside])
  })

  test('is quarantined if nested too deep to be stored again', async () => {
    const environment = fakeEnvironment()
    const deep = '['.repeat(100_000) + ']'.repeat(100_000)
    environment.stored.set('encore:name', `{"version":1,"value":"Ann","more":${deep}}`)
    const app = startApp(environment)
    expect(app.ticket.name.get()).toBe('')
    expect(app.storage.quarantined.get()).toBe(1)
    await app.backup.saveBackup()
  })

  test('is one ballot, even if its code contains several', async () => {
    const environment = fakeEnvironment()
    const ballot = { ranking: [['duet']] }
    const code = encodeParty(
      {
        ballots: [
          { name: 'Ann', ballot },
          { name: 'Bo', ballot }
        ]
      },
      film
    )
    const value = { party: 'first', id: code, code, addedAt: 1 }
    environment.stored.set(`encore:party-ballot:first:${code}`, JSON.stringify(entry(value)))
    const app = startApp(environment)
    expect(app.voters.voters.get().map(({ ballot: { name } }) => name)).toEqual(['Ann'])
  })
})
