export function onUncaughtError(listener: () => void): () => void {
  const onError = ({ error, filename }: ErrorEvent) => {
    if (isOwn(error, filename)) listener()
  }
  const onRejection = ({ reason }: PromiseRejectionEvent) => {
    if (isOwn(reason)) listener()
  }
  addEventListener('error', onError)
  addEventListener('unhandledrejection', onRejection)
  return () => {
    removeEventListener('error', onError)
    removeEventListener('unhandledrejection', onRejection)
  }
}

/** The folder of the game's scripts: `assets` in a build, `src` during development. */
const [folder = import.meta.url] = /^.*\/(?:assets|src)\//.exec(import.meta.url) ?? []

/**
 * Whether a script of the game is in the stack. In-app browsers, wallets and extensions inject
 * scripts, whose errors are not the game's. The page's own URL proves nothing: inline scripts
 * injected into it have that URL too.
 */
function isOwn(error: unknown, file = ''): boolean {
  if (!(error instanceof Error)) return false
  const frames = error.stack?.split('\n').filter(line => /^ *at |@/.test(line)) ?? []
  return [file, ...frames].some(place => place.includes(folder))
}
