export interface Environment {
  /** May throw or return `null` if storage is blocked. */
  storage: () => KeyValueStorage | null
  /** Reports the key that another tab has changed, or `null` when it has cleared storage. */
  onStorageChange: (listener: (key: string | null) => void) => () => void
  /**
   * Calls back once before the next frame, or after a timeout if none is drawn, as in hidden tabs.
   * Returns a function that cancels.
   */
  onNextFrame: (callback: () => void) => () => void
  onRestore: (listener: () => void) => () => void
  isVisible: () => boolean
  onVisibility: (listener: (isVisible: boolean) => void) => () => void
  /** Reports uncaught errors and rejections of the game's own scripts. */
  onUncaughtError: (listener: () => void) => () => void
  now: () => number
  /** The languages of the browser, the preferred one first. */
  languages: () => readonly string[]
  /** An integer from 0 to 2^32 - 1. */
  randomSeed: () => number
  hash: () => string
  onHashChange: (listener: () => void) => () => void
  navigate: (hash: string) => void
  /** Replaces the current history entry. Does not call `onHashChange`. */
  replaceHash: (hash: string) => void
  /**
   * Origin and path of the game. Without the query, which chat apps and campaigns use for tracking.
   */
  address: () => string
  copyText: (text: string) => Promise<boolean>
  /**
   * Resolves to `null` if the player or the browser refuses. `null` itself where nothing can be
   * read.
   */
  readClipboard: (() => Promise<string | null>) | null
  /**
   * Caches the game for offline play. Calls back when a new version waits, with a function that
   * installs it and reloads the page.
   */
  registerServiceWorker: (onUpdate: (apply: () => void) => void) => void
  checkForUpdate: () => void
  /** Keeps the texts of a language for offline play. */
  keepLanguage: (language: string) => void
  /** Whether the browser deletes a site's storage after seven days without a visit. */
  deletesUnvisited: () => boolean
  /** Asks the browser not to evict the storage. The browser may ask the player. */
  keepStorage: () => void
  share: ((shared: { title: string; text: string; url: string }) => Promise<ShareOutcome>) | null
  sharePicture: ((picture: File) => Promise<ShareOutcome>) | null
  downloadFile: (name: string, content: string | Blob) => void
  isFramed: () => boolean
  reload: () => void
  reloadWithState: (hash: string, state: string) => void
  /**
   * The state passed to this page, or ''. Cleared when read, so that later visits to the same
   * history entry do not see it.
   */
  takeState: () => string
  /** @param notes frequencies in hertz. Call from a press handler, or iOS plays nothing. */
  playNotes: (notes: readonly number[]) => void
  /** @param pattern milliseconds, alternately on and off. `null` where nothing can vibrate. */
  vibrate: ((pattern: number[]) => void) | null
  startBallotWork: (typeof import('../group/worker/start.ts'))['startWorker']
  /**
   * Shows the camera on a video element, and reports each QR code repeatedly while it is in view.
   * Returns a function that turns the camera off. Hiding or leaving the page does so too.
   */
  readCamera: (screen: HTMLVideoElement, listener: (report: CameraReport) => void) => () => void
}

export type CameraReport =
  /** `isFacingYou`: the picture should be mirrored. */
  | { kind: 'on'; isFacingYou: boolean }
  | { kind: 'code'; text: string }
  | { kind: 'off'; why: CameraFault }

/** `insecure`: cameras need https. `hidden`: the page was hidden. */
export type CameraFault = 'refused' | 'none' | 'busy' | 'insecure' | 'hidden' | 'failed'

export type ShareOutcome = 'shared' | 'dismissed' | 'failed'
export type KeyValueStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>
