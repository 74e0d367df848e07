import type { App } from '../app.ts'
import { routeStore } from '../route.ts'

type Backup = Pick<typeof import('../backup/backup.ts'), 'backupStore'>

/**
 * Hands the player everything as a file, whatever else has gone wrong. `false` where what makes the
 * file does not come: there is no network, and no copy of the game yet.
 */
export async function saveData(
  app: App,
  load: () => Promise<Backup> = () => import('../backup/backup.ts')
): Promise<boolean> {
  try {
    const { backupStore } = await load()
    await backupStore(app).saveBackup()
    return true
  } catch {
    return false
  }
}

export function startAgain(app: App): void {
  routeStore(app).openRoute({ page: 'home' })
  app.environment.reload()
}
