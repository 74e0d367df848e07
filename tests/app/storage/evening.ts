import { vi } from 'vitest'
import { fakeEnvironment } from '../../world/fake-environment.ts'
import { playAll, readFile } from '../../world/group-night.ts'
import { startApp, type App } from '../../world/start-app.ts'
import { storageKeyOf } from '../../world/storage-keys.ts'

export type Fake = ReturnType<typeof fakeEnvironment>

export function browser(stored: Iterable<readonly [string, string]> = []): Fake {
  const environment = fakeEnvironment({
    startBallotWork: (_, listener) => {
      listener(readFile)
      return () => undefined
    }
  })
  for (const [key, text] of stored) environment.stored.set(key, text)
  return environment
}

/** All stored values, in a browser without faults. */
export async function faultless(): Promise<App> {
  const app = startApp(browser())
  playAll(app)
  return app
}

/** The storage keys of one definition. */
export function keysOf(stored: Map<string, string>, kind: string): string[] {
  const isOfKind = (key: string) =>
    kind.endsWith(':') ? key.startsWith(storageKeyOf(kind)) : key === storageKeyOf(kind)
  return [...stored.keys()].filter(isOfKind)
}

export const notices = ({ storage: { quarantined, trouble } }: App) => ({
  trouble: trouble.get(),
  aside: quarantined.get()
})

/** Unmounts the stores, so that they read storage again. */
export function leaveAll(): void {
  vi.runAllTimers()
}

/** The stats as the first releases knew them: their recordings know no rest days. */
export function recordOf({ stats }: App) {
  const { days, ...others } = stats.stats.get()
  return { ...others, days: { current: days.current, best: days.best } }
}
