import type { KeyValueStorage } from '../environment.ts'
import type { App } from '../app.ts'
import { parse, type Definition } from './definition.ts'
import { storageKeysIn } from './key-index.ts'
import { loadDefinitions, type DefinitionOf } from '../backup/registry.ts'
import { QUARANTINE } from './quarantine.ts'
import { safeStorage } from './safe-storage.ts'

/** The key, after the time at which its text was quarantined. */
const NAME = /:aside:\d+:(.+)/s

/**
 * Stores quarantined values that this version can read: an older version could not. A value is restored
 * if its key is empty, or if it goes further than the current value.
 */
export async function restoreQuarantined(app: App): Promise<void> {
  try {
    const storage = app.environment.storage()
    if (storage) restoreFrom(storage, app, await loadDefinitions())
  } catch {
    // Storage is blocked, or a chunk did not load: the next visit tries again.
  }
}

function restoreFrom(storage: KeyValueStorage, app: App, definitionOf: DefinitionOf): void {
  const { storageKeys } = safeStorage(app)
  const quarantined = storageKeysIn(storage).filter(storageKey =>
    storageKeys.keyFrom(storageKey)?.startsWith(QUARANTINE.key)
  )
  for (const storageKey of quarantined.sort().reverse()) {
    const key = `encore:${NAME.exec(storageKey)?.[1] ?? ''}`
    if (restore(app, definitionOf(key), key, storage.getItem(storageKey) ?? ''))
      storage.removeItem(storageKey)
  }
}

function restore(
  app: App,
  definition: Definition<unknown> | undefined,
  key: string,
  text: string
): boolean {
  const value = definition && parse(definition, key, text)?.value
  if (!definition || value === undefined) return false
  const storage = safeStorage(app)
  const current = storage.read(definition, key)
  if (current === undefined) return false
  if (current && definition.isFurther?.(value, current.value) !== true) return false
  return storage.restore([{ definition, key, value }]) === 0
}
