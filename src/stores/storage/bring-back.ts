import type { KeyValueStorage } from '../../platform/environment.ts'
import type { App } from '../app/app.ts'
import { parse } from './definition.ts'
import { placesIn } from './key-index.ts'
import { definitionOf } from './registry.ts'
import { ASIDE, safeStorage } from './safe-storage.ts'

/** The name behind the moment at which it was moved. */
const NAME = /:aside:\d+:(.+)/s

/**
 * Stores again what was moved aside and can be read by now: an older version, or a first game about
 * another film, had moved it. It takes its place where that is empty, or where it goes further than what
 * is there.
 */
export function bringBack(app: App): void {
  try {
    const storage = app.environment.storage()
    if (storage) bringBackFrom(storage, app)
  } catch {
    // Storage is blocked: there will be another visit.
  }
}

function bringBackFrom(storage: KeyValueStorage, app: App): void {
  const { places } = safeStorage(app)
  const asides = placesIn(storage).filter(place => places.keyAt(place)?.startsWith(ASIDE.key))
  // The latest first.
  for (const place of asides.sort().reverse()) {
    const key = `encore:${NAME.exec(place)?.[1] ?? ''}`
    if (isBack(app, key, storage.getItem(place) ?? '')) storage.removeItem(place)
  }
}

/** Whether it is stored again. */
function isBack(app: App, key: string, text: string): boolean {
  const definition = definitionOf(key)
  const value = definition && parse(definition, key, text)?.value
  if (!definition || value === undefined) return false
  const storage = safeStorage(app)
  const there = storage.read(definition, key)
  if (there === undefined) return false
  if (there && definition.isFurther?.(value, there.value) !== true) return false
  return storage.restore([{ definition, key, value }]) === 0
}
