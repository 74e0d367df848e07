const script = './sw.js'

export async function registerServiceWorker(onUpdate: (apply: () => void) => void): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  const workers = navigator.serviceWorker
  const policy = window.trustedTypes?.createPolicy('encore-offline', {
    createScriptURL: (path: string) => {
      if (path === script) return path
      throw new TypeError(`${path} is not the worker of this game.`)
    }
  })
  // TypeScript’s DOM types do not accept a `TrustedScriptURL` here.
  const address = (policy?.createScriptURL(script) ?? script) as string
  const registration = await workers.register(address)
  const offer = () => {
    const { waiting } = registration
    // Without a controller this is the first visit, and there is no old version to replace.
    if (waiting && workers.controller) onUpdate(() => activate(waiting))
  }
  const follow = () => {
    registration.installing?.addEventListener('statechange', offer)
  }
  offer()
  // A worker may have started to install before `register` resolved.
  follow()
  registration.addEventListener('updatefound', follow)
}

export async function checkForUpdate(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration()
  await registration?.update()
}

function activate(worker: ServiceWorker): void {
  const reload = () => {
    location.reload()
  }
  // Another tab may have activated it already; then `controllerchange` does not fire again.
  if (worker.state !== 'installed') {
    reload()
    return
  }
  navigator.serviceWorker.addEventListener('controllerchange', reload)
  worker.postMessage({ type: 'SKIP_WAITING' })
}

/** Resolves once the worker is ready; without one, never. The worker caches English in any case. */
export async function keepLanguage(language: string): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator) || language === 'en') return
  const { active } = await navigator.serviceWorker.ready
  active?.postMessage({ type: 'KEEP_LANGUAGE', language })
}
