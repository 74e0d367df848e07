import { expect, test } from 'vitest'
import { parse } from '../../../src/app/storage/definition.ts'
import { loadDefinitions } from '../../../src/app/backup/registry.ts'
import { fakeEnvironment } from '../../world/fake-environment.ts'
import { playAll, readFile } from '../../world/group-night.ts'
import { startApp } from '../../world/start-app.ts'
import { keyFrom } from '../../world/storage-keys.ts'

const definitionOf = await loadDefinitions()

type Json = null | boolean | number | string | Json[] | { [field: string]: Json }

/** One value for each definition, optional fields included. */
function storedByAll(): [key: string, value: Json][] {
  const environment = fakeEnvironment()
  environment.startBallotWork = (_, listener) => {
    listener(readFile)
    return () => undefined
  }
  const app = startApp(environment)
  playAll(app)
  app.voters.renameVoter(app.voters.voters.get()[0]?.id ?? '', 'Bobby')
  app.voters.leaveMeOut(true)
  app.nextRound.startRunoff(['duet'])
  const [round] = app.openRounds.openRounds.get()
  if (round) app.openRounds.quitRound(round.round)
  return [...environment.stored].map(([key, text]) => {
    const { value } = JSON.parse(text) as { value: Json }
    return [keyFrom(key), value]
  })
}

/** Every change of one field anywhere in a value, with its path. */
function* changed(value: Json, path = ''): Generator<[where: string, what: string, value: Json]> {
  for (const other of [null, {}, 'x', -1, 0.5, [null]]) {
    if (typeof other !== typeof value || Array.isArray(other) !== Array.isArray(value))
      yield [path, JSON.stringify(other), other]
  }
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const [at, item] of value.slice(0, 1).entries())
      for (const [where, what, next] of changed(item, `${path}[]`))
        yield [where, what, value.with(at, next)]
    return
  }
  for (const [field, item] of Object.entries(value)) {
    const { [field]: _, ...rest } = value
    yield [`${path}.${field}`, 'gone', rest]
    for (const [where, what, next] of changed(item, `${path}.${field}`))
      yield [where, what, { ...value, [field]: next }]
  }
}

test('a stored value with a field missing or of another type is rejected', () => {
  const believed = storedByAll().flatMap(([key, value]) => {
    const definition = definitionOf(key)
    if (!definition) throw new Error(`${key} is nobody’s.`)
    return [...changed(value)].flatMap(([where, what, other]) =>
      parse(definition, key, JSON.stringify({ version: 1, value: other }))
        ? `${definition.key}${where} ${what}`
        : []
    )
  })
  expect([...new Set(believed)].sort()).toEqual([
    // Optional fields, and fields added later.
    'encore:party-ballot:.came gone',
    'encore:party-ballot:.name gone',
    'encore:party-file:.addedAt gone',
    'encore:party:.first gone',
    'encore:party:.isWithoutMe gone',
    'encore:party:.mark gone',
    'encore:party:.round gone',
    'encore:party:.standing gone',
    'encore:round:.finishedAt gone',
    'encore:round:.gaveUpAt gone',
    'encore:storyline-order null',
    'encore:vote-step null'
  ])
})
