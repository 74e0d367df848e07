import { atom } from 'nanostores'
import { defineGroupStore } from '../../groups/group-store.ts'

/** Whether the phone goes round: the group shows nothing else meanwhile. */
export const passingStore = defineGroupStore(() => ({ isPassing: atom(false) }))
