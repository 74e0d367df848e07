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

/** A whole evening in a browser that has no faults. */
export async function faultless(): Promise<App> {
  const app = startApp(browser())
  playAll(app)
  return app
}

/** Those that one kind of thing is stored under. */
export function keysOf(stored: Map<string, string>, kind: string): string[] {
  const isOfKind = (key: string) =>
    kind.endsWith(':') ? key.startsWith(storageKeyOf(kind)) : key === storageKeyOf(kind)
  return [...stored.keys()].filter(isOfKind)
}

export const notices = ({ storage: { quarantined, trouble } }: App) => ({
  trouble: trouble.get(),
  aside: quarantined.get()
})

/** Long enough for the stores to be left, and to be read afresh when they are next asked. */
export function leaveAll(): void {
  vi.runAllTimers()
}
