import { identity } from '../../src/film/identity.ts'
import { StorageKeys } from '../../src/app/storage/storage-keys.ts'

const storageKeys = new StorageKeys(identity)

export function storageKeyOf(key: string): string {
  return storageKeys.storageKeyOf(key)
}

export function keyFrom(storageKey: string): string {
  return storageKeys.keyFrom(storageKey) ?? storageKey
}
