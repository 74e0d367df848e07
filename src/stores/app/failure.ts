import { environment } from '../../platform/environment.ts'
import { openRoute } from './route.ts'

/** Hands the player everything as a file, whatever else has gone wrong. */
export async function saveData(): Promise<void> {
  const { saveBackup } = await import('../storage/backup.ts')
  saveBackup()
}

export function startAgain(): void {
  openRoute({ page: 'home' })
  environment().loadAgain()
}
