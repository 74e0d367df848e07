import type { App } from '../app.ts'
import { routeStore } from '../route.ts'

type Backup = Pick<typeof import('../backup/backup.ts'), 'backupStore'>

/** Downloads a backup. @returns `false` if its code could not be loaded, as offline on a first visit */
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
