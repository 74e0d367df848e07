import type { App } from './app.ts'
import { routeStore } from './route.ts'

type Backup = Pick<typeof import('../storage/backup.ts'), 'backupStore'>

/**
 * Hands the player everything as a file, whatever else has gone wrong. `false` where what makes the
 * file does not come: there is no network, and no copy of the game yet.
 */
export async function saveData(
  app: App,
  load: () => Promise<Backup> = () => import('../storage/backup.ts')
): Promise<boolean> {
  const backup = await load().catch(() => null)
  backup?.backupStore(app).saveBackup()
  return backup !== null
}

export function startAgain(app: App): void {
  routeStore(app).openRoute({ page: 'home' })
  app.environment.reload()
}
