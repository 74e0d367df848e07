import fc from 'fast-check'
import { encodeParty } from '../../src/links/index.ts'
import { film } from '../../src/film/index.ts'
import type { EntriesDefinition } from '../../src/app/storage/definition.ts'
import { loadDefinitions } from '../../src/app/backup/registry.ts'
import { playAll, readFile } from './group-night.ts'
import { startApp } from './start-app.ts'
import { fakeEnvironment } from './fake-environment.ts'
import { short } from './hostile.ts'
import { keyFrom } from './storage-keys.ts'

const definitionOf = await loadDefinitions()

type Json = null | boolean | number | string | Json[] | { [field: string]: Json }

const guest = { name: 'Ann', ballot: { ranking: [['duet']] } }

/** Texts that somebody may put into storage by hand or into a backup. */
const strings = [
  ...short.map(([, text]) => text),
  ...[
    '',
    ' ',
    'me',
    'first',
    'duet',
    'children',
    'write-in',
    'no-such-storyline',
    'a\u202Eb\u0000'
  ],
  ...['ten', 'daily', 'missed', 'comments', 'cast', 'phone', 'x'.repeat(300_000)],
  encodeParty({ ballots: [guest] }, film),
  encodeParty({ ballots: [guest, guest] }, film)
]
const numbers = [
  0,
  1,
  2,
  3,
  14,
  99,
  4095,
  4096,
  65_536,
  2 ** 32,
  8.64e15,
  2 ** 53 - 1,
  1e308,
  0.5,
  -1
]

function changed(value: Json): fc.Arbitrary<Json> {
  if (typeof value === 'string') return fc.constantFrom(...strings)
  if (typeof value === 'number') return fc.constantFrom(...numbers)
  if (typeof value === 'boolean') return fc.boolean()
  if (value === null) return fc.constant(null)
  if (Array.isArray(value)) return changedList(value)
  const names = Object.keys(value)
  if (names.length === 0) return fc.constant(value)
  return fc
    .constantFrom(...names)
    .chain(name => changed(value[name] ?? null).map(part => ({ ...value, [name]: part })))
}

function changedList(list: Json[]): fc.Arbitrary<Json> {
  const reshaped = fc.constantFrom<Json[]>(
    [],
    [...list, ...list],
    [...list].reverse(),
    list.slice(1)
  )
  if (list.length === 0) return reshaped
  const at = fc.nat(list.length - 1)
  const inOne = at.chain(place =>
    changed(list[place] ?? null).map(item => list.with(place, item) as Json)
  )
  return fc.oneof(inOne, reshaped)
}

function evening(): [key: string, value: Json][] {
  const environment = fakeEnvironment({
    startBallotWork: (_, listener) => {
      listener(readFile)
      return () => undefined
    }
  })
  const app = startApp(environment)
  playAll(app)
  app.voters.renameVoter(app.voters.voters.get()[0]?.id ?? '', 'Bobby')
  app.voters.leaveMeOut(true)
  app.nextRound.startRunoff(['duet', 'children'])
  app.importer.importBallots([guest], 'chat')
  return [...environment.stored].map(([place, text]) => {
    const { value } = JSON.parse(text) as { value: Json }
    return [keyFrom(place), value]
  })
}

function keyFor(key: string, value: Json): string {
  const { key: own, nameOf } = definitionOf(key) as EntriesDefinition<unknown>
  try {
    return nameOf ? own + nameOf(value) : key
  } catch {
    return key
  }
}

/** All stored values, by storage key, several of them changed up to three times. */
export const anyStored: fc.Arbitrary<[key: string, text: string][]> = fc
  .constant(evening())
  .chain(all => fc.tuple(...all.map(([key, value]) => anyEntry(key, value))))

function anyEntry(key: string, value: Json): fc.Arbitrary<[key: string, text: string]> {
  const once = changed(value)
  return fc
    .oneof(fc.constant(value), once, once.chain(changed), once.chain(changed).chain(changed))
    .map(next => [keyFor(key, next), JSON.stringify({ version: 1, value: next })])
}
