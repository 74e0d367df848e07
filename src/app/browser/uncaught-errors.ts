/** Calls back when an error of the game's own scripts was caught nowhere: see the environment. */
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

/** Where the game's scripts are: of the build in a folder of their own, while it is worked on in `src`. */
const [folder = import.meta.url] = /^.*\/(?:assets|src)\//.exec(import.meta.url) ?? []

/**
 * Whether one of the game's own scripts had a part in it. Browsers inside of other apps, wallets and
 * extensions add scripts to a page, and what fails there is no fault of the game. The address of the page
 * is no sign: what they add without a file has that one.
 */
function isOwn(error: unknown, file = ''): boolean {
  if (!(error instanceof Error)) return false
  const frames = error.stack?.split('\n').filter(line => /^ *at |@/.test(line)) ?? []
  return [file, ...frames].some(place => place.includes(folder))
}
