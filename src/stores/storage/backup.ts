import { atom } from 'nanostores'
import * as v from 'valibot'
import type { Round } from '../../core/quiz/round.ts'
import { environment } from '../../platform/environment.ts'
import { film } from '../../film/index.ts'
import { decode, memory, ownerOf, readable } from './persisted.ts'
// Whoever keeps something: it can be read and checked only once its store is here.
import '../vote/ballots.ts'
import '../result/challengers.ts'
import '../vote/ballot-draft.ts'
import '../vote/head-to-head.ts'
import '../party/parties.ts'
import '../party/files.ts'
import '../party/voters.ts'
import '../quiz/rounds.ts'
import '../app/feedback.ts'
import '../vote/storylines.ts'
import '../app/theme.ts'
import '../result/ticket.ts'
import '../vote/vote.ts'

const FORMAT = 1
/** Ten thousand rounds are about this long. What is longer was not made by a player. */
const LONGEST = 8_000_000

const backupShape = v.object({
  encore: v.number(),
  film: v.string(),
  kept: v.object({})
})
const laterShape = v.object({
  version: v.custom<number>(version => typeof version === 'number' && version > 1)
})

export type Restored =
  { ok: true; added: number } | { ok: false; problem: 'damaged' | 'newer' | 'other-film' }

/** What became of the file that was opened last. */
export const restored = atom<Restored | null>(null)

/** Everything this browser has kept, as the text of a file. */
export function makeBackup(): string {
  const kept = [...allKept()].map(([key, text]): [string, unknown] => [key, JSON.parse(text)])
  return JSON.stringify({ encore: FORMAT, film: film.id, kept: Object.fromEntries(kept) }, null, 1)
}

/** Hands the player everything as a file. */
export function saveBackup(): void {
  const day = new Date(environment().now()).toISOString().slice(0, 10)
  environment().save(`encore-${day}.json`, makeBackup())
}

export async function openBackup(file: Blob): Promise<void> {
  restored.set(
    file.size > LONGEST ? { ok: false, problem: 'damaged' } : restoreBackup(await file.text())
  )
}

/**
 * Adds what a backup has and this browser has not. What is here stays, but for a round that went
 * further in the backup. Either all of the backup can be read, or nothing of it is taken.
 */
export function restoreBackup(text: string): Restored {
  const backup = parse(text)
  if (!v.is(backupShape, backup)) return { ok: false, problem: 'damaged' }
  if (backup.encore > FORMAT) return { ok: false, problem: 'newer' }
  if (backup.film !== film.id) return { ok: false, problem: 'other-film' }

  const here = allKept()
  const missing: (() => void)[] = []
  for (const [key, stored] of Object.entries(backup.kept)) {
    const entry = entryOf(stored)
    const restore = restoring(key, entry)
    if (typeof restore === 'string') {
      const isLater = restore === 'unknown' || v.is(laterShape, stored)
      return { ok: false, problem: isLater ? 'newer' : 'damaged' }
    }
    if (isNews(key, entry, here.get(key))) missing.push(restore)
  }
  for (const restore of missing) restore()
  return { ok: true, added: missing.length }
}

/** `''` where it is nested deeper than can be written: nobody could have stored it. */
function entryOf(stored: unknown): string {
  try {
    return JSON.stringify(stored)
  } catch {
    return ''
  }
}

function isNews(key: string, entry: string, mine: string | undefined): boolean {
  if (mine === undefined) return true
  return key.startsWith('encore:round:') && progress(entry) > progress(mine)
}

/** A round only ever grows: the longer one is the later one. */
function progress(entry: string): number {
  const { answers, at } = (JSON.parse(entry) as { value: Round }).value
  return answers.length + at
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** All that the stores have kept, by key, in the form it is stored. */
function allKept(): Map<string, string> {
  const keys = memory().keys().filter(ownerOf)
  return new Map(keys.map(key => [key, String(memory().read(key))]))
}

/** How to bring a stored value back, or why that cannot be done. */
function restoring(key: string, text: string): (() => void) | 'unknown' | 'unreadable' {
  const owner = ownerOf(key)
  if (!owner) return 'unknown'
  if (!readable(key, text)) return 'unreadable'
  return () => {
    owner.put(key, decode<never>(text))
  }
}
