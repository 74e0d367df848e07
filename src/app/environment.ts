/** All that the app asks of a browser. Tests replace it whole. */
export interface Environment {
  /** May throw and may be `null`, as `localStorage` does and is where it is blocked. */
  storage: () => KeyValueStorage | null
  /** Calls back with the key another tab changed, or `null` when it cleared everything. */
  onStorageChange: (listener: (key: string | null) => void) => () => void
  /**
   * Calls back once, before the page is next drawn; where it is not drawn for a while, as in a hidden
   * tab, all the same. The answer cancels it.
   */
  onNextFrame: (callback: () => void) => () => void
  /** Calls back when the page comes back as it was left, from the back-forward cache. */
  onRestore: (listener: () => void) => () => void
  /** Whether the page is on screen, as far as the browser knows. */
  isVisible: () => boolean
  /** Calls back when the page comes on screen or goes from it, with whether it is. */
  onVisibility: (listener: (isVisible: boolean) => void) => () => void
  /** Calls back when an error of the game's own scripts was caught nowhere: of an event, or of a promise. */
  onUncaughtError: (listener: () => void) => () => void
  /** Milliseconds since 1970. */
  now: () => number
  /** A random integer from 0 up to 2^32. */
  randomSeed: () => number
  hash: () => string
  onHashChange: (listener: () => void) => () => void
  navigate: (hash: string) => void
  /** Puts a hash in the place of the one there is. Nobody is called back. */
  replaceHash: (hash: string) => void
  /**
   * Where the game is: origin and path. The query is left out, because it may hold what a chat app or a
   * campaign has added for this visitor alone.
   */
  address: () => string
  /** Whether the text now is on the clipboard. */
  copyText: (text: string) => Promise<boolean>
  /** What is on the clipboard, or `null` where the player or the browser refuses. `null` itself where nothing can be read. */
  readClipboard: (() => Promise<string | null>) | null
  /**
   * Keeps the game for offline play, and calls back when a newer one has been fetched and waits:
   * what it hands over puts that one in place and reloads the page.
   */
  registerServiceWorker: (onUpdate: (apply: () => void) => void) => void
  /** Asks the host whether there is a newer game: the callback of `registerServiceWorker` is told. */
  checkForUpdate: () => void
  /** Whether this browser deletes what a site has stored after seven days without a visit. */
  deletesUnvisited: () => boolean
  /** Asks the browser to keep what is stored when it runs out of room. It may ask the player. */
  keepStorage: () => void
  /** `null` where there is no share sheet. */
  share: ((shared: { title: string; text: string; url: string }) => Promise<ShareOutcome>) | null
  /** `null` where the share sheet, if there is one, takes no pictures. */
  sharePicture: ((picture: File) => Promise<ShareOutcome>) | null
  /** Hands the player a file to keep. A `Blob` keeps its type; a text gets one by the end of the name. */
  downloadFile: (name: string, content: string | Blob) => void
  /** Whether the page is shown within another one. */
  isFramed: () => boolean
  reload: () => void
  /** Loads the page again at this hash, and leaves it a word. */
  reloadWithState: (hash: string, word: string) => void
  /** What was left for this page, or ''. Whoever comes again, or back, finds it no more. */
  takeState: () => string
  /** Plays notes, given in hertz, one after the other. Called in the press itself, or an iPhone stays silent. */
  playNotes: (notes: readonly number[]) => void
  /** Vibrates, rests and so on, for so many milliseconds each. `null` where nothing can. */
  vibrate: ((pattern: number[]) => void) | null
  /** Works on ballots apart from the page, which stays alive meanwhile. The answer stops it. */
  startBallotWork: (typeof import('../group/worker/start.ts'))['startWorker']
  /**
   * Shows on a screen what a camera sees, and tells the text of every QR code in it, again and again
   * while it is in view. The answer turns the camera off; so does the page when it is hidden or left.
   */
  readCamera: (screen: HTMLVideoElement, listener: (report: CameraReport) => void) => () => void
}

export type CameraReport =
  /** `isFacingYou`: as in a mirror, whoever looks at the screen is what it shows. */
  | { kind: 'on'; isFacingYou: boolean }
  | { kind: 'code'; text: string }
  /** It has turned itself off, or never came on. Nothing is told after it. */
  | { kind: 'off'; why: CameraFault }

/** `insecure`: browsers lend a camera to pages of https only. `hidden`: nobody was looking. */
export type CameraFault = 'refused' | 'none' | 'busy' | 'insecure' | 'hidden' | 'failed'

export type ShareOutcome = 'shared' | 'dismissed' | 'failed'
export type KeyValueStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>
