const RELOADED = 'encore:reloaded'

/**
 * A piece of the game that does not come is told by Vite; whoever asked for it does without it, or
 * says that it did not come. But a deploy can take away what an open page still needs, and what the new
 * one needs is a reload away.
 * @param script that runs, by its address
 * @param mayReload whether nothing would be lost that this page alone holds
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
 * That it was a deploy, and not the network, shows in the running script: it is gone too. Once for each
 * script, because where a reload did not help, another would not.
 */
async function reloadIfDeployed(script: string, reload: () => void): Promise<void> {
  try {
    if (sessionStorage.getItem(RELOADED) === script) return
    const { status } = await fetch(script, { method: 'HEAD', cache: 'no-store' })
    if (status !== 404) return
    sessionStorage.setItem(RELOADED, script)
    reload()
  } catch {
    // No network, or nowhere to note it: the page stays as it is.
  }
}
