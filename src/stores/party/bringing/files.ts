import { atom, computed, map } from 'nanostores'
import * as v from 'valibot'
import { ENCODINGS, type BallotFile, type Encoding } from '../../../core/election/index.ts'
import { defineStore } from '../../app/app.ts'
import { newId } from '../../app/ids.ts'
import { persistedEntries } from '../../storage/definition.ts'
import { persistedMap } from '../../storage/persisted.ts'
import { moment, whole } from '../../storage/schemas.ts'
import { ballotImporter } from './add-ballots.ts'
import { partyStore } from '../parties.ts'
import { undoStore } from '../undo.ts'

/** A longer file of ballots, in UTF-16 code units, would fill the storage that everything else needs. */
const LONGEST_STORED = 200_000

const fileSchema = v.object({
  id: v.string(),
  party: v.string(),
  name: v.string(),
  /** Identical ballots together: lines of ranking and count. */
  folded: v.string(),
  ballots: whole,
  /** Nobody noted it of the first ones. */
  addedAt: v.exactOptional(moment)
})
export type FileRecord = v.InferOutput<typeof fileSchema>

export const storedFiles = persistedEntries('encore:party-file:', fileSchema, ({ id }) => id)

/** A file of nameless ballots in a party. */
export interface PartyFile extends FileRecord {
  /** Whether it is stored, and so still there after a reload. */
  isStored: boolean
}

/** What a file held besides the ballots that were added one by one. */
export interface FileReport extends Pick<
  BallotFile,
  'ballots' | 'known' | 'replaced' | 'unread' | 'refused' | 'encoding' | 'stranger' | 'again'
> {
  /** Whether this very file was in already. */
  isAgain: boolean
}

export type Reading =
  | { state: 'reading'; name: string; part: number }
  | { state: 'done'; name: string; report: FileReport }
  | { state: 'failed' | 'cancelled'; name: string }

type NamedBlob = Blob & { name: string }

export const partyFileStore = defineStore(app => {
  const { environment } = app
  const { destination, openParty } = partyStore(app)
  const { importReport, importBallots } = ballotImporter(app)
  const { rememberUndo } = undoStore(app)

  const records = persistedMap(app, storedFiles)

  /** Those that are too long to be stored. */
  const unsavedFiles = map<Record<string, FileRecord>>({})

  /** The files of the open party. */
  const files = computed([records, unsavedFiles, openParty], (stored, unsaved, party) =>
    Object.values({ ...stored, ...unsaved })
      .filter(file => file.party === party)
      .map((file): PartyFile => ({ ...file, isStored: file.id in stored }))
      .sort((one, other) => (one.id < other.id ? -1 : 1))
  )

  /** The file that is being read, or what became of the last one. */
  const reading = atom<Reading | null>(null)

  let stop: () => void = () => undefined

  /** The file that was read last, to be read again, and what takes its ballots out. */
  let last: { file: NamedBlob; party: string; takeBack: () => void } | null = null

  /** Reads a file of links or lines into the party that is open now, even if another one opens meanwhile. */
  function addFile(file: NamedBlob, encoding?: Encoding, party = openParty.get()): void {
    stop()
    const { name } = file
    importReport.set(null)
    last = { file, party, takeBack: () => undefined }
    reading.set({ state: 'reading', name, part: 0 })
    const task = { kind: 'read' as const, file, ...(encoding && { encoding }) }
    stop = environment.startBallotWork(task, report => {
      if (report.kind === 'progress') {
        reading.set({ state: 'reading', name, part: report.part })
        return
      }
      stop()
      if (report.kind === 'file') addContent(destination(party), name, report.file)
      else reading.set({ state: 'failed', name })
    })
  }

  function cancelFile(): void {
    stop()
    const now = reading.get()
    if (now?.state === 'reading') reading.set({ state: 'cancelled', name: now.name })
  }

  /** Reads the last file once more, as text of another encoding: its names came out in wrong letters. */
  function readAgainAs(encoding: Encoding): void {
    if (!last) return
    const { file, party, takeBack } = last
    takeBack()
    addFile(file, encoding, party)
  }

  function addContent(party: string, name: string, { people, folded, ...rest }: BallotFile): void {
    const present = Object.values({ ...records.get(), ...unsavedFiles.get() })
    const isAgain = present.some(file => file.party === party && file.folded === folded)
    const file = {
      id: newId(environment),
      party,
      name,
      folded,
      ballots: rest.ballots,
      addedAt: environment.now()
    }
    const isNew = folded !== '' && !isAgain
    if (isNew) save(file)
    const undoPeople = people.length > 0 ? importBallots(people, 'file', party).undo : undefined
    if (last) {
      last.takeBack = () => {
        if (isNew) remove(file)
        undoPeople?.()
      }
    }
    reading.set({ state: 'done', name, report: { ...rest, isAgain } })
  }

  function save(file: FileRecord): void {
    if (file.folded.length > LONGEST_STORED) unsavedFiles.setKey(file.id, file)
    else records.setKey(file.id, file)
  }

  function remove({ id }: FileRecord): void {
    records.setKey(id, undefined as never)
    unsavedFiles.setKey(id, undefined as never)
  }

  function removeFile(id: string): void {
    const found = files.get().find(file => file.id === id)
    if (!found) return
    const { isStored: _, ...file } = found
    remove(file)
    rememberUndo({
      kind: 'removed',
      party: file.party,
      name: file.name,
      restore: () => {
        save(file)
      }
    })
  }

  /** Removes all files of a party; what it returns brings them back. */
  function removeFilesOf(party: string): () => void {
    const all = Object.values({ ...records.get(), ...unsavedFiles.get() })
    const gone = all.filter(file => file.party === party)
    gone.forEach(remove)
    return () => {
      gone.forEach(save)
    }
  }

  return {
    files,
    reading,
    encodings: ENCODINGS,
    addFile,
    readAgainAs,
    cancelFile,
    removeFile,
    removeFilesOf
  }
})
