const offlineWorker = './sw.js'

/** Registers the worker that keeps the game, and tells when a newer game waits: see the environment. */
export async function registerServiceWorker(onUpdate: (apply: () => void) => void): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  const workers = navigator.serviceWorker
  const policy = window.trustedTypes?.createPolicy('encore-offline', {
    createScriptURL: (path: string) => {
      if (path === offlineWorker) return path
      throw new TypeError(`${path} is not the worker of this game.`)
    }
  })
  // TypeScript’s DOM takes plain addresses only.
  const address = (policy?.createScriptURL(offlineWorker) ?? offlineWorker) as string
  const registration = await workers.register(address)
  const offer = () => {
    const { waiting } = registration
    // Without a controller this is the first visit, and there is nothing to replace.
    if (!waiting || !workers.controller) return
    onUpdate(() => {
      workers.addEventListener('controllerchange', () => {
        location.reload()
      })
      waiting.postMessage({ type: 'SKIP_WAITING' })
    })
  }
  offer()
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', offer)
  })
}
