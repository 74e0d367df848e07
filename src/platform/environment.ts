import type { BallotFile, Count } from '../core/election/index.ts'
import type { Ballot } from '../core/link/index.ts'

/** All that the app asks of a browser. Tests replace it whole. */
export interface Environment {
  /** May throw and may be `null`, as `localStorage` does and is where it is blocked. */
  storage: () => KeyValueStorage | null
  /** Calls back with the key another tab changed, or `null` when it cleared everything. */
  onStorageChange: (listener: (key: string | null) => void) => () => void
  /** Milliseconds since 1970. */
  now: () => number
  /** A random integer from 0 up to 2^32. */
  randomSeed: () => number
  hash: () => string
  onHashChange: (listener: () => void) => () => void
  goTo: (hash: string) => void
  /** The page's own address without what stands after the `#`. */
  address: () => string
  /** Whether the text now is on the clipboard. */
  copy: (text: string) => Promise<boolean>
  /**
   * Keeps the game for offline play, and calls back when a newer one has been fetched and waits:
   * what it hands over puts that one in place and reloads the page.
   */
  keepOffline: (onUpdate: (apply: () => void) => void) => void
  /** `null` where there is no share sheet. */
  share: ((shared: { title: string; text: string; url: string }) => Promise<ShareOutcome>) | null
  /** `null` where the share sheet, if there is one, takes no pictures. */
  sharePicture: ((picture: File) => Promise<ShareOutcome>) | null
  /** Hands the player a file to keep. */
  save: (name: string, content: string | Blob) => void
  loadAgain: () => void
  /** Plays notes, given in hertz, one after the other. */
  playNotes: (notes: readonly number[]) => void
  /** Vibrates, rests and so on, for so many milliseconds each. `null` where nothing can. */
  vibrate: ((pattern: number[]) => void) | null
  /** Works on ballots apart from the page, which stays alive meanwhile. The answer stops it. */
  startBallotWork: (task: BallotTask, listener: (report: BallotReport) => void) => () => void
}

export type BallotTask =
  { kind: 'read'; file: Blob } | { kind: 'count'; ballots: Ballot[]; folded: string[] }

/** `part` is how much of the file was read, from 0 to 1. */
export type BallotReport =
  | { kind: 'progress'; part: number }
  | { kind: 'file'; file: BallotFile }
  | { kind: 'count'; count: Count }
  | { kind: 'failed' }

export type ShareOutcome = 'shared' | 'dismissed' | 'failed'
export type KeyValueStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

let current = browserEnvironment()

/** For tests, before the stores are first used. */
export function setEnvironment(environment: Environment): void {
  current = environment
}

export function environment(): Environment {
  return current
}

function browserEnvironment(): Environment {
  return {
    storage: () => localStorage,
    onStorageChange: listener => on('storage', event => listener(event.key)),
    now: () => Date.now(),
    randomSeed: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
    hash: () => location.hash,
    onHashChange: listener => on('hashchange', listener),
    goTo: hash => {
      location.hash = hash
    },
    address: () => location.href.replace(/#.*$/s, ''),
    copy: text =>
      // Missing outside of secure pages, and refused inside of many chat apps' browsers.
      Promise.resolve()
        .then(() => navigator.clipboard.writeText(text))
        .then(
          () => true,
          () => false
        ),
    keepOffline: onUpdate => {
      // After the page itself has come: it has the better claim on a slow network.
      addEventListener('load', () => {
        void keepOffline(onUpdate)
      })
    },
    share: typeof navigator === 'object' && 'share' in navigator ? shareSheet : null,
    sharePicture: takesPictures() ? picture => shareSheet({ files: [picture] }) : null,
    save,
    loadAgain: () => {
      location.reload()
    },
    playNotes: notes => {
      void playNotes(notes)
    },
    vibrate:
      typeof navigator === 'object' && 'vibrate' in navigator
        ? pattern => navigator.vibrate(pattern)
        : null,
    startBallotWork
  }
}

function takesPictures(): boolean {
  if (typeof navigator !== 'object' || !('canShare' in navigator)) return false
  return navigator.canShare({ files: [new File([], 'ticket.png', { type: 'image/png' })] })
}

function save(name: string, content: string | Blob): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([content]))
  link.download = name
  link.click()
  // Some browsers fetch it only after the click.
  setTimeout(() => {
    URL.revokeObjectURL(link.href)
  }, 60_000)
}

async function keepOffline(onUpdate: (apply: () => void) => void): Promise<void> {
  try {
    const offline = await import('./service-worker.ts')
    await offline.keepOffline(onUpdate)
  } catch {
    // The game is played without it.
  }
}

function on<Name extends keyof WindowEventMap>(
  name: Name,
  listener: (event: WindowEventMap[Name]) => void
): () => void {
  addEventListener(name, listener)
  return () => {
    removeEventListener(name, listener)
  }
}

async function shareSheet(shared: ShareData): Promise<ShareOutcome> {
  try {
    await navigator.share(shared)
    return 'shared'
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'dismissed' : 'failed'
  }
}

async function playNotes(notes: readonly number[]): Promise<void> {
  const sound = await import('./sound.ts')
  sound.playNotes(notes)
}

function startBallotWork(task: BallotTask, listener: (report: BallotReport) => void): () => void {
  let stop: (() => void) | null = null
  let isStopped = false
  const start = async () => {
    const { startWorker } = await import('./worker/start.ts')
    if (!isStopped) stop = startWorker(task, listener)
  }
  start().catch(() => {
    listener({ kind: 'failed' })
  })
  return () => {
    isStopped = true
    stop?.()
  }
}
