const script = './sw.js'

/** Registers the worker that keeps the game, and tells when a newer game waits: see the environment. */
export async function registerServiceWorker(onUpdate: (apply: () => void) => void): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  const workers = navigator.serviceWorker
  const policy = window.trustedTypes?.createPolicy('encore-offline', {
    createScriptURL: (path: string) => {
      if (path === script) return path
      throw new TypeError(`${path} is not the worker of this game.`)
    }
  })
  // TypeScript’s DOM takes plain addresses only.
  const address = (policy?.createScriptURL(script) ?? script) as string
  const registration = await workers.register(address)
  const offer = () => {
    const { waiting } = registration
    // Without a controller this is the first visit, and there is nothing to replace.
    if (waiting && workers.controller) onUpdate(() => activate(waiting))
  }
  const follow = () => {
    registration.installing?.addEventListener('statechange', offer)
  }
  offer()
  // One may have begun to install before the registration was here to tell.
  follow()
  registration.addEventListener('updatefound', follow)
}

/** Asks the host for a newer game. Where there is one, the registration tells. */
export async function checkForUpdate(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration()
  await registration?.update()
}

/** Puts a newer game in place, and reloads the page with it. */
function activate(worker: ServiceWorker): void {
  const reload = () => {
    location.reload()
  }
  // Another tab may have done it already, and then nothing changes any more.
  if (worker.state !== 'installed') {
    reload()
    return
  }
  navigator.serviceWorker.addEventListener('controllerchange', reload)
  worker.postMessage({ type: 'SKIP_WAITING' })
}
