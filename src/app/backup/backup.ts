import { atom } from 'nanostores'
import * as v from 'valibot'
import { identity } from '../../film/identity.ts'
import { defineStore } from '../app.ts'
import { parse, VERSION } from '../storage/definition.ts'
import { loadDefinitions, type DefinitionOf } from './registry.ts'
import { safeStorage, type Entry } from '../storage/safe-storage.ts'

const FORMAT = 1
/**
 * In bytes. Browsers keep five million characters for a site, of up to three bytes each; what is longer
 * is no backup.
 */
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
/** A file that the browser does not hand over is a problem of its own. */
type FileProblem = Problem | 'unreadable' | 'too-long'
export type Restored =
  /** `added` are stored; those that are `unsaved` are there until the page is closed. */
  | { ok: true; added: number; unsaved: number; trouble: 'blocked' | 'full' | null }
  | { ok: false; problem: FileProblem }

export const backupStore = defineStore(app => {
  const { environment } = app
  const storage = safeStorage(app)

  /** What became of the file that was opened last. */
  const restored = atom<Restored | null>(null)

  /** Everything this browser has stored that can be read, as the text of a file. */
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

  /** Hands the player everything as a file. */
  async function saveBackup(): Promise<void> {
    const day = new Date(environment.now()).toISOString().slice(0, 10)
    environment.downloadFile(`encore-${day}.json`, await makeBackup())
  }

  async function openBackup(file: Blob): Promise<void> {
    if (file.size > LONGEST) {
      restored.set({ ok: false, problem: 'too-long' })
      return
    }
    // It may be gone, or not ours to read, since it was picked.
    const text = await file.text().catch(() => null)
    restored.set(text === null ? { ok: false, problem: 'unreadable' } : await restoreBackup(text))
  }

  /**
   * Adds what a backup has and this browser has not. What is here stays, but for a round that went
   * further in the backup. Either all of the backup can be read, or nothing of it is taken.
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

/** All entries of a backup, or why not all of them can be read. */
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

/** `''` where it is nested deeper than can be written: nobody could have stored it. */
function textFrom(stored: unknown): string {
  try {
    return JSON.stringify(stored)
  } catch {
    return ''
  }
}
