import { atom } from 'nanostores'
import { defineGroupStore } from './group-store.ts'

/** Whether the phone goes round: the party shows nothing else meanwhile. */
export const passingStore = defineGroupStore(() => ({ isPassing: atom(false) }))
