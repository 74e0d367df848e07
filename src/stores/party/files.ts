import { atom, computed, map } from 'nanostores'
import * as v from 'valibot'
import type { BallotFile } from '../../core/election/index.ts'
import { environment } from '../../platform/environment.ts'
import { openParty } from './parties.ts'
import { added, addPeople, nothing } from './voters.ts'
import { keptMap } from '../storage/persisted.ts'
import { undoable } from './undo.ts'

/** A longer file of ballots would fill the storage that everything else is kept in. */
const STORED = 200_000

const fileShape = v.object({
  id: v.string(),
  party: v.string(),
  name: v.string(),
  /** Identical ballots together: lines of ranking and count. */
  folded: v.string(),
  ballots: v.number()
})
export type FileRecord = v.InferOutput<typeof fileShape>

const stored = keptMap('encore:party-file:', fileShape, ({ id }) => id)
const heavy = map<Record<string, FileRecord>>({})

/** The files of nameless ballots in the open party. */
export const files = computed([stored, heavy, openParty], (kept, unkept, party) =>
  Object.values({ ...kept, ...unkept })
    .filter(file => file.party === party)
    .map(file => ({ ...file, isKept: file.id in kept }))
    .sort((one, other) => (one.id < other.id ? -1 : 1))
)

/** What a file held besides the ballots that were added one by one. */
export interface FileOutcome extends Pick<BallotFile, 'ballots' | 'known' | 'replaced' | 'unread'> {
  refused: BallotFile['refused']
  /** Whether this very file was in already. */
  isAgain: boolean
}

export type Reading =
  | { state: 'reading'; name: string; part: number }
  | { state: 'done'; name: string; outcome: FileOutcome }
  | { state: 'failed' | 'cancelled'; name: string }

/** The file that is being read, or what became of the last one. */
export const reading = atom<Reading | null>(null)

let stop: () => void = () => undefined

/** Reads a file of links or lines into the open party. */
export function addFile(file: Blob & { name: string }): void {
  stop()
  const { name } = file
  added.set(null)
  reading.set({ state: 'reading', name, part: 0 })
  stop = environment().startBallotWork({ kind: 'read', file }, report => {
    if (report.kind === 'progress') {
      reading.set({ state: 'reading', name, part: report.part })
      return
    }
    stop()
    if (report.kind === 'file') takeIn(name, report.file)
    else reading.set({ state: 'failed', name })
  })
}

export function cancelFile(): void {
  stop()
  const now = reading.get()
  if (now?.state === 'reading') reading.set({ state: 'cancelled', name: now.name })
}

function takeIn(name: string, { people, folded, ...rest }: BallotFile): void {
  const isAgain = folded !== '' && files.get().some(file => file.folded === folded)
  if (folded !== '' && !isAgain) {
    keep({
      id: `${String(environment().now())}-${String(environment().randomSeed())}`,
      party: openParty.get(),
      name,
      folded,
      ballots: rest.ballots
    })
  }
  if (people.length > 0) addPeople(people, nothing())
  reading.set({ state: 'done', name, outcome: { ...rest, isAgain } })
}

function keep(file: FileRecord): void {
  if (file.folded.length > STORED) heavy.setKey(file.id, file)
  else stored.setKey(file.id, file)
}

function drop({ id }: FileRecord): void {
  stored.setKey(id, undefined as never)
  heavy.setKey(id, undefined as never)
}

export function removeFile(id: string): void {
  for (const { id: found, party, name, folded, ballots } of files.get()) {
    if (found !== id) continue
    const file = { id, party, name, folded, ballots }
    drop(file)
    undoable.set({
      kind: 'removed',
      name: file.name,
      restore: () => {
        keep(file)
      }
    })
  }
}

/** Takes all files of a party away; the answer brings them back. */
export function dropFiles(party: string): () => void {
  const all = Object.values({ ...stored.get(), ...heavy.get() }).filter(
    file => file.party === party
  )
  all.forEach(drop)
  return () => {
    all.forEach(keep)
  }
}
