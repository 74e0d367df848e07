const RELOADED = 'encore:reloaded'

/**
 * A deploy can take away what an open page still needs; what the new one needs is a reload away. That it
 * was a deploy, and not the network, shows in the running script: it is gone too. Once for each script,
 * because where a reload did not help, another would not.
 */
export async function reloadOnceReplaced(script: string): Promise<void> {
  try {
    if (sessionStorage.getItem(RELOADED) === script) return
    const { status } = await fetch(script, { method: 'HEAD', cache: 'no-store' })
    if (status !== 404) return
    sessionStorage.setItem(RELOADED, script)
    location.reload()
  } catch {
    // No network, or nowhere to note it: the page stays as it is.
  }
}
