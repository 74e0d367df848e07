import { atom } from 'nanostores'
import * as v from 'valibot'
import { identity } from '../../film/identity.ts'
import { defineStore } from '../app.ts'
import { parse, VERSION } from '../storage/definition.ts'
import { loadDefinitions, type DefinitionOf } from './registry.ts'
import { safeStorage, type Entry } from '../storage/safe-storage.ts'

const FORMAT = 1
/** Bytes. Browsers store up to five million characters for a site, of up to three bytes each. */
const LONGEST = 32_000_000

const backupSchema = v.object({
  encore: v.number(),
  film: v.string(),
  kept: v.object({})
})
const newerSchema = v.object({
  version: v.pipe(v.number(), v.minValue(2))
})

type Problem = 'damaged' | 'newer' | 'other-film'
type FileProblem = Problem | 'unreadable' | 'too-long'
export type Restored =
  /** `added` are stored; `unsaved` are held in memory until the page is closed. */
  | { ok: true; added: number; unsaved: number; trouble: 'blocked' | 'full' | null }
  | { ok: false; problem: FileProblem }

export const backupStore = defineStore(app => {
  const { environment } = app
  const storage = safeStorage(app)

  const restored = atom<Restored | null>(null)

  async function makeBackup(): Promise<string> {
    const definitionOf = await loadDefinitions()
    const kept = storage.keys().flatMap((key): [string, unknown][] => {
      const definition = definitionOf(key)
      const value = definition && storage.readLast(definition, key)
      return value === undefined ? [] : [[key, { version: VERSION, value }]]
    })
    return JSON.stringify(
      { encore: FORMAT, film: identity.id, kept: Object.fromEntries(kept) },
      null,
      1
    )
  }

  async function saveBackup(): Promise<void> {
    const day = new Date(environment.now()).toISOString().slice(0, 10)
    environment.downloadFile(`encore-${day}.json`, await makeBackup())
  }

  async function openBackup(file: Blob): Promise<void> {
    if (file.size > LONGEST) {
      restored.set({ ok: false, problem: 'too-long' })
      return
    }
    const text = await file.text().catch(() => null)
    restored.set(text === null ? { ok: false, problem: 'unreadable' } : await restoreBackup(text))
  }

  /**
   * Adds the values that this browser lacks. A value that is present stays, unless the backup has a
   * later state of the same round. Restores nothing if any value is unreadable.
   */
  async function restoreBackup(text: string): Promise<Restored> {
    const read = readBackup(text, await loadDefinitions())
    if (typeof read === 'string') return { ok: false, problem: read }
    const missing = read.filter(isNews)
    const unsaved = storage.restore(missing)
    const trouble = unsaved > 0 ? storage.trouble.get() : null
    return { ok: true, added: missing.length - unsaved, unsaved, trouble }
  }

  function isNews({ definition, key, value }: Entry): boolean {
    const mine = storage.readLast(definition, key)
    return mine === undefined || definition.isFurther?.(value, mine) === true
  }

  return { restored, makeBackup, saveBackup, openBackup, restoreBackup }
})

function readBackup(text: string, definitionOf: DefinitionOf): Entry[] | Problem {
  const backup = parseJson(text)
  if (!v.is(backupSchema, backup)) return 'damaged'
  if (backup.encore > FORMAT) return 'newer'
  if (backup.film !== identity.id) return 'other-film'
  const entries: Entry[] = []
  for (const [key, stored] of Object.entries(backup.kept)) {
    const definition = definitionOf(key)
    if (!definition) return 'newer'
    const parsed = parse(definition, key, textFrom(stored))
    if (parsed?.value === undefined) return v.is(newerSchema, stored) ? 'newer' : 'damaged'
    entries.push({ key, definition, value: parsed.value })
  }
  return entries
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function textFrom(stored: unknown): string {
  try {
    return JSON.stringify(stored)
  } catch {
    return ''
  }
}
