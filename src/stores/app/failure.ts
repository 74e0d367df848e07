import type { App } from './app.ts'
import { routeStore } from './route.ts'

/** Hands the player everything as a file, whatever else has gone wrong. */
export async function saveData(app: App): Promise<void> {
  const { backupStore } = await import('../storage/backup.ts')
  backupStore(app).saveBackup()
}

export function startAgain(app: App): void {
  routeStore(app).openRoute({ page: 'home' })
  app.environment.reload()
}
