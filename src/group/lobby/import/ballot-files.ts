import { atom, computed, map } from 'nanostores'
import * as v from 'valibot'
import { ENCODINGS, type BallotFile, type Encoding } from '../../rules/import/index.ts'
import { newId } from '../../../app/storage/ids.ts'
import { persistedEntries } from '../../../app/storage/definition.ts'
import { persistedPart } from '../../../app/storage/persisted-part.ts'
import { fields, timestamp, whole } from '../../../app/storage/schemas.ts'
import { id } from '../../../app/storage/code-schemas.ts'
import * as text from '../../../app/storage/text-schemas.ts'
import { defineGroupStore } from '../../groups/define-group-store.ts'
import { groupStore } from '../../groups/groups.ts'
import { ballotImportStore, type ImportReport } from './ballot-import.ts'
import { undoStore } from '../undo.ts'

/** UTF-16 code units. Longer files would fill the storage. */
const LONGEST_STORED = 200_000

const fileSchema = fields({
  id,
  party: id,
  name: text.fileName,
  /** Lines of ranking and count, one for each different ballot. */
  folded: v.pipe(v.string(), v.maxLength(LONGEST_STORED)),
  ballots: whole,
  /** Missing in the oldest records. */
  addedAt: v.exactOptional(timestamp)
})
export type FileRecord = v.InferOutput<typeof fileSchema>

export const storedFiles = persistedEntries('encore:party-file:', fileSchema, ({ id }) => id)

export interface GroupFile extends FileRecord {
  isStored: boolean
}

export interface FileReport extends Pick<
  BallotFile,
  'ballots' | 'known' | 'replaced' | 'unread' | 'refused' | 'encoding' | 'stranger'
> {
  /** Result for the ballots with a name or sender. */
  people: ImportReport
  /** Whether the same file was added before. */
  isAgain: boolean
}

export type Reading =
  | { state: 'reading'; name: string; part: number }
  | { state: 'done'; name: string; report: FileReport }
  | { state: 'failed' | 'cancelled' | 'undone'; name: string }

/** Whether stored text belongs to another group. Damaged text is read in every group. */
export function isOfAnother(party: string) {
  const own = `"party":${JSON.stringify(party)}`
  return (text: string): boolean => text.includes('"party":') && !text.includes(own)
}

type NamedBlob = Blob & { name: string }

export const groupFileStore = defineGroupStore((app, group) => {
  const { environment } = app
  const { isOpen, keepGroup } = groupStore(app, group)
  const { importReport, rememberImport, importBallots } = ballotImportStore(app, group)
  const { rememberUndo } = undoStore(app, group)

  const records = persistedPart(app, storedFiles, {
    isOthers: isOfAnother(group),
    has: file => file.party === group
  })

  /** Files too long to be stored. */
  const unsavedFiles = map<Record<string, FileRecord>>({})

  const files = computed([records, unsavedFiles], (stored, unsaved) =>
    Object.values({ ...stored, ...unsaved })
      .map((file): GroupFile => ({ ...file, isStored: file.id in stored }))
      .sort((one, other) => (one.id < other.id ? -1 : 1))
  )

  const reading = atom<Reading | null>(null)

  let stop: () => void = () => undefined

  let last: { file: NamedBlob; undo: () => void } | null = null

  function addFile(file: NamedBlob, encoding?: Encoding): void {
    stop()
    const { name } = file
    importReport.set(null)
    last = { file, undo: () => undefined }
    reading.set({ state: 'reading', name, part: 0 })
    const task = { kind: 'read' as const, file, ...(encoding && { encoding }) }
    stop = environment.startBallotWork(task, report => {
      if (report.kind === 'progress') {
        reading.set({ state: 'reading', name, part: report.part })
        return
      }
      stop()
      if (report.kind !== 'file') reading.set({ state: 'failed', name })
      else if (isOpen()) addContent(name, report.file)
      else reading.set({ state: 'cancelled', name })
    })
  }

  function cancelFile(): void {
    stop()
    const now = reading.get()
    if (now?.state === 'reading') reading.set({ state: 'cancelled', name: now.name })
  }

  /** Reads the last file again in another encoding, if its names had wrong letters. */
  function readAgainAs(encoding: Encoding): void {
    if (!last) return
    const { file, undo } = last
    undo()
    addFile(file, encoding)
  }

  function addContent(name: string, { people, folded, ...rest }: BallotFile): void {
    const isAgain = files.get().some(file => file.folded === folded)
    const file = {
      id: newId(environment),
      party: group,
      name,
      folded,
      ballots: rest.ballots,
      addedAt: environment.now()
    }
    const isNew = folded !== '' && !isAgain
    if (isNew) save(file)
    const imported = importBallots(people, 'file')
    const report = { ...rest, people: imported.report, isAgain }
    const done: Reading = { state: 'done', name, report }
    const undo = () => {
      if (isNew) remove(file)
      imported.undo()
      if (reading.get() === done) reading.set({ state: 'undone', name })
    }
    const forget = isNew
      ? rememberUndo({ kind: 'added', name, restore: undo })
      : rememberImport({ report: imported.report, undo })
    if (last)
      last.undo = () => {
        forget()
        undo()
      }
    reading.set(done)
  }

  function save(file: FileRecord): void {
    keepGroup()
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
      name: file.name,
      restore: () => {
        save(file)
      }
    })
  }

  /** @returns a function that restores all files */
  function removeFiles(): () => void {
    const gone = Object.values({ ...records.get(), ...unsavedFiles.get() })
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
    removeFiles
  }
})
