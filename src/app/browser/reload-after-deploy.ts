const RELOADED = 'encore:reloaded'

/**
 * Reloads the page if a chunk is missing because a new version was deployed. Vite reports every
 * chunk that fails to load; the importing code handles the failure itself.
 * @param script URL of the running script
 * @param mayReload whether no unsaved progress would be lost
 */
export function reloadAfterDeploy(
  script: string,
  mayReload: () => boolean,
  reload: () => void
): void {
  addEventListener('vite:preloadError', () => {
    if (mayReload()) void reloadIfDeployed(script, reload)
  })
}

/**
 * If the running script is gone too, it was a deploy and not the network. Reloads once for each
 * script, because a second reload would not help.
 */
async function reloadIfDeployed(script: string, reload: () => void): Promise<void> {
  try {
    if (sessionStorage.getItem(RELOADED) === script) return
    const { status } = await fetch(script, { method: 'HEAD', cache: 'no-store' })
    if (status !== 404) return
    sessionStorage.setItem(RELOADED, script)
    reload()
  } catch {
    // Offline, or session storage is blocked.
  }
}
