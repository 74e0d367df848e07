import type { Definition } from '../app/storage/definition.ts'
import { storedName } from './own-ticket.ts'

export const stored: readonly Definition<unknown>[] = [storedName]
