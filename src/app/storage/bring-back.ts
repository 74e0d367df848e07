import type { KeyValueStorage } from '../environment.ts'
import type { App } from '../app.ts'
import { parse, type Definition } from './definition.ts'
import { placesIn } from './key-index.ts'
import { loadDefinitions, type DefinitionOf } from '../backup/registry.ts'
import { ASIDE, safeStorage } from './safe-storage.ts'

/** The name behind the moment at which it was moved. */
const NAME = /:aside:\d+:(.+)/s

/**
 * Stores again what was moved aside and can be read by now: an older version, or a first game about
 * another film, had moved it. It takes its place where that is empty, or where it goes further than what
 * is there.
 */
export async function bringBack(app: App): Promise<void> {
  try {
    const storage = app.environment.storage()
    if (storage) bringBackFrom(storage, app, await loadDefinitions())
  } catch {
    // Storage is blocked, or a part of the game does not load: there will be another visit.
  }
}

function bringBackFrom(storage: KeyValueStorage, app: App, definitionOf: DefinitionOf): void {
  const { places } = safeStorage(app)
  const asides = placesIn(storage).filter(place => places.keyAt(place)?.startsWith(ASIDE.key))
  // The latest first.
  for (const place of asides.sort().reverse()) {
    const key = `encore:${NAME.exec(place)?.[1] ?? ''}`
    if (isBack(app, definitionOf(key), key, storage.getItem(place) ?? '')) storage.removeItem(place)
  }
}

/** Whether it is stored again. */
function isBack(
  app: App,
  definition: Definition<unknown> | undefined,
  key: string,
  text: string
): boolean {
  const value = definition && parse(definition, key, text)?.value
  if (!definition || value === undefined) return false
  const storage = safeStorage(app)
  const there = storage.read(definition, key)
  if (there === undefined) return false
  if (there && definition.isFurther?.(value, there.value) !== true) return false
  return storage.restore([{ definition, key, value }]) === 0
}
