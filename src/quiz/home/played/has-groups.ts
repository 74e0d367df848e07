import type { App } from '../../../app/app.ts'
import { safeStorage } from '../../../app/storage/safe-storage.ts'
import { GROUP_KEY } from '../../../app/storage/storage-keys.ts'

/** Whether a group vote is stored: only then its part of home is loaded. */
export function hasGroups(app: App): boolean {
  return safeStorage(app).keysOf({ key: GROUP_KEY }).length > 0
}
