import type { Definition } from '../app/storage/definition.ts'
import { storedName } from './own-ticket.ts'

/** All that is stored here and outlives the page. */
export const stored: readonly Definition<unknown>[] = [storedName]
