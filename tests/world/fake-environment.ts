import type { BallotReport, BallotTask } from '../../src/group/worker/messages.ts'
import type {
  CameraReport,
  Environment,
  KeyValueStorage,
  ShareOutcome
} from '../../src/app/environment.ts'

export class FakeStorage implements KeyValueStorage {
  readonly entries: Map<string, string>
  readonly tabs: Set<FakeStorage>
  readonly listeners = new Set<(key: string | null) => void>()
  isFull = false
  /** Called before each access. Throws the returned exception. */
  fault: (use: 'read' | 'write' | 'remove', key: string) => DOMException | null = () => null

  constructor(sameBrowser?: FakeStorage) {
    this.entries = sameBrowser?.entries ?? new Map<string, string>()
    this.tabs = sameBrowser?.tabs ?? new Set()
    this.tabs.add(this)
  }

  get length() {
    return this.entries.size
  }

  getItem(key: string) {
    this.#use('read', key)
    return this.entries.get(key) ?? null
  }

  key(index: number) {
    return [...this.entries.keys()].reverse()[index] ?? null
  }

  setItem(key: string, value: string) {
    this.#use('write', key)
    if (this.isFull) throw new DOMException('No room left', 'QuotaExceededError')
    this.entries.set(key, value)
    this.#tellOthers(key)
  }

  removeItem(key: string) {
    this.#use('remove', key)
    this.entries.delete(key)
    this.#tellOthers(key)
  }

  clear() {
    this.entries.clear()
    this.#tellOthers(null)
  }

  #use(use: 'read' | 'write' | 'remove', key: string) {
    const fault = this.fault(use, key)
    if (fault) throw fault
  }

  #tellOthers(key: string | null) {
    for (const tab of this.tabs) {
      if (tab !== this) for (const listener of tab.listeners) listener(key)
    }
  }
}

type Share = (shared: { title: string; text: string; url: string }) => Promise<ShareOutcome>

/** A tab of a browser whose clock, random numbers and address are set by the test. */
export function fakeEnvironment(parts: Partial<Environment> = {}, sameBrowser?: FakeStorage) {
  const tabStorage = new FakeStorage(sameBrowser)
  const hashListeners = new Set<() => void>()
  const fake = {
    clock: Date.UTC(2026, 10, 22, 20),
    nextSeed: 1,
    clipboard: '',
    currentHash: '',
    state: '',
    tabStorage,
    stored: tabStorage.entries,
    newTab: () => fakeEnvironment({}, tabStorage),
    /** This tab is closed; its storage and address stay. */
    afterReload() {
      tabStorage.tabs.delete(tabStorage)
      const { clock, nextSeed, currentHash, state } = fake
      return Object.assign(fake.newTab(), { clock, nextSeed, currentHash, state })
    },
    storage: (): KeyValueStorage | null => tabStorage,
    onStorageChange(listener: (key: string | null) => void) {
      tabStorage.listeners.add(listener)
      return () => {
        tabStorage.listeners.delete(listener)
      }
    },
    /** Callbacks waiting for the next frame. `null`: they run at once. */
    frame: null as (() => void)[] | null,
    onNextFrame(callback: () => void) {
      if (!fake.frame) {
        callback()
        return () => undefined
      }
      fake.frame.push(callback)
      return () => {
        fake.frame = fake.frame?.filter(other => other !== callback) ?? null
      }
    },
    holdFrames() {
      fake.frame = []
    },
    showFrame() {
      const waiting = fake.frame?.splice(0) ?? []
      for (const callback of waiting) callback()
    },
    restoreListeners: new Set<() => void>(),
    onRestore(listener: () => void) {
      fake.restoreListeners.add(listener)
      return () => {
        fake.restoreListeners.delete(listener)
      }
    },
    restore() {
      for (const listener of fake.restoreListeners) listener()
    },
    isShown: true,
    visibilityListeners: new Set<(isVisible: boolean) => void>(),
    isVisible: () => fake.isShown,
    onVisibility(listener: (isVisible: boolean) => void) {
      fake.visibilityListeners.add(listener)
      return () => {
        fake.visibilityListeners.delete(listener)
      }
    },
    show(isShown: boolean) {
      fake.isShown = isShown
      for (const listener of fake.visibilityListeners) listener(isShown)
    },
    errorListeners: new Set<() => void>(),
    onUncaughtError(listener: () => void) {
      fake.errorListeners.add(listener)
      return () => {
        fake.errorListeners.delete(listener)
      }
    },
    fail() {
      for (const listener of fake.errorListeners) listener()
    },
    now: () => fake.clock,
    languages: () => ['en-GB'],
    randomSeed: () => fake.nextSeed++,
    hash: () => fake.currentHash,
    onHashChange(listener: () => void) {
      hashListeners.add(listener)
      return () => {
        hashListeners.delete(listener)
      }
    },
    navigate(hash: string) {
      fake.currentHash = hash
      for (const listener of hashListeners) listener()
    },
    replaceHash(hash: string) {
      fake.currentHash = hash
    },
    address: () => 'https://encore.test/play/',
    copyText(text: string) {
      fake.clipboard = text
      return Promise.resolve(true)
    },
    readClipboard: null as Environment['readClipboard'],
    fetchUpdate: undefined as ((apply: () => void) => void) | undefined,
    registerServiceWorker(onUpdate: (apply: () => void) => void) {
      fake.fetchUpdate = onUpdate
    },
    keepLanguage: () => undefined,
    updateChecks: 0,
    checkForUpdate() {
      fake.updateChecks++
    },
    deletesUnvisited: () => false,
    keepRequests: 0,
    keepStorage() {
      fake.keepRequests++
    },
    share: null as Share | null,
    sharePicture: null as Environment['sharePicture'],
    saved: new Map<string, string | Blob>(),
    downloadFile(name: string, content: string | Blob) {
      fake.saved.set(name, content)
    },
    isFramed: () => false,
    reloads: 0,
    reload: () => {
      fake.reloads++
    },
    reloadWithState: (hash: string, state: string) => {
      Object.assign(fake, { currentHash: hash, state })
      fake.reloads++
    },
    takeState: () => {
      const { state } = fake
      fake.state = ''
      return state
    },
    heard: [] as number[][],
    felt: [] as number[][],
    playNotes(notes: readonly number[]) {
      fake.heard.push([...notes])
    },
    vibrate: ((pattern: number[]) => {
      fake.felt.push(pattern)
    }) as ((pattern: number[]) => void) | null,
    camera: null as ((report: CameraReport) => void) | null,
    readCamera(_: HTMLVideoElement, listener: (report: CameraReport) => void) {
      fake.camera = listener
      return () => {
        if (fake.camera === listener) fake.camera = null
      }
    },
    startBallotWork(task: BallotTask, listener: (report: BallotReport) => void) {
      let isStopped = false
      const work = async () => {
        const worker = await import('../../src/group/worker/ballot-tasks.ts')
        await worker.doBallotTask(task, report => {
          if (!isStopped) listener(report)
        })
      }
      work().catch(() => {
        if (!isStopped) listener({ kind: 'failed' })
      })
      return () => {
        isStopped = true
      }
    }
  }
  return Object.assign(fake, parts)
}
