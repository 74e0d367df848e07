import type { CameraReport, Environment, ShareOutcome } from '../environment.ts'
import { onUncaughtError } from './uncaught-errors.ts'
import { createNotePlayer } from './note-player.ts'
type BallotWork = Parameters<Environment['startBallotWork']>

export function browserEnvironment(): Environment {
  return {
    storage: () => localStorage,
    onStorageChange: listener => on('storage', event => listener(event.key)),
    onNextFrame,
    onRestore: listener => on('pageshow', ({ persisted }) => persisted && listener()),
    isVisible,
    onVisibility,
    onUncaughtError,
    now: () => Date.now(),
    languages: () => navigator.languages,
    randomSeed: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
    hash: () => location.hash,
    onHashChange: listener => on('hashchange', listener),
    navigate: hash => {
      location.hash = hash
    },
    replaceHash: hash => {
      history.replaceState(history.state, '', hash)
    },
    address: () => location.href.replace(/[?#].*$/s, ''),
    copyText: text =>
      // Missing on insecure pages, and rejected in many in-app browsers.
      Promise.resolve()
        .then(() => navigator.clipboard.writeText(text))
        .then(
          () => true,
          () => false
        ),
    readClipboard: canReadClipboard()
      ? () => navigator.clipboard.readText().catch(() => null)
      : null,
    registerServiceWorker: onUpdate => {
      worker()
        .then(({ registerServiceWorker }) => registerServiceWorker(onUpdate))
        .catch(() => undefined)
    },
    checkForUpdate: () => {
      worker()
        .then(({ checkForUpdate }) => checkForUpdate())
        .catch(() => undefined)
    },
    keepLanguage: language => {
      worker()
        .then(({ keepLanguage }) => keepLanguage(language))
        .catch(() => undefined)
    },
    deletesUnvisited,
    keepStorage: () => {
      Promise.resolve()
        .then(() => navigator.storage.persist())
        .catch(() => undefined)
    },
    share: typeof navigator === 'object' && 'share' in navigator ? shareSheet : null,
    sharePicture: takesPictures() ? picture => shareSheet({ files: [picture] }) : null,
    downloadFile,
    isFramed: () => window.top !== window.self,
    reload: () => {
      location.reload()
      // Until the new page is here, links still work: the reload has to be of where they lead.
      addEventListener('hashchange', () => {
        location.reload()
      })
    },
    reloadWithState: (hash, state) => {
      history.replaceState(state, '', hash)
      location.reload()
    },
    takeState: () => {
      const state: unknown = history.state
      history.replaceState(null, '')
      return typeof state === 'string' ? state : ''
    },
    playNotes: createNotePlayer(onVisibility),
    vibrate:
      typeof navigator === 'object' && 'vibrate' in navigator
        ? pattern => navigator.vibrate(pattern)
        : null,
    startBallotWork,
    readCamera
  }
}

/** Missing on insecure pages; some in-app browsers have a clipboard without methods. */
function canReadClipboard(): boolean {
  if (typeof navigator !== 'object') return false
  const { clipboard }: { clipboard?: Partial<Clipboard> | null } = navigator
  return typeof clipboard?.readText === 'function'
}

function takesPictures(): boolean {
  if (typeof navigator !== 'object' || !('canShare' in navigator)) return false
  return navigator.canShare({ files: [new File([], 'ticket.png', { type: 'image/png' })] })
}

const textTypes: Record<string, string> = {
  csv: 'text/csv;charset=utf-8',
  ics: 'text/calendar;charset=utf-8',
  json: 'application/json'
}

function downloadFile(name: string, content: string | Blob): void {
  const link = document.createElement('a')
  const file =
    typeof content === 'string'
      ? new Blob([content], { type: textTypes[name.replace(/.*\./s, '')] ?? 'text/plain' })
      : content
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  // Some browsers read the URL only after the click.
  setTimeout(() => {
    URL.revokeObjectURL(link.href)
  }, 60_000)
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

/** Milliseconds. Hidden tabs draw no frames, but must still follow other tabs. */
const LONGEST_FRAME = 250

function onNextFrame(callback: () => void): () => void {
  const cancel = () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
  const run = () => {
    cancel()
    callback()
  }
  const frame = requestAnimationFrame(run)
  const timer = setTimeout(run, LONGEST_FRAME)
  return cancel
}

const worker = () => import('./service-worker.ts')

const isVisible = () => document.visibilityState === 'visible'

/**
 * Also reports `pagehide` and `pageshow`, for pages that enter and leave the back-forward cache.
 */
function onVisibility(listener: (isVisible: boolean) => void): () => void {
  const tell = () => {
    listener(isVisible())
  }
  document.addEventListener('visibilitychange', tell)
  const offHide = on('pagehide', () => {
    listener(false)
  })
  const offShow = on('pageshow', tell)
  return () => {
    document.removeEventListener('visibilitychange', tell)
    offHide()
    offShow()
  }
}

/**
 * True for Safari and for all browsers on iPhones, unless the game was added to the home screen.
 */
function deletesUnvisited(): boolean {
  return navigator.vendor.startsWith('Apple') && !matchMedia('(display-mode: standalone)').matches
}

async function shareSheet(shared: ShareData): Promise<ShareOutcome> {
  try {
    await navigator.share(shared)
    return 'shared'
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'dismissed' : 'failed'
  }
}

function startBallotWork(...[task, listener]: BallotWork): () => void {
  return startFetched(
    async () => {
      const { startWorker } = await import('../../group/worker/start.ts')
      return () => startWorker(task, listener)
    },
    () => {
      listener({ kind: 'failed' })
    }
  )
}

function readCamera(
  screen: HTMLVideoElement,
  listener: (report: CameraReport) => void
): () => void {
  return startFetched(
    async () => {
      const { startCamera } = await import('./camera/camera.ts')
      return () => startCamera(screen, listener)
    },
    () => {
      listener({ kind: 'off', why: 'failed' })
    }
  )
}

function startFetched(fetchStart: () => Promise<() => () => void>, fail: () => void): () => void {
  let stop: (() => void) | null = null
  let isStopped = false
  fetchStart()
    .then(start => {
      if (!isStopped) stop = start()
    })
    .catch(() => {
      if (!isStopped) fail()
    })
  return () => {
    isStopped = true
    stop?.()
  }
}
